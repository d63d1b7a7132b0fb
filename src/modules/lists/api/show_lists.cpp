#include "lists/api/show_lists.hpp"

namespace nabij::lists {

http::Spec ShowLists::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/lists",
          .operation = "show_lists",
          .summary = "The choices of every list, as they hold today",
          .access = http::Access::signed_in()};
}

Result<std::vector<ListedItem>> ShowLists::listed(RegionId region, std::string_view list,
                                                  base::LocalDay day) const {
  auto items = TRY(lists.items(region, list, day));
  std::vector<ListedItem> result;
  for (const auto& item : items) {
    result.push_back({item.key, item.label_nl, item.label_en, item.plain_nl, item.plain_en,
                      item.icon, item.position});
  }
  return result;
}

Result<ListsToday> ShowLists::handle(http::Call& call, const Input&) const {
  auto region = call.viewer().region;
  auto day = TRY(today(region));
  return ListsToday{.topics = TRY(listed(region, "topics", day)),
                    .goals = TRY(listed(region, "goals", day)),
                    .channels = TRY(listed(region, "channels", day)),
                    .moods = TRY(listed(region, "moods", day)),
                    .age_bands = TRY(listed(region, "age_bands", day)),
                    .place_kinds = TRY(listed(region, "place_kinds", day)),
                    .life_domains = TRY(listed(region, "life_domains", day)),
                    .question_cards = TRY(listed(region, "question_cards", day)),
                    .checklists = TRY(listed(region, "checklists", day)),
                    .checklist_items = TRY(listed(region, "checklist_items", day)),
                    .opportunity_kinds = TRY(listed(region, "opportunity_kinds", day)),
                    .network_roles = TRY(listed(region, "network_roles", day)),
                    .settings = TRY(listed(region, "settings", day)),
                    .wordings = TRY(listed(region, "wordings", day))};
}

}  // namespace nabij::lists
