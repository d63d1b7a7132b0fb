// What oneself promised and is still open, and how that went, for oneself alone.
#pragma once

#include "agreements/agreements.hpp"

namespace nabij::agreements {

struct ListOwnPromises {
  Agreements& agreements;
  struct Input {
    static constexpr std::string_view schema_name = "ListOwnPromises";
    static constexpr auto fields() { return std::tuple{}; }
  };
  using Output = OwnPromises;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/agreements/mine",
            .operation = "list_own_promises",
            .summary = "Own promises that are open, and how own promises went.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return agreements.of_worker(privacy::people_scope(call.viewer()));
  }
};

}  // namespace nabij::agreements
