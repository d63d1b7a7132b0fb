#include <algorithm>

#include "base/text.hpp"
#include "imports/planner.hpp"

namespace nabij::imports {
namespace {

constexpr std::size_t kShortestPart = 4;

std::string key_of(Use use, std::string_view value) {
  return std::string(base::to_name(use)) + '\x1f' + folded(value);
}

std::optional<Use> use_of_list(std::string_view list) {
  if (list == "channels") return Use::Channel;
  if (list == "topics") return Use::Topics;
  if (list == "goals") return Use::Goals;
  return std::nullopt;
}

}  // namespace

std::string in_one_line(std::string_view cell) {
  std::string line(cell);
  std::ranges::replace(line, '\n', ' ');
  return base::tidy(line);
}

std::string folded(std::string_view name) { return base::fold(in_one_line(name)); }

Targets::Targets(const Around& around, const Mapping& mapping) {
  for (const auto& item : around.lists->items) {
    auto use = use_of_list(item.list);
    bool holds =
        item.valid_from <= around.today && (!item.valid_until || around.today < *item.valid_until);
    if (!use || !holds) continue;
    for (const auto& name :
         {item.key, item.label_nl, item.label_en, item.plain_nl, item.plain_en}) {
      know(*use, name, item.key);
    }
  }
  for (const auto& place : around.places) know(Use::Place, place.name, to_text(place.id));
  for (const auto& member : around.members) {
    know(Use::Worker, member.name, to_text(member.id));
    if (member.email) know(Use::Worker, *member.email, to_text(member.id));
  }
  for (const auto& team : around.teams) know(Use::Team, team.name, to_text(team.id));
  for (const auto& choice : mapping.choices) {
    chosen_[key_of(choice.use, choice.value)] = choice.to;
  }
}

// Two things of one name: then nobody can tell which is meant, and somebody must choose.
void Targets::know(Use use, std::string_view name, const std::string& to) {
  if (name.empty()) return;
  auto [known, is_new] = known_.emplace(key_of(use, name), to);
  if (!is_new && known->second != to) known->second.clear();
  names_[use].emplace_back(folded(name), to);
}

std::optional<std::string> Targets::find(Use use, std::string_view value) const {
  auto key = key_of(use, value);
  if (auto chosen = chosen_.find(key); chosen != chosen_.end()) return chosen->second;
  auto known = known_.find(key);
  if (known == known_.end() || known->second.empty()) return std::nullopt;
  return known->second;
}

How Targets::how(Use use, std::string_view value) const {
  auto key = key_of(use, value);
  if (chosen_.contains(key)) return How::Chosen;
  auto known = known_.find(key);
  if (known != known_.end() && !known->second.empty()) return How::Matched;
  return suggest(use, value) ? How::Suggested : How::Open;
}

std::optional<std::string> Targets::suggest(Use use, std::string_view value) const {
  auto wanted = folded(value);
  auto names = names_.find(use);
  if (names == names_.end() || wanted.size() < kShortestPart) return std::nullopt;
  std::optional<std::string> found;
  for (const auto& [name, to] : names->second) {
    bool near = name.find(wanted) != std::string::npos ||
                (name.size() >= kShortestPart && wanted.find(name) != std::string::npos);
    if (!near) continue;
    if (found && *found != to) return std::nullopt;
    found = to;
  }
  return found;
}

}  // namespace nabij::imports
