// What PostgreSQL says, as an Error of ours. Only names enter it (state, table, constraint, and
// for a query that PostgreSQL does not understand its message): other messages quote values.
#pragma once

#include <libpq-fe.h>

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace nabij::storage::postgres {

// A failed statement: the error for the caller, and the SQLSTATE that decides about another try.
struct Failure {
  Error error;
  std::string state;  // empty when the server was not reached

  // Two transactions crossed; the same again may well succeed.
  bool crossed() const { return state == "40001" || state == "40P01"; }
  bool unique() const { return state == "23505"; }
};

// `result` may be null, when memory or the connection was gone.
Failure failure_of(const PGresult* result, const PGconn* connection, std::string_view doing);

}  // namespace nabij::storage::postgres
