// What has to be done, and what may come of it (requirements C04, C05, C10, C11).
#pragma once

#include "base/ids.hpp"
#include "base/named_enum.hpp"

namespace nabij::plans {

using TaskId = base::Id<struct PlanTaskTag>;
using OpportunityId = base::Id<struct PlanOpportunityTag>;
using OutcomeId = base::Id<struct PlanOutcomeTag>;

enum class TaskKind {
  Chore,    // a form, a call, a letter
  GoAlong,  // to an appointment, along a route, to a place that nobody dares to go to alone
  Absence,  // a talk about what is behind it, before the day of the sanction
};
enum class Who { YoungPerson, Worker, Together, SomebodyElse };
enum class TaskState { Open, Done, LetGo };
// Whom the young person lets know why they were absent.
enum class Inform { Nobody, Together, Allowed };
enum class OpportunityState { Considering, Preparing, Started, Ended, LetGo };
enum class OutcomeMoment { ThreeDays, OneWeek, Later };
enum class Outcome { GoingWell, Bumpy, Stopped };

}  // namespace nabij::plans

template <>
struct nabij::base::NamedEnum<nabij::plans::TaskKind> {
  using enum nabij::plans::TaskKind;
  static constexpr std::array<std::pair<nabij::plans::TaskKind, std::string_view>, 3> names{{
      {Chore, "chore"},
      {GoAlong, "go_along"},
      {Absence, "absence"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::Who> {
  using enum nabij::plans::Who;
  static constexpr std::array<std::pair<nabij::plans::Who, std::string_view>, 4> names{{
      {YoungPerson, "young_person"},
      {Worker, "worker"},
      {Together, "together"},
      {SomebodyElse, "somebody_else"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::TaskState> {
  using enum nabij::plans::TaskState;
  static constexpr std::array<std::pair<nabij::plans::TaskState, std::string_view>, 3> names{{
      {Open, "open"},
      {Done, "done"},
      {LetGo, "let_go"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::Inform> {
  using enum nabij::plans::Inform;
  static constexpr std::array<std::pair<nabij::plans::Inform, std::string_view>, 3> names{{
      {Nobody, "nobody"},
      {Together, "together"},
      {Allowed, "allowed"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::OpportunityState> {
  using enum nabij::plans::OpportunityState;
  static constexpr std::array<std::pair<nabij::plans::OpportunityState, std::string_view>, 5> names{
      {
          {Considering, "considering"},
          {Preparing, "preparing"},
          {Started, "started"},
          {Ended, "ended"},
          {LetGo, "let_go"},
      }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::OutcomeMoment> {
  using enum nabij::plans::OutcomeMoment;
  static constexpr std::array<std::pair<nabij::plans::OutcomeMoment, std::string_view>, 3> names{{
      {ThreeDays, "three_days"},
      {OneWeek, "one_week"},
      {Later, "later"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::Outcome> {
  using enum nabij::plans::Outcome;
  static constexpr std::array<std::pair<nabij::plans::Outcome, std::string_view>, 3> names{{
      {GoingWell, "going_well"},
      {Bumpy, "bumpy"},
      {Stopped, "stopped"},
  }};
};
