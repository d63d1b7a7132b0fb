#pragma once

#include "lists/lists.hpp"

namespace nabij::lists {

struct ListedItem {
  std::string key;
  std::string label_nl;
  std::string label_en;
  std::string plain_nl;
  std::string plain_en;
  std::string icon;
  std::int64_t position = 0;
  static constexpr std::string_view schema_name = "ListItem";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("key", &ListedItem::key, {.about = "What records refer to"}),
                      field("label_nl", &ListedItem::label_nl),
                      field("label_en", &ListedItem::label_en),
                      field("plain_nl", &ListedItem::plain_nl, {.about = "At B1 or below"}),
                      field("plain_en", &ListedItem::plain_en, {.about = "At B1 or below"}),
                      field("icon", &ListedItem::icon, {.about = "Name of a lucide icon"}),
                      field("position", &ListedItem::position)};
  }
};

struct ListsToday {
  std::vector<ListedItem> topics;
  std::vector<ListedItem> goals;
  std::vector<ListedItem> channels;
  std::vector<ListedItem> moods;
  std::vector<ListedItem> age_bands;
  std::vector<ListedItem> place_kinds;
  std::vector<ListedItem> life_domains;
  std::vector<ListedItem> question_cards;
  std::vector<ListedItem> checklists;
  std::vector<ListedItem> checklist_items;
  std::vector<ListedItem> opportunity_kinds;
  std::vector<ListedItem> network_roles;
  std::vector<ListedItem> settings;
  std::vector<ListedItem> wordings;
  static constexpr std::string_view schema_name = "Lists";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("topics", &ListsToday::topics),
                      field("goals", &ListsToday::goals),
                      field("channels", &ListsToday::channels),
                      field("moods", &ListsToday::moods),
                      field("age_bands", &ListsToday::age_bands),
                      field("place_kinds", &ListsToday::place_kinds),
                      field("life_domains", &ListsToday::life_domains),
                      field("question_cards", &ListsToday::question_cards,
                            {.about = "To ask when a goal is not clear yet"}),
                      field("checklists", &ListsToday::checklists),
                      field("checklist_items", &ListsToday::checklist_items,
                            {.about = "Each key begins with its checklist and a point"}),
                      field("opportunity_kinds", &ListsToday::opportunity_kinds),
                      field("network_roles", &ListsToday::network_roles),
                      field("settings", &ListsToday::settings),
                      field("wordings", &ListsToday::wordings,
                            {.about = "Words that judge somebody, each as its label, with what to "
                                      "ask oneself instead as its plain text"})};
  }
};

// The choices that a screen offers today.
struct ShowLists {
  Lists& lists;
  Today today;
  using Input = http::Nothing;
  using Output = ListsToday;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;

 private:
  Result<std::vector<ListedItem>> listed(RegionId region, std::string_view list,
                                         base::LocalDay day) const;
};

}  // namespace nabij::lists
