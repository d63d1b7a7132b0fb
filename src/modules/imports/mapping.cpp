// How columns and values are mapped: guessed, checked, listed.
#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "imports/service.hpp"

namespace nabij::imports {
namespace {

constexpr std::size_t kValuesOfAKind = 400;
constexpr std::size_t kLongestValue = 300;

// 03/25 can only be a month before a day; without such a proof the day stands first.
DayOrder guess_order(const Column& column) {
  for (const auto& sample : column.samples) {
    bool day_first = parse_moment(sample, DayOrder::DayFirst).has_value();
    if (!day_first && parse_moment(sample, DayOrder::MonthFirst)) return DayOrder::MonthFirst;
  }
  return DayOrder::DayFirst;
}

// A use that can stand for one column only.
bool is_single(Use use) { return use != Use::Nothing && use != Use::Note && !holds_several(use); }

bool knows_team(const Around& around, TeamId id) {
  return std::ranges::any_of(around.teams, [&](const auto& team) { return team.id == id; });
}

}  // namespace

bool is_target(const Around& around, const Choice& choice) {
  if (choice.to == kToNone) return true;
  if (choice.use == Use::Place) {
    return choice.to == kToNew || std::ranges::any_of(around.places, [&](const auto& place) {
             return to_text(place.id) == choice.to;
           });
  }
  if (choice.use == Use::Worker) {
    return std::ranges::any_of(around.members,
                               [&](const auto& member) { return to_text(member.id) == choice.to; });
  }
  if (choice.use == Use::Team) {
    return std::ranges::any_of(around.teams,
                               [&](const auto& team) { return to_text(team.id) == choice.to; });
  }
  std::string_view list = choice.use == Use::Channel  ? "channels"
                          : choice.use == Use::Topics ? "topics"
                          : choice.use == Use::Goals  ? "goals"
                                                      : "";
  return std::ranges::any_of(around.lists->items, [&](const lists::Item& item) {
    return item.list == list && item.key == choice.to;
  });
}

namespace {

class Findings {
 public:
  void add(std::string field, std::string code, std::string message) {
    fields_.push_back({std::move(field), std::move(code), std::move(message)});
  }
  Result<> result() {
    if (fields_.empty()) return {};
    auto error = fail(ErrorCode::InvalidInput);
    error.fields = std::move(fields_);
    return error;
  }

 private:
  std::vector<base::FieldError> fields_;
};

std::string field_of(std::string_view list, std::size_t at) {
  return std::string(list) + "[" + std::to_string(at) + "]";
}

}  // namespace

Mapping guess_mapping(const Around& around, const Head& head) {
  Mapping mapping;
  std::set<Use> used;
  for (const auto& column : head.columns) {
    auto use = column.refused ? Use::Nothing : use_by_name(column.name);
    bool taken = is_single(use) && !used.insert(use).second;
    mapping.columns.push_back(taken ? Use::Nothing : use);
    if (mapping.columns.back() == Use::Day) mapping.day_order = guess_order(column);
  }
  if (around.teams.size() == 1) mapping.team_id = around.teams[0].id;
  return mapping;
}

Result<> check_mapping(const Around& around, const Head& head, const Mapping& mapping) {
  Findings findings;
  if (mapping.columns.size() != head.columns.size()) {
    findings.add("columns", "wrong_length", "This should say what each column stands for.");
    return findings.result();
  }
  std::set<Use> used;
  for (std::size_t at = 0; at < mapping.columns.size(); ++at) {
    auto use = mapping.columns[at];
    if (use == Use::Nothing) continue;
    if (head.columns[at].refused) {
      findings.add(field_of("columns", at), "never_kept", "This column is never kept.");
    }
    if (is_single(use) && used.contains(use)) {
      findings.add(field_of("columns", at), "not_unique", "Another column stands for this too.");
    }
    used.insert(use);
  }
  if (!used.contains(Use::Day)) {
    findings.add("columns", "day_required", "One column should hold the day.");
  }
  if (mapping.team_id && !knows_team(around, *mapping.team_id)) {
    findings.add("team_id", "not_known", "You cannot import for this team.");
  }
  for (std::size_t at = 0; at < mapping.choices.size(); ++at) {
    if (is_target(around, mapping.choices[at])) continue;
    findings.add(field_of("choices", at), "not_in_list", "There is nothing that this stands for.");
  }
  return findings.result();
}

void list_values(Detail& detail, const Around& around, const std::vector<tables::Row>& rows) {
  std::map<std::pair<Use, std::string>, ListedValue> found;
  const auto& columns = detail.mapping.columns;
  for (const auto& row : rows) {
    for (std::size_t at = 0; at < columns.size(); ++at) {
      if (!is_listed(columns[at])) continue;
      auto cell = in_one_line(row.cells[at]);
      auto separator = holds_several(columns[at]) ? detail.mapping.separator : std::string{};
      for (auto& value : split_values(cell, separator)) {
        if (base::length(value) > kLongestValue) continue;
        auto& listed = found[{columns[at], folded(value)}];
        if (listed.lines++ == 0) listed.value = std::move(value);
        listed.use = columns[at];
      }
    }
  }
  Targets targets(around, detail.mapping);
  std::map<Use, std::size_t> counts;
  for (auto& [key, listed] : found) {
    if (++counts[listed.use] > kValuesOfAKind) {
      ++detail.values_more;
      continue;
    }
    listed.how = targets.how(listed.use, listed.value);
    listed.to = listed.how == How::Suggested ? targets.suggest(listed.use, listed.value)
                                             : targets.find(listed.use, listed.value);
    detail.values.push_back(std::move(listed));
  }
}

}  // namespace nabij::imports
