#include "imports/planner.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace nabij::imports {
namespace {

constexpr std::size_t kMostNames = 20;
constexpr std::size_t kMostTopics = 20;
constexpr std::size_t kMostGoals = 10;
constexpr std::size_t kLongestName = 60;
constexpr std::size_t kLongestPlace = 80;
constexpr std::size_t kLongestNote = 500;
constexpr std::int64_t kMostYoungPeople = 500;
constexpr std::int64_t kLongestMinutes = 1440;
constexpr int kNoon = 12 * 60;

template <typename AnyId>
std::optional<AnyId> id_of(const std::string& text) {
  auto uuid = base::parse_uuid(text);
  return uuid ? std::optional(AnyId{*uuid}) : std::nullopt;
}

// Reads one line. Every problem is told, not the first alone.
class LineReader {
 public:
  LineReader(const Around& around, const Mapping& mapping, const Head& head)
      : around_(around), mapping_(mapping), head_(head), targets_(around, mapping) {
    for (const auto& member : around.members) members_[member.id] = member.name;
    for (const auto& team : around.teams) teams_[team.id] = team.name;
    for (const auto& place : around.places) places_[place.id] = place.name;
  }

  PlannedLine read(const tables::Row& row) {
    row_ = &row;
    line_ = PlannedLine{};
    line_.line = row.line;
    read_moment();
    read_duration();
    read_place();
    read_channel();
    line_.topics = keys(Use::Topics, kMostTopics);
    line_.goals = keys(Use::Goals, kMostGoals);
    read_worker();
    read_team();
    read_people();
    read_note();
    if (!line_.problems.empty()) line_.verdict = Verdict::Refused;
    return std::move(line_);
  }

 private:
  void refuse(Use use, std::string code) {
    std::string column;
    for (std::size_t at = 0; at < mapping_.columns.size() && column.empty(); ++at) {
      if (mapping_.columns[at] == use) column = head_.columns[at].name;
    }
    line_.problems.push_back({use, std::move(column), std::move(code)});
  }

  // The first filled cell of that use.
  std::string cell(Use use) const {
    for (std::size_t at = 0; at < mapping_.columns.size(); ++at) {
      if (mapping_.columns[at] == use && !row_->cells[at].empty()) {
        return in_one_line(row_->cells[at]);
      }
    }
    return {};
  }

  std::vector<std::string> parts(Use use) const {
    std::vector<std::string> found;
    for (std::size_t at = 0; at < mapping_.columns.size(); ++at) {
      if (mapping_.columns[at] != use) continue;
      for (auto& part : split_values(in_one_line(row_->cells[at]), mapping_.separator)) {
        if (std::ranges::find(found, part) == found.end()) found.push_back(std::move(part));
      }
    }
    return found;
  }

  void read_moment() {
    auto text = cell(Use::Day);
    if (text.empty()) return refuse(Use::Day, "required");
    auto moment = parse_moment(text, mapping_.day_order);
    if (!moment) return refuse(Use::Day, "not_a_day");
    line_.day = moment->day;
    line_.minute = moment->minute;
    auto time = cell(Use::Time);
    if (!time.empty()) {
      line_.minute = parse_time(time);
      if (!line_.minute) return refuse(Use::Time, "not_a_time");
    }
    if (*line_.day < around_.earliest) return refuse(Use::Day, "too_long_ago");
    line_.started_at = around_.zone.instant(*line_.day, line_.minute.value_or(kNoon));
    bool later_today = !line_.minute && *line_.day == around_.today;
    if (later_today && line_.started_at > around_.now) line_.started_at = around_.now;
    if (line_.started_at > around_.now) refuse(Use::Day, "in_the_future");
  }

  void read_duration() {
    auto text = cell(Use::Duration);
    if (text.empty()) return;
    auto minutes = parse_duration(text);
    if (!minutes) return refuse(Use::Duration, "not_a_duration");
    if (*minutes > kLongestMinutes) return refuse(Use::Duration, "too_long");
    if (*minutes > 0) line_.duration_minutes = minutes;
  }

