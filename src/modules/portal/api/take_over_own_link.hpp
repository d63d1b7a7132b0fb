// The young person's phone makes an offer its own.
#pragma once

#include "portal/portal.hpp"

namespace nabij::portal {

struct TakeOverOwnLink {
  Portal& portal;
  struct Input {
    std::string offer;
    std::string key;
    static constexpr std::string_view schema_name = "OwnLinkTakenOver";
    static constexpr auto fields() {
      return std::tuple{http::field("offer", &Input::offer, kSecret),
                        http::field("key", &Input::key, kKeySecret)};
    }
  };
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/own/link",
            .operation = "take_over_own_link",
            .summary = "Makes an offer into a link that this phone alone has, and opens it.",
            .access = http::Access::everyone(),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    call.add_header("Set-Cookie",
                    TRY(portal.take_over({input.offer, input.key, call.request().source})));
    return Output{};
  }
};

}  // namespace nabij::portal
