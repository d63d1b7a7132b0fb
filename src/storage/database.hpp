// The one way to the database. `read` sees one consistent snapshot. `write` is a transaction that
// is on disk when it returns: with SQLite one writer thread groups the jobs of many callers into
// one commit (each in its own savepoint), with PostgreSQL a pooled connection retries when the
// database says that two transactions crossed.
//
// A write function may therefore run more than once, and on another thread: it must act on the
// world through its Writer only. It blocks the caller; call it from a handler thread, never from
// the transport. A failed Result rolls back that job alone.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "storage/sql.hpp"
#include "storage/value.hpp"

namespace nabij::storage {

class Reader {
 public:
  using RowFunction = std::function<Result<>(const Row&)>;

  virtual ~Reader() = default;
  virtual Dialect dialect() const = 0;
  virtual Result<> query(const Sql& sql, const Params& params, const RowFunction& on_row) = 0;

  // Every row, mapped by `to_item(const Row&) -> Item`.
  template <typename Map>
  auto all(const Sql& sql, const Params& params, Map&& to_item)
      -> Result<std::vector<std::invoke_result_t<Map, const Row&>>> {
    std::vector<std::invoke_result_t<Map, const Row&>> items;
    TRY(query(sql, params, [&](const Row& row) -> Result<> {
      items.push_back(to_item(row));
      return {};
    }));
    return items;
  }

  // The first row, or nothing.
  template <typename Map>
  auto first(const Sql& sql, const Params& params, Map&& to_item)
      -> Result<std::optional<std::invoke_result_t<Map, const Row&>>> {
    std::optional<std::invoke_result_t<Map, const Row&>> found;
    TRY(query(sql, params, [&](const Row& row) -> Result<> {
      if (!found) found = to_item(row);
      return {};
    }));
    return found;
  }
};

// After a statement of a Writer failed, its transaction can only be given up, as PostgreSQL does:
// later statements repeat that error, and so does the whole write, whatever its function returns.
// What may exist already is written with ON CONFLICT, not by looking at the error.
class Writer : public Reader {
 public:
  // Rows changed. A broken constraint is ErrorCode::Conflict with `internal` starting
  // "unique" (or "foreign key", "check", "not null", "trigger").
  virtual Result<std::int64_t> execute(const Sql& sql, const Params& params) = 0;
  // Several statements without parameters, for migrations.
  virtual Result<> script(std::string_view text) = 0;
};

// Counted since the database was opened, for /metrics.
struct Statistics {
  std::uint64_t reads = 0;
  std::uint64_t reads_waited = 0;    // of those, had to wait for a connection
  std::uint64_t read_wait_us = 0;    // all that waiting together
  std::uint64_t writes = 0;          // jobs, successful or not
  std::uint64_t commits = 0;         // with group commit fewer than writes
  std::uint64_t largest_commit = 0;  // jobs
  std::uint64_t retries = 0;         // writes run again after two transactions crossed
  std::uint64_t checkpoints = 0;     // SQLite only
};

class Database {
 public:
  virtual ~Database() = default;
  virtual Dialect dialect() const = 0;
  virtual Statistics statistics() const = 0;
  // Finishes what was accepted, writes everything to its place and closes; later calls answer
  // Unavailable. The destructor does the same.
  virtual void stop() = 0;

  template <typename Function>
  auto read(Function&& function) -> std::invoke_result_t<Function, Reader&> {
    std::optional<std::invoke_result_t<Function, Reader&>> result;
    auto ran = run_read([&](Reader& reader) -> Result<> {
      result.emplace(function(reader));
      if (!result->has_value()) return result->error();
      return {};
    });
    if (!ran.has_value()) return ran.error();
    return std::move(*result);
  }

  template <typename Function>
  auto write(Function&& function) -> std::invoke_result_t<Function, Writer&> {
    std::optional<std::invoke_result_t<Function, Writer&>> result;
    auto ran = run_write([&](Writer& writer) -> Result<> {
      result.emplace(function(writer));
      if (!result->has_value()) return result->error();
      return {};
    });
    if (!ran.has_value()) return ran.error();
    return std::move(*result);
  }

 protected:
  virtual Result<> run_read(const std::function<Result<>(Reader&)>& function) = 0;
  virtual Result<> run_write(const std::function<Result<>(Writer&)>& function) = 0;
};

// Only one process may open a file for writing; others may read it meanwhile.
enum class Access { ReadWrite, ReadOnly };

struct SqliteOptions {
  std::string path;
  Access access = Access::ReadWrite;
  int readers = 4;
  int busy_timeout_ms = 5000;  // also how long a read waits for a free connection
  int batch_limit = 512;       // jobs in one commit; 1 measures what group commit brings
};

struct PostgresOptions {
  std::string conninfo;  // libpq connection string or URL
  int connections = 8;
  int attempts = 8;                 // on SQLSTATE 40001 and 40P01
  int wait_limit_ms = 5000;         // for a free connection
  int statement_limit_ms = 30'000;  // a statement that runs longer is stopped
};

Result<std::unique_ptr<Database>> open_sqlite(const SqliteOptions& options);
Result<std::unique_ptr<Database>> open_postgres(const PostgresOptions& options);
// `sqlite:<path>` or `postgres://...` / `postgresql://...`.
Result<std::unique_ptr<Database>> open_database(const std::string& url);

}  // namespace nabij::storage
