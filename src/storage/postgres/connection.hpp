// One connection to PostgreSQL with its prepared statements. For one thread at a time.
#pragma once

#include <libpq-fe.h>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "storage/database.hpp"
#include "storage/postgres/error.hpp"
#include "storage/statement_text.hpp"

namespace nabij::storage::postgres {

struct ClearResult {
  void operator()(PGresult* result) const { PQclear(result); }
};
struct FinishConnection {
  void operator()(PGconn* connection) const { PQfinish(connection); }
};
using ResultHandle = std::unique_ptr<PGresult, ClearResult>;

class Connection {
 public:
  static Result<std::unique_ptr<Connection>> open(const PostgresOptions& options);

  // Starts a transaction, on a new connection when this one broke while it was idle. Nothing of
  // an earlier failure is left.
  Result<> begin(const char* text);
  Result<> query(const Sql& sql, const Params& params, const Reader::RowFunction& on_row);
  Result<std::int64_t> execute(const Sql& sql, const Params& params);
  // Statements without parameters; rows are ignored.
  Result<> script(std::string_view text);
  bool is_alive() const { return PQstatus(handle_.get()) == CONNECTION_OK; }
  bool in_transaction() const { return PQtransactionStatus(handle_.get()) != PQTRANS_IDLE; }
  // The first failure since `begin`.
  const std::optional<Failure>& failure() const { return failure_; }
  PGconn* handle() const { return handle_.get(); }

 private:
  struct Prepared {
    std::vector<Arguments::Shape> shapes;
    std::string name;
  };
  struct Query {
    explicit Query(std::string_view sql) : text(sql) {}
    StatementText text;
    std::vector<Prepared> forms;  // one for each length of its lists
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };

  Connection(PGconn* handle, const PostgresOptions& options);
  Result<> configure();
  Result<> reconnect();
  Query& query_of(std::string_view text);
  Result<std::string> prepare(const Sql& sql, Query& query, const Arguments& arguments);
  Result<ResultHandle> run(const Sql& sql, const Params& params);
  Result<ResultHandle> checked(PGresult* result, std::string_view doing);

  std::unique_ptr<PGconn, FinishConnection> handle_;
  const int statement_limit_ms_;
  std::unordered_map<std::string, Query, Hash, std::equal_to<>> queries_;
  int prepared_count_ = 0;
  std::optional<Failure> failure_;
};

}  // namespace nabij::storage::postgres
