// A SQLite file behind the interface of Database: a pool of reading connections and one writer.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "storage/database.hpp"
#include "storage/pool.hpp"
#include "storage/sqlite/connection.hpp"
#include "storage/sqlite/group_writer.hpp"
#include "storage/sqlite/lock_file.hpp"

namespace nabij::storage::sqlite {

class SqliteDatabase final : public Database {
 public:
  static Result<std::unique_ptr<Database>> open(const SqliteOptions& options);
  ~SqliteDatabase() override;

  Dialect dialect() const override { return Dialect::Sqlite; }
  Statistics statistics() const override;
  void stop() override;
  // One consistent snapshot, page by page, into a file that is not there yet; writes go on.
  Result<> copy_to(const std::string& path);

 protected:
  Result<> run_read(const std::function<Result<>(Reader&)>& function) override;
  Result<> run_write(const std::function<Result<>(Writer&)>& function) override;

 private:
  SqliteDatabase(const SqliteOptions& options, std::optional<LockFile> lock,
                 std::unique_ptr<Connection> writing);

  const std::string path_;
  // Released last, when no connection is open any more.
  std::optional<LockFile> lock_;
  std::unique_ptr<GroupWriter> writer_;  // none when opened for reading only
  Pool<Connection> readers_;
};

}  // namespace nabij::storage::sqlite
