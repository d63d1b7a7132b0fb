// What SQLite says, as an Error of ours: a broken constraint is a Conflict, a disk or file that
// does not take part is Unavailable, everything else is a mistake of the program.
#pragma once

#include <string_view>

#include "base/result.hpp"

struct sqlite3;

namespace nabij::storage::sqlite {

// `code` is an extended result code; `doing` names the query or step, for the log.
Error error_of(sqlite3* connection, int code, std::string_view doing);

}  // namespace nabij::storage::sqlite
