// Delivers what a device captured without a network. Every item runs through the very endpoint of
// the direct request, and has a result of its own.
#pragma once

#include "contacts/outbox.hpp"

namespace nabij::contacts {

struct DeliverOutbox {
  Contacts& contacts;
  const http::Api& api;
  struct Input {
    std::vector<OutboxItem> items;
    static constexpr std::string_view schema_name = "Outbox";
    static constexpr auto fields() {
      return std::tuple{http::field("items", &Input::items, {.max_items = 50})};
    }
  };
  struct Output {
    std::vector<OutboxResult> results;
    static constexpr std::string_view schema_name = "OutboxResults";
    static constexpr auto fields() { return std::tuple{http::field("results", &Output::results)}; }
  };
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/outbox",
            .operation = "deliver_outbox",
            .summary = "Takes in what was captured offline.",
            .access = http::Access::only({privacy::Role::Worker}),
            .body_limit = 1024 * 1024};
  }
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::contacts
