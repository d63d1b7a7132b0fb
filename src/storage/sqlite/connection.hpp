// One connection to a SQLite file with its prepared statements. For one thread at a time.
#pragma once

#include <sqlite3.h>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "storage/database.hpp"
#include "storage/statement_text.hpp"

namespace nabij::storage::sqlite {

struct CloseConnection {
  void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
struct FinalizeStatement {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

// SQLite's own name for a database without a file.
inline constexpr std::string_view kInMemory = ":memory:";

class Connection {
 public:
  // A file that is not there is made, readable by its owner alone, if access allows.
  static Result<std::unique_ptr<Connection>> open(const std::string& path, Access access,
                                                  int busy_timeout_ms);

  Result<> query(const Sql& sql, const Params& params, const Reader::RowFunction& on_row);
  Result<std::int64_t> execute(const Sql& sql, const Params& params);
  // Several statements without parameters; rows are ignored.
  Result<> script(std::string_view text);
  // One short statement such as BEGIN, prepared once; the text must live as long as the program.
  Result<> run(const char* text);
  bool in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }
  sqlite3* handle() const { return handle_.get(); }

 private:
  struct Prepared {
    std::vector<Arguments::Shape> shapes;
    StatementHandle statement;
    bool in_use = false;
  };
  struct Query {
    explicit Query(std::string_view sql) : text(sql) {}
    StatementText text;
    std::vector<std::unique_ptr<Prepared>> forms;  // one for each length of its lists
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  class Lease;

  explicit Connection(sqlite3* handle) : handle_(handle) {}
  Result<> configure(Access access, int busy_timeout_ms);
  Query& query_of(std::string_view text);
  Result<Lease> prepare(const Sql& sql, const Params& params);
  Result<StatementHandle> compile(const std::string& text, std::string_view name);

  // Statements are finalised before the handle closes: members die in reverse order.
  std::unique_ptr<sqlite3, CloseConnection> handle_;
  std::unordered_map<std::string, std::unique_ptr<Query>, Hash, std::equal_to<>> queries_;
  std::unordered_map<const char*, StatementHandle> fixed_;
};

// Moves the write-ahead log into the file and does without one from here on, so that the file
// alone is complete. Nobody else may have it open.
Result<> make_single_file(Connection& connection);

}  // namespace nabij::storage::sqlite
