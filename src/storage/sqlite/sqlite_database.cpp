#include "storage/sqlite/sqlite_database.hpp"

#include "storage/sqlite/error.hpp"

namespace nabij::storage::sqlite {
namespace {

class SqliteReader final : public Reader {
 public:
  explicit SqliteReader(Connection& connection) : connection_(connection) {}
  Dialect dialect() const override { return Dialect::Sqlite; }
  Result<> query(const Sql& sql, const Params& params, const RowFunction& on_row) override {
    return connection_.query(sql, params, on_row);
  }

 private:
  Connection& connection_;
};

// One snapshot from the first query until it goes out of scope.
class Snapshot {
 public:
  static Result<Snapshot> begin(Connection& connection) {
    TRY(connection.run("BEGIN"));
    return Snapshot(connection);
  }
  Snapshot(Snapshot&& other) noexcept : connection_(std::exchange(other.connection_, nullptr)) {}
  Snapshot& operator=(Snapshot&&) = delete;
  ~Snapshot() {
    // Ending a transaction that only read cannot fail in a way that matters to the caller.
    if (connection_ != nullptr) (void)connection_->run("COMMIT");
  }

 private:
  explicit Snapshot(Connection& connection) : connection_(&connection) {}
  Connection* connection_;
};

}  // namespace

Result<std::unique_ptr<Database>> SqliteDatabase::open(const SqliteOptions& options) {
  std::optional<LockFile> lock;
  std::unique_ptr<Connection> writing;
  if (options.access == Access::ReadWrite) {
    // Nobody else can open what is in memory, and there is no place for a lock beside it.
    if (options.path != kInMemory) lock.emplace(TRY(LockFile::create(options.path)));
    writing = TRY(Connection::open(options.path, Access::ReadWrite, options.busy_timeout_ms));
  }
  std::unique_ptr<SqliteDatabase> database(
      new SqliteDatabase(options, std::move(lock), std::move(writing)));
  // A file that cannot be read says so now, not at the first request.
  TRY(database->run_read([](Reader& reader) {
    return reader.query({"storage.probe", "SELECT COUNT(*) FROM sqlite_schema"}, {},
                        [](const Row&) { return Result<>(); });
  }));
  return database;
}

SqliteDatabase::SqliteDatabase(const SqliteOptions& options, std::optional<LockFile> lock,
                               std::unique_ptr<Connection> writing)
    : path_(options.path),
      lock_(std::move(lock)),
      writer_(writing ? std::make_unique<GroupWriter>(std::move(writing), options) : nullptr),
      readers_(options.readers, options.busy_timeout_ms, [this, options] {
        return Connection::open(path_, Access::ReadOnly, options.busy_timeout_ms);
      }) {}

SqliteDatabase::~SqliteDatabase() { stop(); }

// The writer ends after the readers, so that its last checkpoint has the file to itself.
void SqliteDatabase::stop() {
  readers_.close();
  if (writer_) writer_->stop();
}

Statistics SqliteDatabase::statistics() const {
  Statistics statistics;
  auto reads = readers_.counts();
  statistics.reads = reads.lent;
  statistics.reads_waited = reads.waited;
  statistics.read_wait_us = reads.wait_us;
  if (!writer_) return statistics;
  auto writes = writer_->counts();
  statistics.writes = writes.jobs;
  statistics.commits = writes.commits;
  statistics.largest_commit = writes.largest_commit;
  statistics.checkpoints = writes.checkpoints;
  return statistics;
}

Result<> SqliteDatabase::run_read(const std::function<Result<>(Reader&)>& function) {
  auto connection = TRY(readers_.take());
  auto snapshot = TRY(Snapshot::begin(*connection));
  SqliteReader reader(*connection);
  return function(reader);
}

Result<> SqliteDatabase::run_write(const std::function<Result<>(Writer&)>& function) {
  if (!writer_) return fail(ErrorCode::Unavailable, "The database was opened for reading only.");
  return writer_->run(function);
}

Result<> SqliteDatabase::copy_to(const std::string& path) {
  auto source = TRY(readers_.take());
  auto copy = TRY(Connection::open(path, Access::ReadWrite, 0));
  auto* steps = sqlite3_backup_init(copy->handle(), "main", source->handle(), "main");
  if (steps == nullptr) {
    return error_of(copy->handle(), sqlite3_extended_errcode(copy->handle()), "backup");
  }
  int stepped = sqlite3_backup_step(steps, -1);
  int finished = sqlite3_backup_finish(steps);
  if (stepped != SQLITE_DONE) return error_of(copy->handle(), stepped, "backup");
  if (finished != SQLITE_OK) return error_of(copy->handle(), finished, "backup");
  return make_single_file(*copy);
}

}  // namespace nabij::storage::sqlite

namespace nabij::storage {

Result<std::unique_ptr<Database>> open_sqlite(const SqliteOptions& options) {
  return sqlite::SqliteDatabase::open(options);
}

}  // namespace nabij::storage
