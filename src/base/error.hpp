// The one kind of expected failure: a code from a closed table, and for bad input the list of
// every field at fault. No personal data ever enters an error: it may reach logs and screens.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nabij::base {

enum class ErrorCode {
  InvalidInput,
  NotSignedIn,
  WrongSignIn,
  NotAllowed,
  NotFound,
  MethodNotAllowed,
  Conflict,
  Gone,
  TooLarge,
  UnsupportedMediaType,
  TooManyRequests,
  Internal,
  Unavailable,
};

// What is wrong with one field. `field` is a path as the sender knows it: `topics[2]`,
// `new_people[0].alias`, `line 17, column aant_inw`.
struct FieldError {
  std::string field;
  std::string code;     // stable, for programs: `required`, `too_long`, `not_a_date`, ...
  std::string message;  // one plain English sentence
};

struct Error {
  ErrorCode code = ErrorCode::Internal;
  std::string detail;  // one plain sentence, may be empty
  std::vector<FieldError> fields;
  int retry_after_s = 0;  // only with TooManyRequests and Unavailable
  std::string internal;   // for the log, never sent out; no personal data here either

  static Error of(ErrorCode code, std::string detail = {}) {
    return Error{code, std::move(detail), {}, 0, {}};
  }
  static Error field(std::string field, std::string code, std::string message);
};

// One row of the table of codes: what a client sees.
struct ErrorFacts {
  std::string_view name;   // `invalid_input`
  int status;              // HTTP status
  std::string_view title;  // public message, English
};

ErrorFacts facts_of(ErrorCode code);

}  // namespace nabij::base
