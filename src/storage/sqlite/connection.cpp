#include "storage/sqlite/connection.hpp"

#include <fcntl.h>
#include <unistd.h>

#include "storage/sqlite/error.hpp"

namespace nabij::storage::sqlite {
namespace {

// Texts that are kept prepared; far more than the program has, a bound for what is made up.
constexpr std::size_t kQueryLimit = 1000;

class SqliteRow final : public Row {
 public:
  explicit SqliteRow(sqlite3_stmt* statement) : statement_(statement) {}
  bool is_null(int column) const override {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
  }
  std::int64_t integer(int column) const override {
    return sqlite3_column_int64(statement_, column);
  }
  double real(int column) const override { return sqlite3_column_double(statement_, column); }
  std::string_view text(int column) const override {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }
  std::span<const unsigned char> bytes(int column) const override {
    const auto* data = static_cast<const unsigned char*>(sqlite3_column_blob(statement_, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
  }

 private:
  sqlite3_stmt* statement_;
};

// Bound without a copy: the values outlive the step.
struct Bind {
  sqlite3_stmt* statement;
  int number;

  int operator()(const Null&) const { return sqlite3_bind_null(statement, number); }
  int operator()(std::int64_t value) const { return sqlite3_bind_int64(statement, number, value); }
  int operator()(double value) const { return sqlite3_bind_double(statement, number, value); }
  int operator()(const std::string& value) const {
    return sqlite3_bind_text64(statement, number, value.data(), value.size(), SQLITE_STATIC,
                               SQLITE_UTF8);
  }
  int operator()(const base::Bytes& value) const {
    // A null pointer would bind NULL.
    if (value.empty()) return sqlite3_bind_zeroblob(statement, number, 0);
    return sqlite3_bind_blob64(statement, number, value.data(), value.size(), SQLITE_STATIC);
  }
  int operator()(const base::Uuid& value) const {
    return sqlite3_bind_blob64(statement, number, value.bytes.data(), value.bytes.size(),
                               SQLITE_STATIC);
  }
};

// SQLite would make the file readable for everybody.
void make_private_file(const std::string& path) {
  int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file >= 0) ::close(file);
}

}  // namespace

// A prepared statement with its values, for the time of one call.
class Connection::Lease {
 public:
  explicit Lease(Prepared& prepared) : prepared_(&prepared) { prepared.in_use = true; }
  explicit Lease(StatementHandle once) : once_(std::move(once)) {}
  Lease(Lease&& other) noexcept
      : prepared_(std::exchange(other.prepared_, nullptr)), once_(std::move(other.once_)) {}
  Lease& operator=(Lease&&) = delete;
  ~Lease() {
    if (prepared_ == nullptr) return;
    sqlite3_reset(statement());
    sqlite3_clear_bindings(statement());
    prepared_->in_use = false;
  }
  sqlite3_stmt* statement() const { return prepared_ ? prepared_->statement.get() : once_.get(); }

