// A young person comes by their own link.
#pragma once

#include "portal/portal.hpp"

namespace nabij::portal {

struct OpenOwnLink {
  Portal& portal;
  struct Input {
    std::string link;
    static constexpr std::string_view schema_name = "OwnLinkOpened";
    static constexpr auto fields() {
      return std::tuple{http::field("link", &Input::link, kSecret)};
    }
  };
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/own/visit",
            .operation = "open_own_link",
            .summary = "Opens the page of a young person by their own link.",
            .access = http::Access::everyone(),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    call.add_header("Set-Cookie", TRY(portal.open(input.link, call.request().source)));
    return Output{};
  }
};

}  // namespace nabij::portal
