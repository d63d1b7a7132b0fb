// The people around a young person, drawn by them (requirements C08, K04).
#include "plans/service.hpp"
#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

constexpr std::string_view kName = "plan_tie.name";
constexpr std::string_view kRole = "plan_tie.role";

Result<> check(Plans& plans, const Actor& actor, const TieWording& wording) {
  TRY(require(actor.side, Doing::DrawNetwork));
  return require_on_list(plans, actor.region, "network_roles", wording.role, "role");
}

Result<> fill(const Writing& writing, TieRow& row, const TieWording& wording) {
  row.closeness = wording.closeness;
  row.energy = wording.energy;
  row.wish = wording.wish;
  row.angle = wording.angle;
  row.for_pair = wording.for_pair;
  row.sealed_name = TRY(writing.words.seal(row, kName, wording.name));
  row.sealed_role = TRY(writing.words.seal(row, kRole, wording.role));
  return {};
}

Result<bool> stands_the_same(const Writing& writing, const TieRow& row, const TieChange& change) {
  bool same = row.closeness == change.closeness && row.energy == change.energy &&
              row.wish == change.wish && row.angle == change.angle &&
              row.for_pair == change.for_pair && row.gone == change.gone;
  if (!same) return false;
  return TRY(writing.words.open(row, kName, row.sealed_name)) == change.name &&
         TRY(writing.words.open(row, kRole, row.sealed_role)) == change.role;
}

}  // namespace

Result<Written> Plans::add_tie(const Actor& actor, PersonId person, const NewTie& tie) {
  TRY(check(*this, actor, tie));
  auto hash = TRY(content_hash(*this, actor.region, tie));
  return write_in_plan(*this, actor, plan_of(person), [&](Writing& writing) -> Result<bool> {
    Begun begun{sql::find_tie, tie.id.uuid, std::nullopt, hash};
    if (TRY(begun_before(writing, begun))) return false;
    TieRow row{writing.fact(writing.whose.main)};
    row.content_hash = hash;
    row.tie = tie.id;
    TRY(fill(writing, row, tie));
    TRY(insert_tie(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::change_tie(const Actor& actor, TieId tie, const TieChange& change) {
  TRY(check(*this, actor, change));
  auto find = plan_with(sql::find_tie, actor.region, tie.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto versions = TRY(list_tie_versions(writing.writer, writing.region(), tie));
    if (versions.empty()) return fail(ErrorCode::NotFound);
    const auto& before = versions.back();
    if (before.for_pair && !TRY(is_of_the_pair(writing.writer, actor, writing.whose))) {
      return fail(ErrorCode::NotFound);
    }
    if (TRY(stands_the_same(writing, before, change))) return false;
    TieRow row = before;
    static_cast<Fact&>(row) = writing.fact(before.person);
    row.gone = change.gone;
    TRY(fill(writing, row, change));
    TRY(insert_tie(writing.writer, writing.region(), row));
    return true;
  });
}

Result<NetworkShape> network_of(const Opened& opened, std::vector<TieRow> rows, bool for_pair) {
  NetworkShape network;
  std::vector<TieStanding> standings;
  for (const auto& thread : threads(std::move(rows), &TieRow::tie)) {
    const auto& row = thread.newest();
    if (row.for_pair && !for_pair) continue;
    standings.push_back({row.closeness, row.energy, row.gone});
    if (row.gone) continue;
    network.ties.push_back({row.tie, TRY(opened.words.open(row, kName, row.sealed_name)),
                            TRY(opened.words.open(row, kRole, row.sealed_role)), row.closeness,
                            row.energy, row.wish, row.angle, row.for_pair});
  }
  network.hint = network_hint(standings);
  return network;
}

}  // namespace nabij::plans
