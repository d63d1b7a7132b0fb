#include "contacts/check.hpp"

#include "contacts/sql.hpp"

namespace nabij::contacts {
namespace {

struct RollUp {
  const storage::Sql& differing;
  std::string_view name;
};

constexpr std::array kRollUps{
    RollUp{sql::check_place_day, "place_day"},
    RollUp{sql::check_person_met, "person_met"},
    RollUp{sql::check_follow_up_open, "follow_up_open"},
};

}  // namespace

Result<std::vector<std::string>> check_roll_ups(storage::Reader& reader) {
  std::vector<std::string> problems;
  for (const auto& each : kRollUps) {
    auto differing = TRY(
        reader.first(each.differing, {}, [](const storage::Row& row) { return row.integer(0); }));
    if (differing.value_or(0) == 0) continue;
    problems.push_back(std::to_string(*differing) + " rows of " + std::string(each.name) +
                       " do not follow from the facts.");
  }
  return problems;
}

}  // namespace nabij::contacts
