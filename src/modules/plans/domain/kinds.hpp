// What stands in a plan and how it may stand there (requirements C01, C02, C09, K03).
#pragma once

#include "base/ids.hpp"
#include "base/named_enum.hpp"

namespace nabij::plans {

using FactId = base::Id<struct PlanFactTag>;
using GoalId = base::Id<struct PlanGoalTag>;
using CommentId = base::Id<struct PlanCommentTag>;
using StepId = base::Id<struct PlanStepTag>;
using MomentId = base::Id<struct PlanMomentTag>;
using RatingId = base::Id<struct PlanRatingTag>;

// How clear it is. A wish or a search is as good as a goal.
enum class Stage { Wish, Exploring, Goal };
// Resting and letting go are ordinary.
enum class GoalState { Active, Resting, Reached, LetGo };
enum class StepState { Open, Done, CutUp, LetGo };
// What the young person says of a step's size.
enum class Felt { Easy, JustRight, TooHard };
enum class MomentKind { Talent, Success, Setback };
// What the young person lets be done with it.
enum class Permission {
  BetweenUs,  // nobody else hears of it
  Celebrate,  // the team may celebrate it with them
  Tell,       // it may be told further, without their name
};

}  // namespace nabij::plans

template <>
struct nabij::base::NamedEnum<nabij::plans::Stage> {
  using enum nabij::plans::Stage;
  static constexpr std::array<std::pair<nabij::plans::Stage, std::string_view>, 3> names{{
      {Wish, "wish"},
      {Exploring, "exploring"},
      {Goal, "goal"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::GoalState> {
  using enum nabij::plans::GoalState;
  static constexpr std::array<std::pair<nabij::plans::GoalState, std::string_view>, 4> names{{
      {Active, "active"},
      {Resting, "resting"},
      {Reached, "reached"},
      {LetGo, "let_go"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::StepState> {
  using enum nabij::plans::StepState;
  static constexpr std::array<std::pair<nabij::plans::StepState, std::string_view>, 4> names{{
      {Open, "open"},
      {Done, "done"},
      {CutUp, "cut_up"},
      {LetGo, "let_go"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::Felt> {
  using enum nabij::plans::Felt;
  static constexpr std::array<std::pair<nabij::plans::Felt, std::string_view>, 3> names{{
      {Easy, "easy"},
      {JustRight, "just_right"},
      {TooHard, "too_hard"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::MomentKind> {
  using enum nabij::plans::MomentKind;
  static constexpr std::array<std::pair<nabij::plans::MomentKind, std::string_view>, 3> names{{
      {Talent, "talent"},
      {Success, "success"},
      {Setback, "setback"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::Permission> {
  using enum nabij::plans::Permission;
  static constexpr std::array<std::pair<nabij::plans::Permission, std::string_view>, 3> names{{
      {BetweenUs, "between_us"},
      {Celebrate, "celebrate"},
      {Tell, "tell"},
  }};
};