  void read_place() {
    line_.place_text = cell(Use::Place);
    if (line_.place_text.empty()) return;
    auto to = targets_.find(Use::Place, line_.place_text);
    if (!to) return refuse(Use::Place, "not_mapped");
    if (*to == kToNone) return line_.place_text.clear();
    if (*to == kToNew) {
      if (holds_citizen_number(line_.place_text)) return refuse(Use::Place, "citizen_number");
      if (base::length(line_.place_text) > kLongestPlace) return refuse(Use::Place, "too_long");
      line_.new_place = line_.place_text;
      return;
    }
    line_.place = id_of<PlaceId>(*to);
    if (!line_.place || !places_.contains(*line_.place)) return refuse(Use::Place, "not_mapped");
    line_.place_text = places_.at(*line_.place);
  }

  bool is_key(std::string_view list, const std::string& key) const {
    return std::ranges::any_of(around_.lists->items, [&](const lists::Item& item) {
      return item.list == list && item.key == key;
    });
  }

  void read_channel() {
    auto text = cell(Use::Channel);
    auto to = text.empty() ? std::nullopt : targets_.find(Use::Channel, text);
    if (!text.empty() && !to) return refuse(Use::Channel, "not_mapped");
    if (!to || *to == kToNone) to = mapping_.channel;
    if (!to) return refuse(Use::Channel, "required");
    if (!is_key("channels", *to)) return refuse(Use::Channel, "not_mapped");
    line_.channel = *to;
  }

  std::vector<std::string> keys(Use use, std::size_t most) {
    std::set<std::string> found;
    for (const auto& part : parts(use)) {
      auto to = targets_.find(use, part);
      if (to && *to == kToNone) continue;
      bool known = to && is_key(use == Use::Topics ? "topics" : "goals", *to);
      if (known) {
        found.insert(*to);
      } else {
        refuse(use, "not_mapped");
        break;
      }
    }
    if (found.size() > most) refuse(use, "too_many");
    return {found.begin(), found.end()};
  }

  void read_worker() {
    line_.author = around_.importer;
    auto text = cell(Use::Worker);
    if (!text.empty()) {
      auto to = targets_.find(Use::Worker, text);
      if (!to) return refuse(Use::Worker, "not_mapped");
      if (*to != kToNone) {
        auto member = id_of<MemberId>(*to);
        if (!member || !members_.contains(*member)) return refuse(Use::Worker, "not_mapped");
        line_.author = *member;
      }
    }
    auto name = members_.find(line_.author);
    if (name != members_.end()) line_.worker_name = name->second;
  }

  void read_team() {
    auto text = cell(Use::Team);
    std::optional<TeamId> team = mapping_.team_id;
    if (!text.empty()) {
      auto to = targets_.find(Use::Team, text);
      if (!to) return refuse(Use::Team, "not_mapped");
      if (*to != kToNone) team = id_of<TeamId>(*to);
    }
    if (!team) return refuse(Use::Team, "required");
    auto name = teams_.find(*team);
    if (name == teams_.end()) return refuse(Use::Team, "not_mapped");
    line_.team = *team;
    line_.team_name = name->second;
  }

  void read_people() {
    std::set<std::string> different;
    for (auto& name : parts(Use::CallNames)) {
      if (holds_citizen_number(name)) return refuse(Use::CallNames, "citizen_number");
      if (base::length(name) > kLongestName) return refuse(Use::CallNames, "too_long");
      if (different.insert(folded(name)).second) line_.names.push_back(std::move(name));
    }
    if (line_.names.size() > kMostNames) return refuse(Use::CallNames, "too_many");
    auto named = static_cast<std::int64_t>(line_.names.size());
    auto text = cell(Use::YoungPeople);
    auto total = text.empty() ? std::optional(named) : parse_count(text);
    if (!total) return refuse(Use::YoungPeople, "not_a_number");
    if (*total > kMostYoungPeople) return refuse(Use::YoungPeople, "too_many");
    if (text.empty() && named == 0) total = mapping_.young_people;
    line_.unknown = std::max<std::int64_t>(0, *total - named);
  }

