// A plan as it is shown: what holds now, with who said it. What was said before is one question
// further (GoalHistory).
#pragma once

#include "plans/by_side.hpp"
#include "plans/doing_shapes.hpp"
#include "plans/network_shapes.hpp"
#include "plans/scale_shapes.hpp"

namespace nabij::plans {

struct CommentShape {
  CommentId id;
  BySide by;
  base::Instant at;
  std::string words;
  static constexpr std::string_view schema_name = "PlanComment";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &CommentShape::id), field("by", &CommentShape::by),
                      field("at", &CommentShape::at, kAccount),
                      field("words", &CommentShape::words, kWords)};
  }
};

struct StepShape {
  StepId id;
  std::optional<StepId> cut_from;
  StepState state = StepState::Open;
  std::optional<Felt> felt;
  std::string words;
  BySide by;
  base::Instant at;
  static constexpr std::string_view schema_name = "PlanStep";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &StepShape::id),
                      field("cut_from", &StepShape::cut_from,
                            {.about = "The larger step that this is a piece of"}),
                      field("state", &StepShape::state, kAccount),
                      field("felt", &StepShape::felt, kAccount),
                      field("words", &StepShape::words, kWords),
                      field("by", &StepShape::by, {.about = "Whose words they are"}),
                      field("at", &StepShape::at, kAccount)};
  }
};

struct GoalShape {
  GoalId id;
  Stage stage = Stage::Goal;
  GoalState state = GoalState::Active;
  std::string words;
  std::optional<std::string> domain;
  std::optional<std::int64_t> importance;
  std::optional<base::LocalDay> due_on;
  base::Instant since;
  base::Instant at;
  BySide by;
  std::int64_t version_count = 1;
  std::vector<StepShape> steps;
  std::optional<StepId> next_step_id;
  std::vector<CommentShape> comments;
  static constexpr std::string_view schema_name = "PlanGoal";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &GoalShape::id),
        field("stage", &GoalShape::stage, kAccount),
        field("state", &GoalShape::state, kAccount),
        field("words", &GoalShape::words, kWords),
        field("domain", &GoalShape::domain, kKey),
        field("importance", &GoalShape::importance, kImportance),
        field("due_on", &GoalShape::due_on, kAccount),
        field("since", &GoalShape::since, kAccount),
        field("at", &GoalShape::at,
              {.personal = privacy::PersonalData::Account, .about = "Last changed"}),
        field("by", &GoalShape::by),
        field("version_count", &GoalShape::version_count, kAccount),
        field("steps", &GoalShape::steps, {.about = "In the order to take them"}),
        field("next_step_id", &GoalShape::next_step_id, {.about = "The one to think of now"}),
        field("comments", &GoalShape::comments)};
  }
};

struct MomentShape {
  MomentId id;
  MomentKind kind = MomentKind::Success;
  std::optional<GoalId> goal_id;
  base::LocalDay day;
  std::string words;
  Permission permission = Permission::BetweenUs;
  BySide by;
  static constexpr std::string_view schema_name = "PlanMoment";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &MomentShape::id),
                      field("kind", &MomentShape::kind, kAccount),
                      field("goal_id", &MomentShape::goal_id),
                      field("day", &MomentShape::day, kAccount),
                      field("words", &MomentShape::words, kWords),
                      field("permission", &MomentShape::permission, kAccount),
                      field("by", &MomentShape::by)};
  }
};

struct PlanPage {
  PersonId person_id;
  std::string alias;
  std::vector<MomentShape> talents;
  std::vector<GoalShape> goals;
  std::vector<MomentShape> successes;
  std::vector<MomentShape> setbacks;
  std::vector<TaskShape> tasks;
  SupportShape support;
  std::vector<OpportunityShape> opportunities;
  std::optional<EighteenShape> eighteen;
  NetworkShape network;
  std::optional<Scaling> scaling;
  static constexpr std::string_view schema_name = "Plan";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("person_id", &PlanPage::person_id, {.personal = privacy::PersonalData::Pseudonym}),
        field("alias", &PlanPage::alias, {.personal = privacy::PersonalData::Identity}),
        field("talents", &PlanPage::talents),
        field("goals", &PlanPage::goals, {.about = "Oldest first"}),
        field("successes", &PlanPage::successes, {.about = "Newest first"}),
        field("setbacks", &PlanPage::setbacks,
              {.about = "Newest first; after a while they are no longer shown"}),
        field("tasks", &PlanPage::tasks, {.about = "Oldest first"}),
        field("support", &PlanPage::support),
        field("opportunities", &PlanPage::opportunities, {.about = "Oldest first"}),
        field("eighteen", &PlanPage::eighteen, {.about = "Null until somebody spoke about it"}),
        field("network", &PlanPage::network),
        field("scaling", &PlanPage::scaling, {.about = "For the pair alone"})};
  }
};

struct GoalVersion {
  base::Instant at;
  BySide by;
  Stage stage = Stage::Goal;
  GoalState state = GoalState::Active;
  std::string words;
  std::optional<std::string> domain;
  std::optional<std::int64_t> importance;
  std::optional<base::LocalDay> due_on;
  static constexpr std::string_view schema_name = "PlanGoalVersion";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("at", &GoalVersion::at, kAccount),
                      field("by", &GoalVersion::by),
                      field("stage", &GoalVersion::stage, kAccount),
                      field("state", &GoalVersion::state, kAccount),
                      field("words", &GoalVersion::words, kWords),
                      field("domain", &GoalVersion::domain, kKey),
                      field("importance", &GoalVersion::importance, kImportance),
                      field("due_on", &GoalVersion::due_on, kAccount)};
  }
};

}  // namespace nabij::plans
