// The young person chooses by themself how to be reminded the evening before.
#pragma once

#include "agreements/api/writing.hpp"

namespace nabij::agreements {

struct ChooseOwnReminder {
  Agreements& agreements;
  struct Input : ReminderWish {
    static constexpr std::string_view schema_name = "OwnReminder";
  };
  using Output = AgreementsPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/own/reminder",
            .operation = "choose_own_reminder",
            .summary = "The young person chooses by themself how to be reminded.",
            .access = http::Access::own_link()};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    ReminderChange change;
    static_cast<ReminderWish&>(change) = input;
    return answer(
        call, agreements.remind(Actor::by_own_link(call.visitor()), call.visitor().person, change));
  }
};

}  // namespace nabij::agreements
