// Tasks, opportunities with their outcomes, and turning 18, as they stand in the database.
#pragma once

#include "plans/domain/doing.hpp"
#include "plans/store/goals.hpp"

namespace nabij::plans {

using SealedText = std::optional<base::Bytes>;

struct TaskRow : Fact {
  TaskId task{};
  std::optional<GoalId> goal{};
  std::optional<OpportunityId> opportunity{};
  TaskKind kind = TaskKind::Chore;
  Who who = Who::Together;
  TaskState state = TaskState::Open;
  std::optional<base::LocalDay> due_on{};
  std::optional<base::LocalDay> done_on{};
  std::optional<std::int64_t> minutes{};
  std::optional<std::string> checklist_item{};
  std::optional<Inform> inform{};
  base::Bytes sealed_words{};
  SealedText sealed_around{};
  SealedText sealed_reason{};
};

struct OpportunityRow : Fact {
  OpportunityId opportunity{};
  std::optional<GoalId> goal{};
  std::string kind{};
  OpportunityState state = OpportunityState::Considering;
  std::optional<base::LocalDay> starts_on{};
  base::Bytes sealed_words{};
  SealedText sealed_contact{};
};

struct OutcomeRow : Fact {
  OutcomeId outcome_id{};
  OpportunityId opportunity{};
  OutcomeMoment moment = OutcomeMoment::ThreeDays;
  Outcome outcome = Outcome::GoingWell;
  SealedText sealed_words{};
};

struct EighteenRow : Fact {
  std::optional<base::LocalDay> ask_on{};
  SealedText sealed_who_stays{};
};

Result<> insert_task(storage::Writer& writer, RegionId region, const TaskRow& row);
Result<> insert_opportunity(storage::Writer& writer, RegionId region, const OpportunityRow& row);
Result<> insert_outcome(storage::Writer& writer, RegionId region, const OutcomeRow& row);
Result<> insert_eighteen(storage::Writer& writer, RegionId region, const EighteenRow& row);

Result<std::vector<TaskRow>> list_tasks(storage::Reader& reader, RegionId region,
                                        const Records& people);
Result<std::vector<OpportunityRow>> list_opportunities(storage::Reader& reader, RegionId region,
                                                       const Records& people);
Result<std::vector<OutcomeRow>> list_outcomes(storage::Reader& reader, RegionId region,
                                              const Records& people);
Result<std::vector<EighteenRow>> list_eighteens(storage::Reader& reader, RegionId region,
                                                const Records& people);

// Every version of one of them, oldest first; empty when there is no such thing.
Result<std::vector<TaskRow>> list_task_versions(storage::Reader& reader, RegionId region,
                                                TaskId task);
Result<std::vector<OpportunityRow>> list_opportunity_versions(storage::Reader& reader,
                                                              RegionId region,
                                                              OpportunityId opportunity);

}  // namespace nabij::plans
