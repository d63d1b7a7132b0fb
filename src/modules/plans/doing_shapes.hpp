// Tasks, opportunities and turning 18 on their way in and out.
#pragma once

#include "plans/by_side.hpp"
#include "plans/domain/doing.hpp"

namespace nabij::plans {

inline constexpr http::Rules kNoteWords{
    .max_length = 300, .multiline = true, .personal = privacy::PersonalData::FreeText};
inline constexpr http::Rules kSupportMinutes{.minimum = 1,
                                             .maximum = 720,
                                             .personal = privacy::PersonalData::Account,
                                             .about = "How long it took; counts as support"};

struct TaskWording {
  Side side = Side::YoungPerson;
  Who who = Who::Together;
  std::optional<std::string> around;
  std::optional<base::LocalDay> due_on;
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("side", &TaskWording::side, kSide), field("who", &TaskWording::who, kAccount),
        field("around", &TaskWording::around,
              {.max_length = 300,
               .multiline = true,
               .personal = privacy::PersonalData::FreeText,
               .about = "Where to meet, which route to practise, what to bring"}),
        field("due_on", &TaskWording::due_on,
              {.personal = privacy::PersonalData::Account,
               .about = "Only when there is a date; of an absence: of the sanction"})};
  }
};

struct NewTask : TaskWording {
  TaskId id;
  TaskKind kind = TaskKind::Chore;
  std::string words;
  std::optional<std::string> checklist_item;
  std::optional<GoalId> goal_id;
  std::optional<OpportunityId> opportunity_id;
  static constexpr std::string_view schema_name = "NewPlanTask";
  static constexpr auto fields() {
    using http::field;
    return std::tuple_cat(
        std::tuple{
            field("id", &NewTask::id, kPointer), field("kind", &NewTask::kind, kAccount),
            field("words", &NewTask::words, kWords),
            field("checklist_item", &NewTask::checklist_item, kKey),
            field("goal_id", &NewTask::goal_id, {.personal = privacy::PersonalData::Pseudonym}),
            field("opportunity_id", &NewTask::opportunity_id,
                  {.personal = privacy::PersonalData::Pseudonym})},
        TaskWording::fields());
  }
};

struct TaskChange : TaskWording {
  TaskState state = TaskState::Open;
  std::optional<std::string> words;
  std::optional<base::LocalDay> done_on;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> reason;
  std::optional<Inform> inform;
  static constexpr std::string_view schema_name = "PlanTaskChange";
  static constexpr auto fields() {
    using http::field;
    return std::tuple_cat(
        std::tuple{field("state", &TaskChange::state, kAccount),
                   field("words", &TaskChange::words,
                         {.max_length = 500,
                          .multiline = true,
                          .personal = privacy::PersonalData::FreeText,
                          .about = "Left out: as they were"}),
                   field("done_on", &TaskChange::done_on,
                         {.personal = privacy::PersonalData::Account,
                          .about = "Left out when it is done: today"}),
                   field("minutes", &TaskChange::minutes, kSupportMinutes),
                   field("reason", &TaskChange::reason,
                         {.max_length = 500,
                          .multiline = true,
                          .personal = privacy::PersonalData::FreeText,
                          .about = "What is behind an absence; left out: as it was"}),
                   field("inform", &TaskChange::inform,
                         {.personal = privacy::PersonalData::Account,
                          .about = "May school or attendance officer know it? Left out: as it "
                                   "was"})},
        TaskWording::fields());
  }
};

struct TaskShape {
  TaskId id;
  TaskKind kind = TaskKind::Chore;
  Who who = Who::Together;
  TaskState state = TaskState::Open;
  std::string words;
  std::optional<std::string> around;
  std::optional<base::LocalDay> due_on;
  std::optional<base::LocalDay> done_on;
  std::optional<std::int64_t> minutes;
  std::optional<std::string> checklist_item;
  std::optional<GoalId> goal_id;
  std::optional<OpportunityId> opportunity_id;
  std::optional<std::string> reason;
  std::optional<Inform> inform;
  BySide by;
  static constexpr std::string_view schema_name = "PlanTask";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &TaskShape::id),
        field("kind", &TaskShape::kind, kAccount),
        field("who", &TaskShape::who, kAccount),
        field("state", &TaskShape::state, kAccount),
        field("words", &TaskShape::words, kWords),
        field("around", &TaskShape::around, kNoteWords),
        field("due_on", &TaskShape::due_on, kAccount),
        field("done_on", &TaskShape::done_on, kAccount),
        field("minutes", &TaskShape::minutes, kSupportMinutes),
        field("checklist_item", &TaskShape::checklist_item, kKey),
        field("goal_id", &TaskShape::goal_id),
        field("opportunity_id", &TaskShape::opportunity_id),
        field("reason", &TaskShape::reason, kWords),
        field("inform", &TaskShape::inform, kAccount),
        field("by", &TaskShape::by),
    };
  }
};

struct OpportunityWording {
  Side side = Side::YoungPerson;
  std::string words;
  std::optional<std::string> contact;
  std::optional<base::LocalDay> starts_on;
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("side", &OpportunityWording::side, kSide),
                      field("words", &OpportunityWording::words, kWords),
                      field("contact", &OpportunityWording::contact,
                            {.max_length = 120,
                             .personal = privacy::PersonalData::FreeText,
                             .about = "Whom to ask for there: a name and where they work"}),
                      field("starts_on", &OpportunityWording::starts_on, kAccount)};
  }
};

