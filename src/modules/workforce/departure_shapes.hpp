// A worker who leaves, and how they say goodbye, on its way in and out.
#pragma once

#include <string>
#include <vector>

#include "alliance/alliance.hpp"
#include "http/fields.hpp"

namespace nabij::workforce {

inline constexpr http::Rules kFarewell{.personal = privacy::PersonalData::Account};
inline constexpr http::Rules kMember{.personal = privacy::PersonalData::Staff};

struct Leaving {
  std::optional<base::LocalDay> leaves_on;
  static constexpr std::string_view schema_name = "Leaving";
  static constexpr auto fields() {
    return std::tuple{http::field(
        "leaves_on", &Leaving::leaves_on,
        {.personal = privacy::PersonalData::Staff, .about = "The last day; left out: they stay"})};
  }
};

struct FarewellPlan {
  std::optional<MemberId> successor_id;
  std::optional<base::LocalDay> goodbye_on;
  bool said = false;
  static constexpr std::string_view schema_name = "FarewellPlan";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("successor_id", &FarewellPlan::successor_id, kMember),
                      field("goodbye_on", &FarewellPlan::goodbye_on, kFarewell),
                      field("said", &FarewellPlan::said,
                            {.personal = privacy::PersonalData::Account,
                             .about = "The young person heard it from the worker"})};
  }
};

// One young person whom the worker goes along with, as guide or second.
struct FarewellLine : FarewellPlan {
  PersonId person_id;
  std::string alias;
  alliance::TurnRole role = alliance::TurnRole::Guide;
  std::optional<std::string> second_name;
  bool second_met = false;
  std::optional<std::string> successor_name;
  static constexpr std::string_view schema_name = "FarewellLine";
  static constexpr auto fields() {
    using http::field;
    return std::tuple_cat(
        std::tuple{
            field("person_id", &FarewellLine::person_id),
            field("alias", &FarewellLine::alias, {.personal = privacy::PersonalData::Identity}),
            field("role", &FarewellLine::role, kFarewell),
            field("second_name", &FarewellLine::second_name, kMember),
            field("second_met", &FarewellLine::second_met, kFarewell),
            field("successor_name", &FarewellLine::successor_name, kMember)},
        FarewellPlan::fields());
  }
};

struct DeparturePage {
  std::optional<base::LocalDay> leaves_on;
  std::vector<FarewellLine> people;
  std::int64_t handed_over = 0;
  static constexpr std::string_view schema_name = "Departure";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("leaves_on", &DeparturePage::leaves_on, kMember),
        field("people", &DeparturePage::people,
              {.about = "Whom they still go along with as guide or second; nobody who stays"}),
        field("handed_over", &DeparturePage::handed_over,
              {.about = "Of those with a goodbye, who has somebody else by now"})};
  }
};

}  // namespace nabij::workforce