 private:
  Prepared* prepared_ = nullptr;
  StatementHandle once_;
};

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, Access access,
                                                     int busy_timeout_ms) {
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  flags |= access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
  if (access == Access::ReadWrite && path != kInMemory) make_private_file(path);
  sqlite3* handle = nullptr;
  int code = sqlite3_open_v2(path.c_str(), &handle, flags, nullptr);
  std::unique_ptr<Connection> connection(new Connection(handle));
  if (code != SQLITE_OK) return error_of(handle, code, "open");
  TRY(connection->configure(access, busy_timeout_ms));
  return connection;
}

Result<> Connection::configure(Access access, int busy_timeout_ms) {
  sqlite3_busy_timeout(handle(), busy_timeout_ms);
  TRY(
      script("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -6000;"
             "PRAGMA trusted_schema = OFF;"));
  if (access == Access::ReadOnly) {
    // Whenever something was written, a reader's own cache of pages is void, so it is small. A
    // mapped file would be unmapped then and faulted in again page by page: measured, a day of
    // reading and writing together was three to five times slower for it.
    return script("PRAGMA query_only = ON; PRAGMA cache_size = -2000");
  }
  // Erased means gone from the file too, hence secure_delete.
  return script(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
      "PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = ON;");
}

Result<StatementHandle> Connection::compile(const std::string& text, std::string_view name) {
  sqlite3_stmt* statement = nullptr;
  int code = sqlite3_prepare_v3(handle(), text.c_str(), static_cast<int>(text.size()) + 1,
                                SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) return error_of(handle(), code, name);
  return StatementHandle(statement);
}

Connection::Query& Connection::query_of(std::string_view text) {
  auto found = queries_.find(text);
  if (found != queries_.end()) return *found->second;
  if (queries_.size() >= kQueryLimit) {
    std::erase_if(queries_, [](const auto& entry) {
      const auto& forms = entry.second->forms;
      return std::none_of(forms.begin(), forms.end(),
                          [](const auto& form) { return form->in_use; });
    });
  }
  auto made = queries_.emplace(std::string(text), std::make_unique<Query>(text));
  return *made.first->second;
}

Result<Connection::Lease> Connection::prepare(const Sql& sql, const Params& params) {
  Query& query = query_of(sql.text(Dialect::Sqlite));
  auto arguments = TRY(query.text.arrange(sql.name, params));
  auto matches = [&](const auto& form) {
    return std::equal(form->shapes.begin(), form->shapes.end(), arguments.shapes.begin(),
                      [](const auto& one, const auto& two) { return one.slots == two.slots; });
  };
  auto found = std::find_if(query.forms.begin(), query.forms.end(), matches);
  bool is_free = found != query.forms.end() && !(*found)->in_use;
  StatementHandle fresh;
  if (!is_free) {
    fresh = TRY(compile(query.text.numbered(Dialect::Sqlite, arguments.shapes), sql.name));
  }
  bool is_new = found == query.forms.end();
  if (is_new) {
    query.forms.push_back(std::make_unique<Prepared>(arguments.shapes, std::move(fresh)));
    found = query.forms.end() - 1;
  }
  // A query that runs within its own rows gets a statement of its own.
  Lease lease = is_new || is_free ? Lease(**found) : Lease(std::move(fresh));
  int number = 1;
  for (const Value* value : arguments.values) {
    int code = std::visit(Bind{lease.statement(), number++}, *value);
    if (code != SQLITE_OK) return error_of(handle(), code, sql.name);
  }
  return lease;
}

Result<> Connection::query(const Sql& sql, const Params& params,
                           const Reader::RowFunction& on_row) {
  auto lease = TRY(prepare(sql, params));
  SqliteRow row(lease.statement());
  for (;;) {
    int code = sqlite3_step(lease.statement());
    if (code == SQLITE_DONE) return {};
    if (code != SQLITE_ROW) return error_of(handle(), code, sql.name);
    TRY(on_row(row));
  }
}

Result<std::int64_t> Connection::execute(const Sql& sql, const Params& params) {
  TRY(query(sql, params, [](const Row&) { return Result<>(); }));
  return sqlite3_changes64(handle());
}

Result<> Connection::script(std::string_view text) {
  std::string whole(text);
  int code = sqlite3_exec(handle(), whole.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return error_of(handle(), code, "script");
  return {};
}

Result<> Connection::run(const char* text) {
  auto& statement = fixed_[text];
  if (!statement) statement = TRY(compile(text, text));
  int code = sqlite3_step(statement.get());
  // The code that a reset repeats is the one that the step gave.
  sqlite3_reset(statement.get());
  if (code != SQLITE_DONE && code != SQLITE_ROW) return error_of(handle(), code, text);
  return {};
}

Result<> make_single_file(Connection& connection) {
  return connection.script("PRAGMA journal_mode = DELETE");
}

}  // namespace nabij::storage::sqlite
