// Chores, going along, and what is behind an absence (requirements C04, C05, C11): one list for
// both, with who does what.
#include "plans/service.hpp"
#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

constexpr std::string_view kColumn = "plan_task.words";
constexpr std::string_view kAround = "plan_task.around";
constexpr std::string_view kReason = "plan_task.reason";

Result<> check(const Actor& actor, const TaskChange& change) {
  TRY(require(actor.side, Doing::AddTask));
  if (change.reason || change.inform) TRY(require(actor.side, Doing::GiveReason));
  return {};
}

// What a change makes of a task, in clear.
struct TaskWords {
  std::string words;
  std::optional<std::string> around;
  std::optional<std::string> reason;
  bool operator==(const TaskWords&) const = default;
};

Result<TaskWords> open(const Writing& writing, const TaskRow& row) {
  return TaskWords{TRY(writing.words.open(row, kColumn, row.sealed_words)),
                   TRY(writing.words.open(row, kAround, row.sealed_around)),
                   TRY(writing.words.open(row, kReason, row.sealed_reason))};
}

Result<> seal(const Writing& writing, TaskRow& row, const TaskWords& words) {
  row.sealed_words = TRY(writing.words.seal(row, kColumn, words.words));
  row.sealed_around = TRY(writing.words.seal(row, kAround, words.around));
  row.sealed_reason = TRY(writing.words.seal(row, kReason, words.reason));
  return {};
}

TaskRow changed(const TaskRow& before, const TaskChange& change, base::LocalDay today) {
  TaskRow row = before;
  row.who = change.who;
  row.state = change.state;
  row.due_on = change.due_on;
  bool done = change.state == TaskState::Done;
  row.done_on =
      done ? std::optional(change.done_on.value_or(before.done_on.value_or(today))) : std::nullopt;
  row.minutes = done ? change.minutes : std::nullopt;
  if (change.inform) row.inform = change.inform;
  return row;
}

bool stands_the_same(const TaskRow& one, const TaskRow& other) {
  return one.who == other.who && one.state == other.state && one.due_on == other.due_on &&
         one.done_on == other.done_on && one.minutes == other.minutes && one.inform == other.inform;
}

// The record under which a new task stands: that of what it belongs to.
Result<PersonId> record_for(const Writing& writing, const NewTask& task) {
  auto record = writing.whose.main;
  if (task.goal_id) record = TRY(record_of_goal(writing, *task.goal_id));
  if (task.opportunity_id) {
    auto found = TRY(find_beginning(writing.writer, sql::find_opportunity, writing.region(),
                                    task.opportunity_id->uuid));
    if (!found || !stands_in(writing.whose, found->person)) return fail(ErrorCode::NotFound);
    record = found->person;
  }
  return record;
}

}  // namespace

Result<Written> Plans::add_task(const Actor& actor, PersonId person, const NewTask& task) {
  TRY(require(actor.side, Doing::AddTask));
  TRY(require_on_list(*this, actor.region, "checklist_items", task.checklist_item,
                      "checklist_item"));
  auto hash = TRY(content_hash(*this, actor.region, task));
  return write_in_plan(*this, actor, plan_of(person), [&](Writing& writing) -> Result<bool> {
    Begun begun{sql::find_task, task.id.uuid, std::nullopt, hash};
    if (TRY(begun_before(writing, begun))) return false;
    TaskRow row{writing.fact(TRY(record_for(writing, task)))};
    row.content_hash = hash;
    row.task = task.id;
    row.goal = task.goal_id;
    row.opportunity = task.opportunity_id;
    row.kind = task.kind;
    row.who = task.who;
    row.due_on = task.due_on;
    row.checklist_item = task.checklist_item;
    TRY(seal(writing, row, {task.words, task.around, std::nullopt}));
    TRY(insert_task(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::change_task(const Actor& actor, TaskId task, const TaskChange& change) {
  TRY(check(actor, change));
  auto today = TRY(needs_.identity.regions().today(actor.region));
  if (change.done_on && *change.done_on > today) {
    return base::Error::field("done_on", "in_future", "This has not happened yet.");
  }
  auto find = plan_with(sql::find_task, actor.region, task.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto versions = TRY(list_task_versions(writing.writer, writing.region(), task));
    if (versions.empty()) return fail(ErrorCode::NotFound);
    const auto& before = versions.back();
    auto was = TRY(open(writing, before));
    TaskWords words{change.words.value_or(was.words), change.around,
                    change.reason ? change.reason : was.reason};
    if (words.words != was.words && !may_reword(actor.side, versions.front().side)) {
      return base::Error::field("words", "not_yours", "Only who said this says it differently.");
    }
    auto row = changed(before, change, today);
    if (words == was && stands_the_same(row, before)) return false;
    static_cast<Fact&>(row) = writing.fact(before.person);
    TRY(seal(writing, row, words));
    TRY(insert_task(writing.writer, writing.region(), row));
    return true;
  });
}

Result<> add_tasks(const Opened& opened, PlanPage& page, std::vector<TaskRow> rows) {
  for (const auto& thread : threads(std::move(rows), &TaskRow::task)) {
    const auto& row = thread.newest();
    TaskShape shape;
    shape.id = row.task;
    shape.kind = row.kind;
    shape.who = row.who;
    shape.state = row.state;
    shape.words = TRY(opened.words.open(row, kColumn, row.sealed_words));
    shape.around = TRY(opened.words.open(row, kAround, row.sealed_around));
    shape.due_on = row.due_on;
    shape.done_on = row.done_on;
    shape.minutes = row.minutes;
    shape.checklist_item = row.checklist_item;
    shape.goal_id = row.goal;
    shape.opportunity_id = row.opportunity;
    shape.reason = TRY(opened.words.open(row, kReason, row.sealed_reason));
    shape.inform = row.inform;
    shape.by = opened.names.by(thread.first());
    page.tasks.push_back(std::move(shape));
    bool support =
        row.state == TaskState::Done && (row.who == Who::Worker || row.who == Who::Together);
    if (!support) continue;
    page.support.done += 1;
    page.support.minutes += row.minutes.value_or(0);
  }
  return {};
}

}  // namespace nabij::plans
