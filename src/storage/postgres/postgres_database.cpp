#include "storage/postgres/postgres_database.hpp"

#include "base/clock.hpp"

namespace nabij::storage::postgres {
namespace {

constexpr const char* kBeginRead = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
constexpr const char* kBeginWrite = "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE";

// On small tables PostgreSQL takes reading one row for reading them all, so that many writes at
// once cross each other again and again. From this attempt on a write goes alone.
constexpr int kAloneFrom = 5;

// A write within a write would run in a transaction of its own and might wait for the outer one.
thread_local bool inside_write = false;

class PostgresWriter final : public Writer {
 public:
  explicit PostgresWriter(Connection& connection) : connection_(connection) {}
  Dialect dialect() const override { return Dialect::Postgres; }
  Result<> query(const Sql& sql, const Params& params, const RowFunction& on_row) override {
    return connection_.query(sql, params, on_row);
  }
  Result<std::int64_t> execute(const Sql& sql, const Params& params) override {
    return connection_.execute(sql, params);
  }
  Result<> script(std::string_view text) override { return connection_.script(text); }

 private:
  Connection& connection_;
};

class PostgresReader final : public Reader {
 public:
  explicit PostgresReader(Connection& connection) : connection_(connection) {}
  Dialect dialect() const override { return Dialect::Postgres; }
  Result<> query(const Sql& sql, const Params& params, const RowFunction& on_row) override {
    return connection_.query(sql, params, on_row);
  }

 private:
  Connection& connection_;
};

// Leaves no transaction open behind it, also when the function throws.
class EndTransaction {
 public:
  explicit EndTransaction(Connection& connection) : connection_(connection) {}
  EndTransaction(const EndTransaction&) = delete;
  EndTransaction& operator=(const EndTransaction&) = delete;
  ~EndTransaction() {
    // Past `script`, which refuses everything after a failure. A broken connection has no
    // transaction to end.
    if (connection_.in_transaction() && connection_.is_alive()) {
      ResultHandle ended(PQexec(connection_.handle(), "ROLLBACK"));
    }
  }

 private:
  Connection& connection_;
};

class InsideWrite {
 public:
  InsideWrite() { inside_write = true; }
  InsideWrite(const InsideWrite&) = delete;
  InsideWrite& operator=(const InsideWrite&) = delete;
  ~InsideWrite() { inside_write = false; }
};

// Up to 2, 4, 8 ... 128 ms, different for every thread, so that those who crossed do not cross
// again.
void pause_before(int attempt) {
  thread_local base::SeededRandom chance{std::hash<std::thread::id>{}(std::this_thread::get_id())};
  auto pause_us = chance.below(std::uint64_t{1000} << std::min(attempt, 7));
  std::this_thread::sleep_for(std::chrono::microseconds(pause_us));
}

}  // namespace

PostgresDatabase::PostgresDatabase(const PostgresOptions& options)
    : options_(options), connections_(options.connections, options.wait_limit_ms, [this] {
        return Connection::open(options_);
      }) {}

PostgresDatabase::~PostgresDatabase() { stop(); }

Result<std::unique_ptr<Database>> PostgresDatabase::open(const PostgresOptions& options) {
  std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(options));
  // A server that cannot be reached says so now, not at the first request.
  auto probe = database->run_read([](Reader&) { return Result<>(); });
  if (!probe.has_value()) return probe.error();
  return database;
}

Statistics PostgresDatabase::statistics() const {
  auto counts = connections_.counts();
  Statistics statistics;
  statistics.reads = reads_;
  statistics.reads_waited = counts.waited;
  statistics.read_wait_us = counts.wait_us;
  statistics.writes = writes_;
  statistics.commits = commits_;
  statistics.largest_commit = commits_ > 0 ? 1 : 0;
  statistics.retries = retries_;
  return statistics;
}

Result<> PostgresDatabase::run_read(const std::function<Result<>(Reader&)>& function) {
  ++reads_;
  auto connection = TRY(connections_.take());
  EndTransaction end(*connection);
  TRY(connection->begin(kBeginRead));
  PostgresReader reader(*connection);
  return function(reader);
}

Result<> PostgresDatabase::run_write(const std::function<Result<>(Writer&)>& function) {
  if (inside_write) {
    Error error = fail(ErrorCode::Internal);
    error.internal = "a write within a write might wait for itself";
    return error;
  }
  ++writes_;
  auto connection = TRY(connections_.take());
  InsideWrite marked;
  bool was_taken_before = false;
  for (int number = 1;; ++number) {
    auto go = [&] { return attempt(*connection, function); };
    auto attempted = number < kAloneFrom ? road_.together(go) : road_.alone(go);
    // A key that is still taken in the next snapshot is taken for good.
    bool again = attempted.crossed || (attempted.was_taken && !was_taken_before);
    if (!again || number >= options_.attempts) return attempted.result;
    was_taken_before = was_taken_before || attempted.was_taken;
    ++retries_;
    pause_before(number);
  }
}

PostgresDatabase::Attempt PostgresDatabase::attempt(
    Connection& connection, const std::function<Result<>(Writer&)>& function) {
  EndTransaction end(connection);
  auto begun = connection.begin(kBeginWrite);
  if (!begun.has_value()) return {begun};
  PostgresWriter writer(connection);
  auto result = function(writer);
  if (const auto& failure = connection.failure()) {
    // A connection that broke before the commit has stored nothing.
    bool crossed = failure->crossed() || !connection.is_alive();
    return {failure->error, crossed, failure->unique()};
  }
  if (!result.has_value()) return {result};
  return commit(connection);
}

PostgresDatabase::Attempt PostgresDatabase::commit(Connection& connection) {
  auto committed = connection.script("COMMIT");
  if (committed.has_value()) {
    ++commits_;
    return {};
  }
  if (!connection.is_alive()) {
    Error error = fail(ErrorCode::Unavailable,
                       "The connection broke; it is not known whether this was stored. Send it "
                       "again.");
    error.internal = committed.error().internal;
    error.retry_after_s = 5;
    return {error};
  }
  return {committed, connection.failure()->crossed()};
}

}  // namespace nabij::storage::postgres

namespace nabij::storage {

Result<std::unique_ptr<Database>> open_postgres(const PostgresOptions& options) {
  return postgres::PostgresDatabase::open(options);
}

}  // namespace nabij::storage