struct NewOpportunity : OpportunityWording {
  OpportunityId id;
  std::string kind;
  std::optional<GoalId> goal_id;
  static constexpr std::string_view schema_name = "NewPlanOpportunity";
  static constexpr auto fields() {
    using http::field;
    return std::tuple_cat(std::tuple{field("id", &NewOpportunity::id, kPointer),
                                     field("kind", &NewOpportunity::kind, kKey),
                                     field("goal_id", &NewOpportunity::goal_id,
                                           {.personal = privacy::PersonalData::Pseudonym})},
                          OpportunityWording::fields());
  }
};

struct OpportunityChange : OpportunityWording {
  OpportunityState state = OpportunityState::Considering;
  static constexpr std::string_view schema_name = "PlanOpportunityChange";
  static constexpr auto fields() {
    return std::tuple_cat(std::tuple{http::field("state", &OpportunityChange::state, kAccount)},
                          OpportunityWording::fields());
  }
};

struct NewOutcome {
  OutcomeId id;
  Side side = Side::YoungPerson;
  OutcomeMoment moment = OutcomeMoment::ThreeDays;
  Outcome outcome = Outcome::GoingWell;
  std::optional<std::string> words;
  static constexpr std::string_view schema_name = "NewPlanOutcome";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &NewOutcome::id, kPointer),
                      field("side", &NewOutcome::side, kSide),
                      field("moment", &NewOutcome::moment, kAccount),
                      field("outcome", &NewOutcome::outcome, kAccount),
                      field("words", &NewOutcome::words, kWords)};
  }
};

struct OutcomeShape {
  OutcomeId id;
  OutcomeMoment moment = OutcomeMoment::ThreeDays;
  Outcome outcome = Outcome::GoingWell;
  std::optional<std::string> words;
  base::Instant at;
  BySide by;
  static constexpr std::string_view schema_name = "PlanOutcome";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &OutcomeShape::id),
                      field("moment", &OutcomeShape::moment, kAccount),
                      field("outcome", &OutcomeShape::outcome, kAccount),
                      field("words", &OutcomeShape::words, kWords),
                      field("at", &OutcomeShape::at, kAccount),
                      field("by", &OutcomeShape::by)};
  }
};

struct OpportunityShape {
  OpportunityId id;
  std::string kind;
  OpportunityState state = OpportunityState::Considering;
  std::string words;
  std::optional<std::string> contact;
  std::optional<base::LocalDay> starts_on;
  std::optional<GoalId> goal_id;
  std::vector<OutcomeShape> outcomes;
  std::optional<OutcomeMoment> ask_now;
  BySide by;
  static constexpr std::string_view schema_name = "PlanOpportunity";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &OpportunityShape::id),
                      field("kind", &OpportunityShape::kind, kKey),
                      field("state", &OpportunityShape::state, kAccount),
                      field("words", &OpportunityShape::words, kWords),
                      field("contact", &OpportunityShape::contact, kNoteWords),
                      field("starts_on", &OpportunityShape::starts_on, kAccount),
                      field("goal_id", &OpportunityShape::goal_id),
                      field("outcomes", &OpportunityShape::outcomes),
                      field("ask_now", &OpportunityShape::ask_now,
                            {.personal = privacy::PersonalData::Account,
                             .about = "It is time to ask how it goes; null when it is not"}),
                      field("by", &OpportunityShape::by)};
  }
};

struct EighteenWording {
  Side side = Side::YoungPerson;
  std::optional<base::LocalDay> ask_on;
  std::optional<std::string> who_stays;
  static constexpr std::string_view schema_name = "PlanEighteenWording";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("side", &EighteenWording::side, kSide),
        field("ask_on", &EighteenWording::ask_on,
              {.personal = privacy::PersonalData::Account,
               .about = "When the young person wants to look at it; never a date of birth"}),
        field("who_stays", &EighteenWording::who_stays,
              {.max_length = 300,
               .multiline = true,
               .personal = privacy::PersonalData::FreeText,
               .about = "Who stays, and who is there in between"})};
  }
};

struct EighteenShape {
  std::optional<base::LocalDay> ask_on;
  std::optional<std::string> who_stays;
  bool ask_now = false;
  static constexpr std::string_view schema_name = "PlanEighteen";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("ask_on", &EighteenShape::ask_on, kAccount),
                      field("who_stays", &EighteenShape::who_stays, kNoteWords),
                      field("ask_now", &EighteenShape::ask_now, kAccount)};
  }
};

struct SupportShape {
  std::int64_t done = 0;
  std::int64_t minutes = 0;
  static constexpr std::string_view schema_name = "PlanSupport";
  static constexpr auto fields() {
    return std::tuple{http::field("done", &SupportShape::done,
                                  {.personal = privacy::PersonalData::Account,
                                   .about = "Things done together or by the worker"}),
                      http::field("minutes", &SupportShape::minutes, kAccount)};
  }
};

}  // namespace nabij::plans
