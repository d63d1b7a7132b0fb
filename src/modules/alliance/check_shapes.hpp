// The alliance check on its way in and out. It is shown to the two it is about, and to a team
// leader as the middle of a team alone.
#pragma once

#include <string>
#include <vector>

#include "alliance/domain/checks.hpp"
#include "http/fields.hpp"

namespace nabij::alliance {

inline constexpr http::Rules kMark{.minimum = 0,
                                   .maximum = kSliderEnd,
                                   .personal = privacy::PersonalData::Account,
                                   .about = "0 not at all, 10 wholly; left out: left open"};
inline constexpr http::Rules kApartRules{
    .personal = privacy::PersonalData::Account,
    .about = "3 steps or more lie between the two: something to talk about"};
inline constexpr http::Rules kCheckAccount{.personal = privacy::PersonalData::Account};

struct MarksShape : Marks {
  static constexpr std::string_view schema_name = "AllianceMarks";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("bond", &MarksShape::bond, kMark),     // at ease with one another
        field("goals", &MarksShape::goals, kMark),   // what matters to the young person
        field("tasks", &MarksShape::tasks, kMark)};  // the way it is done suits them
  }
};

struct NewCheck {
  CheckId id;
  CheckSide side = CheckSide::YoungPerson;
  MarksShape marks;
  static constexpr std::string_view schema_name = "NewAllianceCheck";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &NewCheck::id,
              {.personal = privacy::PersonalData::Pseudonym, .about = "Made by the client"}),
        field("side", &NewCheck::side,
              {.personal = privacy::PersonalData::Account,
               .about = "Whose view it is; the young person gives their own"}),
        field("marks", &NewCheck::marks, kCheckAccount)};
  }
};

struct CheckShape {
  CheckId id;
  CheckSide side = CheckSide::YoungPerson;
  base::Instant at;
  MarksShape marks;
  bool by_themself = false;
  static constexpr std::string_view schema_name = "AllianceCheck";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &CheckShape::id, {.personal = privacy::PersonalData::Pseudonym}),
        field("side", &CheckShape::side, kCheckAccount),
        field("at", &CheckShape::at, kCheckAccount),
        field("marks", &CheckShape::marks, kCheckAccount),
        field("by_themself", &CheckShape::by_themself,
              {.personal = privacy::PersonalData::Account,
               .about = "At the young person's own link; theirs alone to take back"})};
  }
};

struct SideBySideShape {
  MarksShape young_person;
  MarksShape worker;
  bool bond_apart = false;
  bool goals_apart = false;
  bool tasks_apart = false;
  static constexpr std::string_view schema_name = "AllianceSideBySide";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("young_person", &SideBySideShape::young_person, kCheckAccount),
                      field("worker", &SideBySideShape::worker, kCheckAccount),
                      field("bond_apart", &SideBySideShape::bond_apart, kApartRules),
                      field("goals_apart", &SideBySideShape::goals_apart, kApartRules),
                      field("tasks_apart", &SideBySideShape::tasks_apart, kApartRules)};
  }
};

struct CheckPage {
  PersonId person_id;
  bool open = false;
  std::vector<CheckShape> checks;
  std::optional<SideBySideShape> side_by_side;
  static constexpr std::string_view schema_name = "AllianceChecks";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("person_id", &CheckPage::person_id),
        field("open", &CheckPage::open, {.about = "The viewer goes along with them today"}),
        field("checks", &CheckPage::checks,
              {.about = "Of the young person and the viewer alone; oldest first, the last 60"}),
        field("side_by_side", &CheckPage::side_by_side,
              {.about = "The last word of both, when at most 45 days lie between"})};
  }
};

struct MiddleShape : Middle {
  static constexpr std::string_view schema_name = "AllianceMiddle";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("bond", &MiddleShape::bond), field("goals", &MiddleShape::goals),
                      field("tasks", &MiddleShape::tasks)};
  }
};

struct TeamMiddleShape {
  MiddleShape young_person;
  MiddleShape worker;
  std::int64_t young_people = 0;
  static constexpr std::string_view schema_name = "AllianceTeamMiddle";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("young_person", &TeamMiddleShape::young_person, {.about = "To half a step"}),
        field("worker", &TeamMiddleShape::worker, {.about = "To half a step"}),
        field("young_people", &TeamMiddleShape::young_people,
              {.about = "At least so many; rounded down to a multiple of five"})};
  }
};

struct CheckQuarter {
  base::LocalDay from_on;
  base::LocalDay until_on;
  std::optional<TeamMiddleShape> middle;
  static constexpr std::string_view schema_name = "AllianceCheckQuarter";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("from_on", &CheckQuarter::from_on),
        field("until_on", &CheckQuarter::until_on, {.about = "The last day of it"}),
        field("middle", &CheckQuarter::middle,
              {.about = "Not there when fewer than 5 young people or 3 workers are behind it"})};
  }
};

struct CheckFigures {
  std::vector<CheckQuarter> items;
  static constexpr std::string_view schema_name = "AllianceCheckFigures";
  static constexpr auto fields() {
    return std::tuple{http::field("items", &CheckFigures::items,
                                  {.about = "Calendar quarters that are over, newest first"})};
  }
};

}  // namespace nabij::alliance
