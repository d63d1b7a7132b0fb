// Who said something in a plan.
#pragma once

#include <string>

#include "plans/inputs.hpp"

namespace nabij::plans {

// Who said it, and on whose phone it was written down.
struct BySide {
  Side side = Side::YoungPerson;
  std::optional<std::string> member_name;
  static constexpr std::string_view schema_name = "PlanBy";
  static constexpr auto fields() {
    return std::tuple{
        http::field("side", &BySide::side, kAccount),
        http::field("member_name", &BySide::member_name,
                    {.personal = privacy::PersonalData::Staff,
                     .about = "On whose phone; null when the young person was by themself"})};
  }
};

}  // namespace nabij::plans
