// Result<T>: a value, or an Error that was expected. TRY takes the value out or returns the error.
#pragma once

#include <tl/expected.hpp>
#include <type_traits>
#include <utility>

#include "base/error.hpp"

namespace nabij::base {

template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error> {
 public:
  using tl::expected<T, Error>::expected;
  // Implicit on purpose: a function that returns a Result may simply return an Error.
  // NOLINTBEGIN(google-explicit-constructor)
  Result(Error error) : tl::expected<T, Error>(tl::unexpect, std::move(error)) {}
  Result(tl::unexpected<Error> error) : tl::expected<T, Error>(std::move(error)) {}
  // NOLINTEND(google-explicit-constructor)
};

inline Error fail(ErrorCode code, std::string detail = {}) {
  return Error::of(code, std::move(detail));
}

}  // namespace nabij::base

namespace nabij {
using base::Error;
using base::ErrorCode;
using base::fail;
using base::Result;
}  // namespace nabij

// Evaluates to the value, or returns the error from the calling function, which must itself
// return a Result. A statement expression, so that it can stand inside other expressions; the
// counter gives every use its own name, so that one may stand inside another.
#define TRY(...) NABIJ_TRY_AS(NABIJ_TRY_JOIN(try_result_, __COUNTER__), __VA_ARGS__)
#define NABIJ_TRY_JOIN(first, second) NABIJ_TRY_PASTE(first, second)
#define NABIJ_TRY_PASTE(first, second) first##second
#define NABIJ_TRY_AS(name, ...)                                                  \
  __extension__({                                                                \
    auto name = (__VA_ARGS__);                                                   \
    if (!name.has_value()) return ::nabij::base::Error{std::move(name).error()}; \
    ::nabij::base::take_value(std::move(name));                                  \
  })

namespace nabij::base {
template <typename T>
T take_value(Result<T>&& result) {
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}
}  // namespace nabij::base
