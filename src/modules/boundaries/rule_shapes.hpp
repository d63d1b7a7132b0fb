// The few rules of a team, and the times that one was set aside with reasons.
#pragma once

#include "boundaries/sheet_shapes.hpp"

namespace nabij::boundaries {

using RuleId = base::Id<struct BoundaryRuleTag>;
using ExceptionId = base::Id<struct BoundaryExceptionTag>;

struct NewRule {
  RuleId id;
  RuleKind kind = RuleKind::House;
  std::string words;
  bool with_young_people = false;
  static constexpr std::string_view schema_name = "NewBoundaryRule";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &NewRule::id, {.about = "Made by the client"}), field("kind", &NewRule::kind),
        field("words", &NewRule::words, {.about = "About no person: it is not sealed"}),
        field("with_young_people", &NewRule::with_young_people,
              {.about = "Decided together with young people"})};
  }
};

struct RuleShape {
  RuleId id;
  RuleKind kind = RuleKind::House;
  std::string words;
  bool with_young_people = false;
  std::optional<std::int64_t> times;
  bool review = false;
  static constexpr std::string_view schema_name = "BoundaryRule";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &RuleShape::id),
        field("kind", &RuleShape::kind),
        field("words", &RuleShape::words),
        field("with_young_people", &RuleShape::with_young_people),
        field("times", &RuleShape::times,
              {.about = "Set aside in the year until this month; null: fewer than five"}),
        field("review", &RuleShape::review,
              {.about = "Set aside so often that the team may look at the rule itself"})};
  }
};

struct TeamRules {
  TeamId team_id;
  std::string team_name;
  std::vector<RuleShape> rules;
  static constexpr std::string_view schema_name = "BoundaryTeamRules";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("team_id", &TeamRules::team_id), field("team_name", &TeamRules::team_name),
        field("rules", &TeamRules::rules, {.about = "Those that hold, house rules first"})};
  }
};

struct RulesPage {
  std::vector<TeamRules> teams;
  std::int64_t advised = 0;
  static constexpr std::string_view schema_name = "BoundaryRules";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("teams", &RulesPage::teams, {.about = "One's own, by name"}),
                      field("advised", &RulesPage::advised,
                            {.about = "More house rules than this are hard to remember"})};
  }
};

struct ExceptionWords {
  std::string what;
  std::string why;
  std::optional<std::string> explained;
  static constexpr std::string_view schema_name = "BoundaryExceptionWords";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("what", &ExceptionWords::what, sheet_words("What the worker did")),
                      field("why", &ExceptionWords::why, sheet_words("Why that was better")),
                      field("explained", &ExceptionWords::explained,
                            sheet_words("How it was explained to the others; left out: not yet"))};
  }
};

struct NewException : ExceptionWords {
  ExceptionId id;
  std::optional<base::LocalDay> happened_on;
  std::optional<PersonId> person_id;
  static constexpr std::string_view schema_name = "NewBoundaryException";
  static constexpr auto fields() {
    using http::field;
    return std::tuple_cat(
        std::tuple{field("id", &NewException::id, {.about = "Made by the client"}),
                   field("happened_on", &NewException::happened_on,
                         {.personal = privacy::PersonalData::Account, .about = "Left out: today"}),
                   field("person_id", &NewException::person_id,
                         {.personal = privacy::PersonalData::Pseudonym,
                          .about = "For whom; left out: for nobody who is known here"})},
        ExceptionWords::fields());
  }
};

struct ExceptionShape {
  ExceptionId id;
  RuleId rule_id;
  std::string rule_words;
  base::LocalDay happened_on;
  std::string worker_name;
  bool own = false;
  bool for_somebody = false;
  std::optional<PersonId> person_id;
  std::optional<std::string> alias;
  std::optional<ExceptionWords> words;
  static constexpr std::string_view schema_name = "BoundaryException";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &ExceptionShape::id),
        field("rule_id", &ExceptionShape::rule_id),
        field("rule_words", &ExceptionShape::rule_words),
        field("happened_on", &ExceptionShape::happened_on, kAccount),
        field("worker_name", &ExceptionShape::worker_name, kStaff),
        field("own", &ExceptionShape::own),
        field("for_somebody", &ExceptionShape::for_somebody, kAccount),
        field("person_id", &ExceptionShape::person_id,
              {.personal = privacy::PersonalData::Pseudonym,
               .about = "For whom, when the viewer may see them"}),
        field("alias", &ExceptionShape::alias, {.personal = privacy::PersonalData::Identity}),
        field("words", &ExceptionShape::words,
              {.about = "Null in a list when it was for somebody: their page tells it"})};
  }
};

struct ExceptionList {
  std::vector<ExceptionShape> items;
  static constexpr std::string_view schema_name = "BoundaryExceptionList";
  static constexpr auto fields() {
    return std::tuple{http::field("items", &ExceptionList::items, {.about = "Newest first"})};
  }
};

// What a worker reads beside the page of a young person.
struct BoundaryPage {
  PersonId person_id;
  std::vector<TeamSheet> sheets;
  std::vector<ExceptionShape> exceptions;
  static constexpr std::string_view schema_name = "Boundaries";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("person_id", &BoundaryPage::person_id),
                      field("sheets", &BoundaryPage::sheets,
                            {.about = "One for each of one's own teams that is let in, by name"}),
                      field("exceptions", &BoundaryPage::exceptions,
                            {.about = "For this young person, by one's own teams, newest first"})};
  }
};

}  // namespace nabij::boundaries
