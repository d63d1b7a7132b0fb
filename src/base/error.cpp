#include "base/error.hpp"

namespace nabij::base {

Error Error::field(std::string field, std::string code, std::string message) {
  Error error{ErrorCode::InvalidInput, "Some fields need another look.", {}, 0, {}};
  error.fields.push_back({std::move(field), std::move(code), std::move(message)});
  return error;
}

ErrorFacts facts_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::InvalidInput: return {"invalid_input", 400, "Some fields need another look"};
    case ErrorCode::NotSignedIn: return {"not_signed_in", 401, "Sign in first"};
    case ErrorCode::WrongSignIn: return {"wrong_sign_in", 401, "E-mail or password is not right"};
    case ErrorCode::NotAllowed: return {"not_allowed", 403, "Your role cannot do this"};
    case ErrorCode::NotFound: return {"not_found", 404, "There is nothing here"};
    case ErrorCode::MethodNotAllowed:
      return {"method_not_allowed", 405, "This cannot be done here"};
    case ErrorCode::Conflict: return {"conflict", 409, "This was already recorded differently"};
    case ErrorCode::Gone: return {"gone", 410, "This is no longer available"};
    case ErrorCode::TooLarge: return {"too_large", 413, "This is too large"};
    case ErrorCode::UnsupportedMediaType:
      return {"unsupported_media_type", 415, "This kind of content is not accepted here"};
    case ErrorCode::TooManyRequests: return {"too_many_requests", 429, "Wait a moment"};
    case ErrorCode::Internal: return {"internal", 500, "Something went wrong on our side"};
    case ErrorCode::Unavailable: return {"unavailable", 503, "Not possible right now"};
  }
  return {"internal", 500, "Something went wrong on our side"};
}

}  // namespace nabij::base
