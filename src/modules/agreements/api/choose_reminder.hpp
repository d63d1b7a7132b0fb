// The young person chooses how to be reminded the evening before.
#pragma once

#include "agreements/api/writing.hpp"

namespace nabij::agreements {

struct ChooseReminder {
  Agreements& agreements;
  struct Input : ReminderChange {
    PersonId person_id;
    static constexpr std::string_view schema_name = "ReminderChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id, kInPath)},
                            ReminderChange::fields());
    }
  };
  using Output = AgreementsPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/people/{person_id}/reminder",
            .operation = "choose_reminder",
            .summary = "The young person chooses how to be reminded the evening before.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, agreements.remind(Actor::at_phone_of(call.viewer(), input.side),
                                          input.person_id, input));
  }
};

}  // namespace nabij::agreements
