// What would become of each line of a file: pure, so that a dry run and the run agree.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "imports/shapes.hpp"
#include "tables/table.hpp"

namespace nabij::imports {

// What a plan is made against.
struct Around {
  base::TimeZone zone;
  base::Instant now;
  base::LocalDay today;
  base::LocalDay earliest;     // norm imports.back_days
  base::LocalDay names_since;  // norm people.alias_keep_days
  MemberId importer;
  std::vector<contacts::PlaceOption> places;
  std::vector<identity::Member> members;   // of the organisation, also those who left
  std::vector<identity::TeamFacts> teams;  // that the importer may import for
  std::shared_ptr<const lists::Content> lists;
};

struct PlannedLine {
  int line = 0;
  Verdict verdict = Verdict::New;
  std::vector<LineProblem> problems;
  std::optional<base::LocalDay> day;
  std::optional<int> minute;  // since midnight, when the file says
  base::Instant started_at;
  std::optional<std::int64_t> duration_minutes;
  std::optional<PlaceId> place;
  std::string new_place;  // its name, when it comes with the import
  std::string place_text;
  std::string channel;
  std::vector<std::string> topics;
  std::vector<std::string> goals;
  TeamId team;
  std::string team_name;
  MemberId author;
  std::string worker_name;
  std::vector<std::string> names;
  bool names_left_out = false;
  std::int64_t unknown = 0;
  std::string note;

  std::int64_t young_people() const { return unknown + static_cast<std::int64_t>(names.size()); }
};

// Where each value goes: by the choices made, and otherwise by what our lists call it.
class Targets {
 public:
  Targets(const Around& around, const Mapping& mapping);
  // Empty when nothing is chosen and no list knows it.
  std::optional<std::string> find(Use use, std::string_view value) const;
  How how(Use use, std::string_view value) const;
  // The key or id of what is called nearly so, for a person to confirm.
  std::optional<std::string> suggest(Use use, std::string_view value) const;

 private:
  void know(Use use, std::string_view name, const std::string& to);
  std::unordered_map<std::string, std::string> chosen_;
  std::unordered_map<std::string, std::string> known_;
  std::map<Use, std::vector<std::pair<std::string, std::string>>> names_;  // folded name, to
};

// The verdict of each line is New or Refused.
std::vector<PlannedLine> plan_lines(const Around& around, const Mapping& mapping, const Head& head,
                                    const std::vector<tables::Row>& rows);
// Lines that are wholly the same as an earlier one become Repeat.
void mark_repeats(std::vector<PlannedLine>& lines);
// As many lines become Duplicate as there are current contacts alike: the same day, place, worker,
// team, channel and number of young people, and the same time when the file has one. Never by who
// they were: a dry run must not tell whether somebody is known here.
void mark_duplicates(std::vector<PlannedLine>& lines,
                     const std::vector<contacts::AlikeContact>& alike);

// The text under which a name or place is recognised.
std::string folded(std::string_view name);
// A cell as one value of a list: a line break in it is a space.
std::string in_one_line(std::string_view cell);

}  // namespace nabij::imports
