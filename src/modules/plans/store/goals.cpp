#include "plans/store/goals.hpp"

#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

using storage::Param;
using storage::Params;
using storage::Row;

Params of_people(RegionId region, const Records& people) {
  return {{"region_id", region}, {"people", people}};
}

GoalRow to_goal(const Row& row) {
  GoalRow goal{to_fact(row)};
  goal.goal = row.id<GoalId>(5);
  goal.stage = named(row, 6, Stage::Goal);
  goal.state = named(row, 7, GoalState::Active);
  goal.domain = row.optional<std::string>(8);
  goal.importance = row.optional<std::int64_t>(9);
  goal.due_on = row.optional<base::LocalDay>(10);
  goal.sealed_words = row.get<base::Bytes>(11);
  return goal;
}

CommentRow to_comment(const Row& row) {
  CommentRow comment{to_fact(row)};
  comment.comment = row.id<CommentId>(5);
  comment.goal = row.id<GoalId>(6);
  comment.sealed_words = row.get<base::Bytes>(7);
  return comment;
}

StepRow to_step(const Row& row) {
  StepRow step{to_fact(row)};
  step.step = row.id<StepId>(5);
  step.goal = row.id<GoalId>(6);
  step.cut_from = row.optional_id<StepId>(7);
  step.place = row.real(8);
  step.state = named(row, 9, StepState::Open);
  if (!row.is_null(10)) step.felt = base::from_name<Felt>(row.text(10));
  step.chosen = row.get<bool>(11);
  step.sealed_words = row.get<base::Bytes>(12);
  return step;
}

MomentRow to_moment(const Row& row) {
  MomentRow moment{to_fact(row)};
  moment.moment = row.id<MomentId>(5);
  moment.goal = row.optional_id<GoalId>(6);
  moment.kind = named(row, 7, MomentKind::Success);
  moment.day = row.get<base::LocalDay>(8);
  moment.permission = named(row, 9, Permission::BetweenUs);
  moment.withdrawn = row.get<bool>(10);
  moment.sealed_words = row.get<base::Bytes>(11);
  return moment;
}

}  // namespace

Result<> insert_goal(storage::Writer& writer, RegionId region, const GoalRow& row) {
  TRY(writer.execute(
      sql::insert_goal,
      joined(fact_params(region, row), Param("goal_id", row.goal),
             Param("stage", base::to_name(row.stage)), Param("state", base::to_name(row.state)),
             Param("domain", row.domain), Param("importance", row.importance),
             Param("due_on", row.due_on), Param("sealed_words", row.sealed_words))));
  return {};
}

Result<> insert_comment(storage::Writer& writer, RegionId region, const CommentRow& row) {
  TRY(writer.execute(sql::insert_comment,
                     joined(fact_params(region, row), Param("comment_id", row.comment),
                            Param("goal_id", row.goal), Param("sealed_words", row.sealed_words))));
  return {};
}

Result<> insert_step(storage::Writer& writer, RegionId region, const StepRow& row) {
  TRY(writer.execute(
      sql::insert_step,
      joined(fact_params(region, row), Param("step_id", row.step), Param("goal_id", row.goal),
             Param("cut_from", row.cut_from), Param("place", row.place),
             Param("state", base::to_name(row.state)), Param("felt", name_of(row.felt)),
             Param("chosen", row.chosen), Param("sealed_words", row.sealed_words))));
  return {};
}

Result<> insert_moment(storage::Writer& writer, RegionId region, const MomentRow& row) {
  TRY(writer.execute(
      sql::insert_moment,
      joined(fact_params(region, row), Param("moment_id", row.moment), Param("goal_id", row.goal),
             Param("kind", base::to_name(row.kind)), Param("day", row.day),
             Param("permission", base::to_name(row.permission)), Param("withdrawn", row.withdrawn),
             Param("sealed_words", row.sealed_words))));
  return {};
}

Result<std::vector<GoalRow>> list_goals(storage::Reader& reader, RegionId region,
                                        const Records& people) {
  return reader.all(sql::list_goals, of_people(region, people), to_goal);
}

Result<std::vector<CommentRow>> list_comments(storage::Reader& reader, RegionId region,
                                              const Records& people) {
  return reader.all(sql::list_comments, of_people(region, people), to_comment);
}

Result<std::vector<StepRow>> list_steps(storage::Reader& reader, RegionId region,
                                        const Records& people) {
  return reader.all(sql::list_steps, of_people(region, people), to_step);
}

Result<std::vector<MomentRow>> list_moments(storage::Reader& reader, RegionId region,
                                            const Records& people) {
  return reader.all(sql::list_moments, of_people(region, people), to_moment);
}

Result<std::vector<GoalRow>> list_goal_versions(storage::Reader& reader, RegionId region,
                                                GoalId goal) {
  return reader.all(sql::list_goal_versions, {{"region_id", region}, {"goal_id", goal}}, to_goal);
}

Result<std::vector<StepRow>> list_step_versions(storage::Reader& reader, RegionId region,
                                                StepId step) {
  return reader.all(sql::list_step_versions, {{"region_id", region}, {"step_id", step}}, to_step);
}

Result<std::vector<MomentRow>> list_moment_versions(storage::Reader& reader, RegionId region,
                                                    MomentId moment) {
  return reader.all(sql::list_moment_versions, {{"region_id", region}, {"moment_id", moment}},
                    to_moment);
}

}  // namespace nabij::plans
