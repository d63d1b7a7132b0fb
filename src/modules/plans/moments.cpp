// Talents, successes and set-backs (requirements B12, C09): added by either side; who may hear of a
// success, only the young person says.
#include "plans/service.hpp"
#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

constexpr std::string_view kColumn = "plan_moment.words";

// The newest version of one that was not taken back.
Result<MomentRow> standing(const Writing& writing, MomentId moment) {
  auto versions = TRY(list_moment_versions(writing.writer, writing.region(), moment));
  if (versions.empty()) return fail(ErrorCode::NotFound);
  return std::move(versions.back());
}

Result<> insert_again(const Writing& writing, const MomentRow& before, MomentRow row) {
  static_cast<Fact&>(row) = writing.fact(before.person);
  auto words = TRY(writing.words.open(before, kColumn, before.sealed_words));
  row.sealed_words = TRY(writing.words.seal(row, kColumn, words));
  return insert_moment(writing.writer, writing.region(), row);
}

}  // namespace

Result<Written> Plans::add_moment(const Actor& actor, PersonId person, const NewMoment& moment) {
  TRY(require(actor.side, Doing::AddMoment));
  auto permission = moment.permission.value_or(Permission::BetweenUs);
  if (permission != Permission::BetweenUs) TRY(require(actor.side, Doing::GivePermission));
  auto today = TRY(needs_.identity.regions().today(actor.region));
  if (moment.day && *moment.day > today) {
    return base::Error::field("day", "in_future", "This has not happened yet.");
  }
  auto hash = TRY(content_hash(*this, actor.region, moment));
  return write_in_plan(*this, actor, plan_of(person), [&](Writing& writing) -> Result<bool> {
    Begun begun{sql::find_moment, moment.id.uuid, std::nullopt, hash};
    if (TRY(begun_before(writing, begun))) return false;
    auto record = writing.whose.main;
    if (moment.goal_id) record = TRY(record_of_goal(writing, *moment.goal_id));
    MomentRow row{writing.fact(record)};
    row.content_hash = hash;
    row.moment = moment.id;
    row.goal = moment.goal_id;
    row.kind = moment.kind;
    row.day = moment.day.value_or(today);
    row.permission = permission;
    row.sealed_words = TRY(writing.words.seal(row, kColumn, moment.words));
    TRY(insert_moment(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::change_moment(const Actor& actor, MomentId moment,
                                     const MomentChange& change) {
  TRY(require(actor.side, Doing::GivePermission));
  auto find = plan_with(sql::find_moment, actor.region, moment.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto before = TRY(standing(writing, moment));
    if (before.withdrawn) return fail(ErrorCode::NotFound);
    if (before.permission == change.permission) return false;
    auto row = before;
    row.permission = change.permission;
    TRY(insert_again(writing, before, std::move(row)));
    return true;
  });
}

Result<Written> Plans::withdraw_moment(const Actor& actor, MomentId moment) {
  auto find = plan_with(sql::find_moment, actor.region, moment.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto versions = TRY(list_moment_versions(writing.writer, writing.region(), moment));
    bool others = versions.front().side == Side::YoungPerson && actor.side == Side::Worker;
    if (others) return base::Error::field("side", "theirs_alone", "Only the young person does.");
    const auto& before = versions.back();
    if (before.withdrawn) return false;
    auto row = before;
    row.withdrawn = true;
    TRY(insert_again(writing, before, std::move(row)));
    return true;
  });
}

}  // namespace nabij::plans
