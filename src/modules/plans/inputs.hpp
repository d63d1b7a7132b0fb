// What is sent to make or change a plan. Ids are made by the client, so that sending again is
// harmless. `side` says whose words they are: on one phone, worker and young person take turns.
#pragma once

#include <string>
#include <vector>

#include "base/time.hpp"
#include "http/fields.hpp"
#include "plans/domain/actor.hpp"
#include "plans/domain/kinds.hpp"

namespace nabij::plans {

inline constexpr http::Rules kSide{.personal = privacy::PersonalData::Account,
                                   .about = "Whose words these are"};
inline constexpr http::Rules kWords{
    .max_length = 500, .multiline = true, .personal = privacy::PersonalData::FreeText};
inline constexpr http::Rules kKey{.max_length = 60, .personal = privacy::PersonalData::Account};
inline constexpr http::Rules kAccount{.personal = privacy::PersonalData::Account};
inline constexpr http::Rules kPointer{.personal = privacy::PersonalData::Pseudonym,
                                      .about = "Made by the client"};
inline constexpr http::Rules kImportance{
    .minimum = 1,
    .maximum = 3,
    .personal = privacy::PersonalData::Account,
    .about = "How much it matters to the young person: 1 some, 2 much, 3 most"};

struct GoalWording {
  Side side = Side::YoungPerson;
  Stage stage = Stage::Goal;
  std::string words;
  std::optional<std::string> domain;
  std::optional<std::int64_t> importance;
  std::optional<base::LocalDay> due_on;
  static constexpr std::string_view schema_name = "PlanGoalWording";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("side", &GoalWording::side, kSide),
                      field("stage", &GoalWording::stage, kAccount),
                      field("words", &GoalWording::words, kWords),
                      field("domain", &GoalWording::domain, kKey),
                      field("importance", &GoalWording::importance, kImportance),
                      field("due_on", &GoalWording::due_on,
                            {.personal = privacy::PersonalData::Account,
                             .about = "Only when the young person wants a date"})};
  }
};

struct NewGoal : GoalWording {
  GoalId id;
  static constexpr std::string_view schema_name = "NewPlanGoal";
  static constexpr auto fields() {
    return std::tuple_cat(std::tuple{http::field("id", &NewGoal::id, kPointer)},
                          GoalWording::fields());
  }
};

struct GoalChange : GoalWording {
  GoalState state = GoalState::Active;
  static constexpr std::string_view schema_name = "PlanGoalChange";
  static constexpr auto fields() {
    return std::tuple_cat(std::tuple{http::field("state", &GoalChange::state, kAccount)},
                          GoalWording::fields());
  }
};

struct NewComment {
  CommentId id;
  Side side = Side::Worker;
  std::string words;
  static constexpr std::string_view schema_name = "NewPlanComment";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &NewComment::id, kPointer),
                      field("side", &NewComment::side, kSide),
                      field("words", &NewComment::words, kWords)};
  }
};

struct NewStep {
  StepId id;
  Side side = Side::YoungPerson;
  std::string words;
  static constexpr std::string_view schema_name = "NewPlanStep";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &NewStep::id, kPointer), field("side", &NewStep::side, kSide),
                      field("words", &NewStep::words, kWords)};
  }
};

// Where a step may be sent to; cutting it up goes by itself.
enum class StepEnd { Open, Done, LetGo };

struct StepChange {
  Side side = Side::YoungPerson;
  StepEnd state = StepEnd::Open;
  std::optional<std::string> words;
  std::optional<Felt> felt;
  bool next = false;
  static constexpr std::string_view schema_name = "PlanStepChange";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("side", &StepChange::side, kSide), field("state", &StepChange::state, kAccount),
        field("words", &StepChange::words, kWords),
        field("felt", &StepChange::felt,
              {.personal = privacy::PersonalData::Account,
               .about = "What the young person says of its size"}),
        field("next", &StepChange::next, {.about = "Choose it to be the one that comes next"})};
  }
};

struct PieceOfStep {
  StepId id;
  std::string words;
  static constexpr std::string_view schema_name = "PlanStepPiece";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &PieceOfStep::id, kPointer),
                      http::field("words", &PieceOfStep::words, kWords)};
  }
};

struct StepCut {
  Side side = Side::YoungPerson;
  std::vector<PieceOfStep> pieces;
  static constexpr std::string_view schema_name = "PlanStepCut";
  static constexpr auto fields() {
    return std::tuple{http::field("side", &StepCut::side, kSide),
                      http::field("pieces", &StepCut::pieces,
                                  {.max_items = 6, .about = "At least one, smaller than before"})};
  }
};

struct NewMoment {
  MomentId id;
  Side side = Side::YoungPerson;
  MomentKind kind = MomentKind::Success;
  std::string words;
  std::optional<base::LocalDay> day;
  std::optional<GoalId> goal_id;
  std::optional<Permission> permission;
  static constexpr std::string_view schema_name = "NewPlanMoment";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &NewMoment::id, kPointer),
        field("side", &NewMoment::side, kSide),
        field("kind", &NewMoment::kind, kAccount),
        field("words", &NewMoment::words, kWords),
        field("day", &NewMoment::day,
              {.personal = privacy::PersonalData::Account, .about = "Left out: today"}),
        field("goal_id", &NewMoment::goal_id,
              {.personal = privacy::PersonalData::Pseudonym, .about = "What it belongs to"}),
        field("permission", &NewMoment::permission,
              {.personal = privacy::PersonalData::Account,
               .about = "Only the young person gives more than between_us"})};
  }
};

struct MomentChange {
  Side side = Side::YoungPerson;
  Permission permission = Permission::BetweenUs;
  static constexpr std::string_view schema_name = "PlanMomentChange";
  static constexpr auto fields() {
    return std::tuple{http::field("side", &MomentChange::side, kSide),
                      http::field("permission", &MomentChange::permission, kAccount)};
  }
};

}  // namespace nabij::plans

template <>
struct nabij::base::NamedEnum<nabij::plans::StepEnd> {
  using enum nabij::plans::StepEnd;
  static constexpr std::array<std::pair<nabij::plans::StepEnd, std::string_view>, 3> names{{
      {Open, "open"},
      {Done, "done"},
      {LetGo, "let_go"},
  }};
};
