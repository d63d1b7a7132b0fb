#include "storage/sqlite/error.hpp"

#include <sqlite3.h>

namespace nabij::storage::sqlite {
namespace {

std::string_view constraint_name(int extended_code) {
  switch (extended_code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return "unique";
    case SQLITE_CONSTRAINT_FOREIGNKEY: return "foreign key";
    case SQLITE_CONSTRAINT_CHECK: return "check";
    case SQLITE_CONSTRAINT_NOTNULL: return "not null";
    case SQLITE_CONSTRAINT_TRIGGER: return "trigger";
    default: return {};  // a value of the wrong type: a mistake of the program
  }
}

// Empty when the code is not about the world outside the program.
std::string_view outside_detail(int code) {
  switch (code & 0xff) {
    case SQLITE_FULL: return "The disk is full; this was not stored.";
    case SQLITE_IOERR: return "The disk gave an error; this was not stored.";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return "Another program holds the database; this was not stored.";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return "The database may not be written; this was not stored.";
    case SQLITE_CANTOPEN: return "The database file cannot be opened.";
    case SQLITE_NOMEM: return "There is not enough memory; this was not stored.";
    case SQLITE_CORRUPT: return "The database file is damaged; an administrator has to look.";
    case SQLITE_NOTADB: return "The file is not a database.";
    default: return {};
  }
}

// Names of tables and columns, never a value: SQLite puts no values into these messages.
std::string message_of(sqlite3* connection, int code) {
  std::string text = connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
  return text + " (" + std::to_string(code) + ")";
}

}  // namespace

Error error_of(sqlite3* connection, int code, std::string_view doing) {
  Error error = fail(ErrorCode::Internal);
  if (auto name = constraint_name(code); !name.empty()) {
    error.code = ErrorCode::Conflict;
    error.internal.append(name).append(": ");
  } else if (auto detail = outside_detail(code); !detail.empty()) {
    error.code = ErrorCode::Unavailable;
    error.detail = detail;
    error.retry_after_s = 5;
  }
  error.internal.append(doing).append(": ").append(message_of(connection, code));
  return error;
}

}  // namespace nabij::storage::sqlite
