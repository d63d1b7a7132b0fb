// Goals: in the young person's own words, with every wording kept (requirement C01).
#include "plans/service.hpp"
#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

constexpr std::string_view kColumn = "plan_goal.words";

Result<> check(Plans& plans, const Actor& actor, const GoalWording& wording) {
  TRY(require(actor.side, Doing::WordGoal));
  return require_on_list(plans, actor.region, "life_domains", wording.domain, "domain");
}

Result<GoalRow> row_of(const Writing& writing, PersonId record, GoalId goal,
                       const GoalWording& wording) {
  GoalRow row{writing.fact(record)};
  row.goal = goal;
  row.stage = wording.stage;
  row.domain = wording.domain;
  row.importance = wording.importance;
  row.due_on = wording.due_on;
  row.sealed_words = TRY(writing.words.seal(row, kColumn, wording.words));
  return row;
}

struct History {
  PersonId main;
  std::vector<GoalVersion> versions;
};

Result<bool> says_the_same(const Writing& writing, const GoalRow& row, const GoalChange& change) {
  bool same = row.stage == change.stage && row.state == change.state &&
              row.domain == change.domain && row.importance == change.importance &&
              row.due_on == change.due_on;
  if (!same) return false;
  return TRY(writing.words.open(row, kColumn, row.sealed_words)) == change.words;
}

}  // namespace

Result<Written> Plans::add_goal(const Actor& actor, PersonId person, const NewGoal& goal) {
  TRY(check(*this, actor, goal));
  auto hash = TRY(content_hash(*this, actor.region, goal));
  return write_in_plan(*this, actor, plan_of(person), [&](Writing& writing) -> Result<bool> {
    if (TRY(begun_before(writing, {sql::find_goal, goal.id.uuid, std::nullopt, hash}))) {
      return false;
    }
    auto row = TRY(row_of(writing, writing.whose.main, goal.id, goal));
    row.content_hash = hash;
    TRY(insert_goal(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::change_goal(const Actor& actor, GoalId goal, const GoalChange& change) {
  TRY(check(*this, actor, change));
  auto find = plan_with(sql::find_goal, actor.region, goal.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto versions = TRY(list_goal_versions(writing.writer, writing.region(), goal));
    if (versions.empty()) return fail(ErrorCode::NotFound);
    if (TRY(says_the_same(writing, versions.back(), change))) return false;
    auto row = TRY(row_of(writing, versions.front().person, goal, change));
    row.state = change.state;
    TRY(insert_goal(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::comment(const Actor& actor, GoalId goal, const NewComment& comment) {
  TRY(require(actor.side, Doing::Comment));
  auto hash = TRY(content_hash(*this, actor.region, comment));
  auto find = plan_with(sql::find_goal, actor.region, goal.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    Begun begun{sql::find_comment, comment.id.uuid, goal.uuid, hash};
    if (TRY(begun_before(writing, begun))) return false;
    CommentRow row{writing.fact(TRY(record_of_goal(writing, goal)))};
    row.content_hash = hash;
    row.comment = comment.id;
    row.goal = goal;
    row.sealed_words = TRY(writing.words.seal(row, "plan_comment.words", comment.words));
    TRY(insert_comment(writing.writer, writing.region(), row));
    return true;
  });
}

Result<std::vector<GoalVersion>> Plans::goal_history(const Actor& actor, GoalId goal) {
  auto read = TRY(needs_.database.read([&](storage::Reader& reader) -> Result<History> {
    auto person = TRY(plan_with(sql::find_goal, actor.region, goal.uuid)(reader));
    auto whose = TRY(find_whose(*this, reader, actor, person));
    auto words = TRY(Words::create(*this, reader, actor.region, whose.records));
    auto rows = TRY(list_goal_versions(reader, actor.region, goal));
    Names names = TRY(Names::create(*this, reader, actor.region, rows));
    History history{whose.main, {}};
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
      history.versions.push_back({row->at, names.by(*row), row->stage, row->state,
                                  TRY(words.open(*row, kColumn, row->sealed_words)), row->domain,
                                  row->importance, row->due_on});
    }
    return history;
  }));
  if (actor.phone) {
    TRY(needs_.database.write([&](storage::Writer& writer) {
      return needs_.people.record_look(writer, *actor.phone, read.main, "plan");
    }));
  }
  return std::move(read.versions);
}

}  // namespace nabij::plans
