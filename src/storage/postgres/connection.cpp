#include "storage/postgres/connection.hpp"

#include <charconv>

#include "storage/postgres/binary.hpp"

namespace nabij::storage::postgres {
namespace {

// Statements that one connection keeps prepared; far more than the program has.
constexpr int kPreparedLimit = 2000;

}  // namespace

Connection::Connection(PGconn* handle, const PostgresOptions& options)
    : handle_(handle), statement_limit_ms_(options.statement_limit_ms) {}

Result<std::unique_ptr<Connection>> Connection::open(const PostgresOptions& options) {
  // What comes later wins: the operator may set another time limit, not another encoding.
  const char* keywords[] = {"connect_timeout", "fallback_application_name", "dbname",
                            "client_encoding", nullptr};
  const char* values[] = {"5", "nabij", options.conninfo.c_str(), "UTF8", nullptr};
  std::unique_ptr<Connection> connection(
      new Connection(PQconnectdbParams(keywords, values, 1), options));
  if (!connection->is_alive()) {
    return failure_of(nullptr, connection->handle(), "connect").error;
  }
  TRY(connection->configure());
  return connection;
}

Result<> Connection::configure() {
  PQsetNoticeProcessor(handle(), [](void*, const char*) {}, nullptr);
  auto limit = std::to_string(statement_limit_ms_);
  // What was acknowledged must be on disk, whatever the server's default is.
  return script("SET statement_timeout = " + limit +
                "; SET idle_in_transaction_session_timeout = " + limit +
                "; SELECT set_config('synchronous_commit', 'on', false)"
                " WHERE current_setting('synchronous_commit') = 'off'");
}

Result<> Connection::reconnect() {
  PQreset(handle());
  queries_.clear();
  prepared_count_ = 0;
  failure_.reset();
  if (!is_alive()) return failure_of(nullptr, handle(), "reconnect").error;
  return configure();
}

Result<> Connection::begin(const char* text) {
  failure_.reset();
  if (is_alive()) {
    auto begun = script(text);
    if (begun.has_value() || is_alive()) return begun;
  }
  TRY(reconnect());
  return script(text);
}

Result<ResultHandle> Connection::checked(PGresult* result, std::string_view doing) {
  ResultHandle handle(result);
  auto status = PQresultStatus(result);
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return handle;
  auto failure = failure_of(result, handle_.get(), doing);
  if (!failure_) failure_ = failure;
  return failure.error;
}

Result<> Connection::script(std::string_view text) {
  if (failure_) return failure_->error;
  TRY(checked(PQexec(handle(), std::string(text).c_str()), "script"));
  return {};
}

Connection::Query& Connection::query_of(std::string_view text) {
  auto found = queries_.find(text);
  if (found != queries_.end()) return found->second;
  return queries_.try_emplace(std::string(text), text).first->second;
}

Result<std::string> Connection::prepare(const Sql& sql, Query& query, const Arguments& arguments) {
  for (const auto& form : query.forms) {
    if (form.shapes == arguments.shapes) return form.name;
  }
  std::vector<Oid> types;
  types.reserve(arguments.values.size());
  for (const Value* value : arguments.values) types.push_back(type_of(kind_of(*value)));
  auto text = query.text.numbered(Dialect::Postgres, arguments.shapes);
  auto name = "s" + std::to_string(++prepared_count_);
  TRY(checked(
      PQprepare(handle(), name.c_str(), text.c_str(), static_cast<int>(types.size()), types.data()),
      sql.name));
  query.forms.push_back({arguments.shapes, name});
  return name;
}

Result<ResultHandle> Connection::run(const Sql& sql, const Params& params) {
  if (failure_) return failure_->error;
  if (prepared_count_ >= kPreparedLimit) {
    TRY(script("DEALLOCATE ALL"));
    queries_.clear();
    prepared_count_ = 0;
  }
  Query& query = query_of(sql.text(Dialect::Postgres));
  auto arguments = query.text.arrange(sql.name, params);
  if (!arguments.has_value()) {
    failure_ = Failure{arguments.error(), "mistake"};
    return arguments.error();
  }
  auto name = TRY(prepare(sql, query, *arguments));
  BinaryParams binary(arguments->values);
  return checked(PQexecPrepared(handle(), name.c_str(), binary.size(), binary.data(),
                                binary.lengths(), binary.formats(), 1),
                 sql.name);
}

Result<> Connection::query(const Sql& sql, const Params& params,
                           const Reader::RowFunction& on_row) {
  auto result = TRY(run(sql, params));
  int rows = PQntuples(result.get());
  for (int row = 0; row < rows; ++row) TRY(on_row(PostgresRow(result.get(), row)));
  return {};
}

Result<std::int64_t> Connection::execute(const Sql& sql, const Params& params) {
  auto result = TRY(run(sql, params));
  std::string_view count = PQcmdTuples(result.get());
  std::int64_t changed = 0;
  std::from_chars(count.data(), count.data() + count.size(), changed);
  return changed;
}

}  // namespace nabij::storage::postgres
