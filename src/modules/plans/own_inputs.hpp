// What a young person writes in their plan by themself, at their own link.
#pragma once

#include "plans/inputs.hpp"

namespace nabij::plans {

struct OwnGoal {
  GoalId id;
  Stage stage = Stage::Goal;
  std::string words;
  static constexpr std::string_view schema_name = "OwnPlanGoal";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &OwnGoal::id, kPointer),
                      field("stage", &OwnGoal::stage, kAccount),
                      field("words", &OwnGoal::words, kWords)};
  }
};

struct OwnStep {
  StepId id;
  std::string words;
  static constexpr std::string_view schema_name = "OwnPlanStep";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &OwnStep::id, kPointer),
                      http::field("words", &OwnStep::words, kWords)};
  }
};

struct OwnStepChange {
  StepEnd state = StepEnd::Open;
  std::optional<Felt> felt;
  static constexpr std::string_view schema_name = "OwnPlanStepChange";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("state", &OwnStepChange::state, kAccount),
                      field("felt", &OwnStepChange::felt,
                            {.personal = privacy::PersonalData::Account,
                             .about = "What the young person says of its size"})};
  }
};

}  // namespace nabij::plans
