#include "storage/postgres/error.hpp"

namespace nabij::storage::postgres {
namespace {

std::string field(const PGresult* result, int code) {
  const char* text = result == nullptr ? nullptr : PQresultErrorField(result, code);
  return text == nullptr ? "" : text;
}

std::string_view constraint_name(std::string_view state) {
  if (state == "23505" || state == "23P01") return "unique";
  if (state == "23503") return "foreign key";
  if (state == "23514") return "check";
  if (state == "23502") return "not null";
  if (state == "P0001") return "trigger";
  return {};
}

// By the class of the SQLSTATE; empty when it is not about the world outside the program.
std::string_view outside_detail(std::string_view state) {
  auto group = state.substr(0, 2);
  if (state.empty() || group == "08") return "The database cannot be reached; this was not stored.";
  if (state == "53100") return "The disk is full; this was not stored.";
  if (group == "53") return "The database has no room for more right now.";
  if (state == "57014") return "This took too long and was stopped.";
  if (group == "57") return "The database is being restarted; this was not stored.";
  if (group == "58") return "The disk gave an error; this was not stored.";
  if (state == "25006") return "The database may not be written; this was not stored.";
  if (group == "40") return "Too much changed at the same time; this was not stored.";
  if (state == "55P03") return "Another program holds the database; this was not stored.";
  if (group == "28" || state == "3D000") return "The database does not let us in.";
  if (group == "XX") return "The database is damaged; an administrator has to look.";
  return {};
}

}  // namespace

Failure failure_of(const PGresult* result, const PGconn* connection, std::string_view doing) {
  Failure failure{fail(ErrorCode::Internal), field(result, PG_DIAG_SQLSTATE)};
  auto& error = failure.error;
  if (auto name = constraint_name(failure.state); !name.empty()) {
    error.code = ErrorCode::Conflict;
    error.internal.append(name).append(": ");
  } else if (auto detail = outside_detail(failure.state); !detail.empty()) {
    error.code = ErrorCode::Unavailable;
    error.detail = detail;
    error.retry_after_s = 5;
  }
  error.internal.append(doing).append(": ").append(failure.state);
  for (int code : {PG_DIAG_TABLE_NAME, PG_DIAG_COLUMN_NAME, PG_DIAG_CONSTRAINT_NAME}) {
    if (auto name = field(result, code); !name.empty()) error.internal.append(" ").append(name);
  }
  bool about_the_text = failure.state.starts_with("42") || failure.state.starts_with("0A");
  if (about_the_text) error.internal.append(" ").append(field(result, PG_DIAG_MESSAGE_PRIMARY));
  if (failure.state.empty()) error.internal.append(" ").append(PQerrorMessage(connection));
  return failure;
}

}  // namespace nabij::storage::postgres
