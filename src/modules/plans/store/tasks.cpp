#include "plans/store/tasks.hpp"

#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

using storage::Param;
using storage::Row;

TaskRow to_task(const Row& row) {
  TaskRow task{to_fact(row)};
  task.task = row.id<TaskId>(5);
  task.goal = row.optional_id<GoalId>(6);
  task.opportunity = row.optional_id<OpportunityId>(7);
  task.kind = named(row, 8, TaskKind::Chore);
  task.who = named(row, 9, Who::Together);
  task.state = named(row, 10, TaskState::Open);
  task.due_on = row.optional<base::LocalDay>(11);
  task.done_on = row.optional<base::LocalDay>(12);
  task.minutes = row.optional<std::int64_t>(13);
  task.checklist_item = row.optional<std::string>(14);
  if (!row.is_null(15)) task.inform = base::from_name<Inform>(row.text(15));
  task.sealed_words = row.get<base::Bytes>(16);
  task.sealed_around = row.optional<base::Bytes>(17);
  task.sealed_reason = row.optional<base::Bytes>(18);
  return task;
}

OpportunityRow to_opportunity(const Row& row) {
  OpportunityRow opportunity{to_fact(row)};
  opportunity.opportunity = row.id<OpportunityId>(5);
  opportunity.goal = row.optional_id<GoalId>(6);
  opportunity.kind = row.get<std::string>(7);
  opportunity.state = named(row, 8, OpportunityState::Considering);
  opportunity.starts_on = row.optional<base::LocalDay>(9);
  opportunity.sealed_words = row.get<base::Bytes>(10);
  opportunity.sealed_contact = row.optional<base::Bytes>(11);
  return opportunity;
}

OutcomeRow to_outcome(const Row& row) {
  OutcomeRow outcome{to_fact(row)};
  outcome.outcome_id = row.id<OutcomeId>(5);
  outcome.opportunity = row.id<OpportunityId>(6);
  outcome.moment = named(row, 7, OutcomeMoment::ThreeDays);
  outcome.outcome = named(row, 8, Outcome::GoingWell);
  outcome.sealed_words = row.optional<base::Bytes>(9);
  return outcome;
}

EighteenRow to_eighteen(const Row& row) {
  EighteenRow eighteen{to_fact(row)};
  eighteen.ask_on = row.optional<base::LocalDay>(5);
  eighteen.sealed_who_stays = row.optional<base::Bytes>(6);
  return eighteen;
}

}  // namespace

Result<> insert_task(storage::Writer& writer, RegionId region, const TaskRow& row) {
  TRY(writer.execute(
      sql::insert_task,
      joined(fact_params(region, row), Param("task_id", row.task), Param("goal_id", row.goal),
             Param("opportunity_id", row.opportunity), Param("kind", base::to_name(row.kind)),
             Param("who", base::to_name(row.who)), Param("state", base::to_name(row.state)),
             Param("due_on", row.due_on), Param("done_on", row.done_on),
             Param("minutes", row.minutes), Param("checklist_item", row.checklist_item),
             Param("inform", name_of(row.inform)), Param("sealed_words", row.sealed_words),
             Param("sealed_around", row.sealed_around),
             Param("sealed_reason", row.sealed_reason))));
  return {};
}

Result<> insert_opportunity(storage::Writer& writer, RegionId region, const OpportunityRow& row) {
  TRY(writer.execute(
      sql::insert_opportunity,
      joined(fact_params(region, row), Param("opportunity_id", row.opportunity),
             Param("goal_id", row.goal), Param("kind", row.kind),
             Param("state", base::to_name(row.state)), Param("starts_on", row.starts_on),
             Param("sealed_words", row.sealed_words),
             Param("sealed_contact", row.sealed_contact))));
  return {};
}

Result<> insert_outcome(storage::Writer& writer, RegionId region, const OutcomeRow& row) {
  TRY(writer.execute(
      sql::insert_outcome,
      joined(fact_params(region, row), Param("outcome_id", row.outcome_id),
             Param("opportunity_id", row.opportunity), Param("moment", base::to_name(row.moment)),
             Param("outcome", base::to_name(row.outcome)),
             Param("sealed_words", row.sealed_words))));
  return {};
}

Result<> insert_eighteen(storage::Writer& writer, RegionId region, const EighteenRow& row) {
  TRY(writer.execute(sql::insert_eighteen,
                     joined(fact_params(region, row), Param("ask_on", row.ask_on),
                            Param("sealed_who_stays", row.sealed_who_stays))));
  return {};
}

Result<std::vector<TaskRow>> list_tasks(storage::Reader& reader, RegionId region,
                                        const Records& people) {
  return reader.all(sql::list_tasks, {{"region_id", region}, {"people", people}}, to_task);
}

Result<std::vector<OpportunityRow>> list_opportunities(storage::Reader& reader, RegionId region,
                                                       const Records& people) {
  return reader.all(sql::list_opportunities, {{"region_id", region}, {"people", people}},
                    to_opportunity);
}

Result<std::vector<OutcomeRow>> list_outcomes(storage::Reader& reader, RegionId region,
                                              const Records& people) {
  return reader.all(sql::list_outcomes, {{"region_id", region}, {"people", people}}, to_outcome);
}

Result<std::vector<EighteenRow>> list_eighteens(storage::Reader& reader, RegionId region,
                                                const Records& people) {
  return reader.all(sql::list_eighteens, {{"region_id", region}, {"people", people}}, to_eighteen);
}

Result<std::vector<TaskRow>> list_task_versions(storage::Reader& reader, RegionId region,
                                                TaskId task) {
  return reader.all(sql::list_task_versions, {{"region_id", region}, {"task_id", task}}, to_task);
}

Result<std::vector<OpportunityRow>> list_opportunity_versions(storage::Reader& reader,
                                                              RegionId region,
                                                              OpportunityId opportunity) {
  return reader.all(sql::list_opportunity_versions,
                    {{"region_id", region}, {"opportunity_id", opportunity}}, to_opportunity);
}

}  // namespace nabij::plans
