// PostgreSQL behind the interface of Database: a pool of connections; a read is a read-only
// REPEATABLE READ snapshot, a write is SERIALIZABLE and runs again when two of them crossed.
#pragma once

#include <atomic>
#include <memory>

#include "storage/database.hpp"
#include "storage/pool.hpp"
#include "storage/postgres/connection.hpp"
#include "storage/postgres/road.hpp"

namespace nabij::storage::postgres {

class PostgresDatabase final : public Database {
 public:
  static Result<std::unique_ptr<Database>> open(const PostgresOptions& options);
  ~PostgresDatabase() override;

  Dialect dialect() const override { return Dialect::Postgres; }
  Statistics statistics() const override;
  void stop() override { connections_.close(); }

 protected:
  Result<> run_read(const std::function<Result<>(Reader&)>& function) override;
  Result<> run_write(const std::function<Result<>(Writer&)>& function) override;

 private:
  struct Attempt {
    Result<> result;
    // Rolled back for certain, so that the function may run once more.
    bool crossed = false;
    // A unique key was there already, possibly from a transaction that committed meanwhile.
    bool was_taken = false;
  };

  explicit PostgresDatabase(const PostgresOptions& options);
  Attempt attempt(Connection& connection, const std::function<Result<>(Writer&)>& function);
  Attempt commit(Connection& connection);

  const PostgresOptions options_;
  Pool<Connection> connections_;
  Road road_;
  std::atomic<std::uint64_t> writes_{0};
  std::atomic<std::uint64_t> commits_{0};
  std::atomic<std::uint64_t> retries_{0};
  std::atomic<std::uint64_t> reads_{0};
};

}  // namespace nabij::storage::postgres