  void read_note() {
    for (std::size_t at = 0; at < mapping_.columns.size(); ++at) {
      if (mapping_.columns[at] != Use::Note || row_->cells[at].empty()) continue;
      if (!line_.note.empty()) line_.note += '\n';
      line_.note += row_->cells[at];
    }
    if (holds_citizen_number(line_.note)) return refuse(Use::Note, "citizen_number");
    if (base::length(line_.note) > kLongestNote) refuse(Use::Note, "too_long");
  }

  const Around& around_;
  const Mapping& mapping_;
  const Head& head_;
  Targets targets_;
  std::map<MemberId, std::string> members_;
  std::map<TeamId, std::string> teams_;
  std::map<PlaceId, std::string> places_;
  const tables::Row* row_ = nullptr;
  PlannedLine line_;
};

std::string person_key(const PlannedLine& line, const std::string& name) {
  return to_text(line.team) + folded(name);
}

// Whoever was last met longer ago than call names are kept is counted, not named.
void leave_out_old_names(std::vector<PlannedLine>& lines, base::LocalDay since) {
  std::unordered_map<std::string, base::LocalDay> last;
  for (const auto& line : lines) {
    if (line.verdict == Verdict::Refused) continue;
    for (const auto& name : line.names) {
      auto& day = last.try_emplace(person_key(line, name), *line.day).first->second;
      day = std::max(day, *line.day);
    }
  }
  for (auto& line : lines) {
    if (line.verdict == Verdict::Refused) continue;
    auto removed = std::erase_if(line.names, [&](const std::string& name) {
      return last.at(person_key(line, name)) < since;
    });
    line.unknown += static_cast<std::int64_t>(removed);
    line.names_left_out = removed > 0;
  }
}

std::string whole_text(const PlannedLine& line) {
  std::string text;
  auto add = [&](const std::string& part) { text += part + '\x1f'; };
  add(to_text(line.started_at));
  add(std::to_string(line.minute.value_or(-1)));
  add(std::to_string(line.duration_minutes.value_or(0)));
  add(line.place ? to_text(*line.place) : folded(line.new_place));
  add(line.channel);
  for (const auto& topic : line.topics) add(topic);
  for (const auto& goal : line.goals) add(goal);
  add(to_text(line.team) + to_text(line.author));
  for (const auto& name : line.names) add(folded(name));
  add(std::to_string(line.unknown));
  add(line.note);
  return text;
}

}  // namespace

std::vector<PlannedLine> plan_lines(const Around& around, const Mapping& mapping, const Head& head,
                                    const std::vector<tables::Row>& rows) {
  LineReader reader(around, mapping, head);
  std::vector<PlannedLine> lines;
  lines.reserve(rows.size());
  for (const auto& row : rows) lines.push_back(reader.read(row));
  leave_out_old_names(lines, around.names_since);
  return lines;
}

void mark_repeats(std::vector<PlannedLine>& lines) {
  std::set<std::string> seen;
  for (auto& line : lines) {
    if (line.verdict != Verdict::New) continue;
    if (!seen.insert(whole_text(line)).second) line.verdict = Verdict::Repeat;
  }
}

void mark_duplicates(std::vector<PlannedLine>& lines,
                     const std::vector<contacts::AlikeContact>& alike) {
  std::map<contacts::Likeness, std::vector<base::Instant>> there;
  for (const auto& contact : alike) there[contact.likeness].push_back(contact.started_at);
  for (auto& line : lines) {
    if (line.verdict != Verdict::New || !line.new_place.empty()) continue;
    auto found = there.find(
        {*line.day, line.place, line.author, line.team, line.channel, line.young_people()});
    if (found == there.end()) continue;
    auto& times = found->second;
    auto match = line.minute ? std::ranges::find(times, line.started_at) : times.begin();
    if (match == times.end()) continue;
    times.erase(match);  // each contact makes one line a duplicate
    line.verdict = Verdict::Duplicate;
  }
}

}  // namespace nabij::imports
