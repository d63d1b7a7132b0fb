// How it goes between two people, said by each of them and read by nobody else.
#include "alliance/store/checks.hpp"

#include <algorithm>

#include "alliance/service.hpp"

namespace nabij::alliance {
namespace {

constexpr std::string_view kCheckLook = "alliance_check";

SideBySideShape shape_of(const SideBySide& found) {
  return {
      {found.young_person}, {found.worker}, found.bond_apart, found.goals_apart, found.tasks_apart};
}

std::optional<TeamMiddleShape> shape_of(const std::optional<TeamMiddle>& found) {
  if (!found) return std::nullopt;
  return TeamMiddleShape{{found->young_person}, {found->worker}, found->young_people};
}

Result<CheckPage> read_checks(Alliance& alliance, storage::Reader& reader,
                              const privacy::PeopleScope& scope, PersonId person,
                              base::LocalDay today) {
  auto whose = TRY(find_whose(alliance, reader, scope, person));
  CheckPage page;
  page.person_id = whose.main;
  page.open = TRY(alliance.goes_along(reader, scope, whose.records, today));
  if (!page.open) return page;
  auto checks = TRY(list_checks(reader, scope.region, whose.records, scope.member));
  for (const auto& each : checks)
    page.checks.push_back({each.id, each.side, each.at, {each.marks}, each.link.has_value()});
  if (auto found = side_by_side(checks)) page.side_by_side = shape_of(*found);
  return page;
}

}  // namespace

Result<> check_marks(const Marks& marks) {
  if (!marks.empty()) return {};
  auto error = base::Error::of(ErrorCode::InvalidInput);
  for (auto field : {"marks.bond", "marks.goals", "marks.tasks"}) {
    error.fields.push_back({field, "required", "Say something about at least one of the three."});
  }
  return error;
}

namespace {

Result<> require_pair(const Writing& writing) {
  bool pair = TRY(writing.alliance.goes_along(writing.writer, writing.scope, writing.whose.records,
                                              writing.today));
  if (pair) return {};
  return fail(ErrorCode::Conflict, "Only whoever goes along with them does this with them.");
}

Result<bool> add_check(const Writing& writing, const NewCheck& fresh) {
  TRY(check_marks(fresh.marks));
  auto before = TRY(find_check(writing.writer, writing.region(), fresh.id));
  if (before) {
    bool same = stands_in(writing.whose, before->person) &&
                before->worker == writing.scope.member && before->side == fresh.side &&
                before->marks == fresh.marks;
    if (same) return false;
    return fail(ErrorCode::Conflict, "This id was used before for something else.");
  }
  TRY(require_pair(writing));
  auto now = writing.alliance.needs().clock.now();
  Check check{fresh.id, writing.whose.main, writing.scope.member, fresh.side, now, fresh.marks, {}};
  TRY(insert_check(writing.writer, writing.region(), check));
  return true;
}

Result<CheckPage> page_after(Alliance& alliance, const privacy::PeopleScope& scope,
                             PersonId person) {
  const auto& needs = alliance.needs();
  auto today = TRY(needs.identity.regions().today(scope.region));
  return needs.database.read(
      [&](storage::Reader& reader) { return read_checks(alliance, reader, scope, person, today); });
}

}  // namespace

Result<bool> Alliance::goes_along(storage::Reader& reader, const privacy::PeopleScope& scope,
                                  const std::vector<PersonId>& records, base::LocalDay today) {
  auto turns = TRY(list_turns(reader, scope.region, records));
  return std::ranges::any_of(
      turns, [&](const Turn& turn) { return turn.worker == scope.member && stands(turn, today); });
}

Result<CheckPage> Alliance::checks(const privacy::PeopleScope& scope, PersonId person) {
  auto page = TRY(page_after(*this, scope, person));
  TRY(needs_.database.write([&](storage::Writer& writer) {
    return needs_.people.record_look_beside(writer, scope, page.person_id, kCheckLook);
  }));
  return page;
}

Result<WrittenCheck> Alliance::check(const privacy::PeopleScope& scope, PersonId person,
                                     const NewCheck& check) {
  auto find = [person](storage::Reader&) -> Result<PersonId> { return person; };
  auto done = TRY(
      write_about(*this, scope, find, [&](Writing& writing) { return add_check(writing, check); }));
  return WrittenCheck{TRY(page_after(*this, scope, done.main)), done.is_new};
}

Result<WrittenCheck> Alliance::take_back_check(const privacy::PeopleScope& scope, CheckId check) {
  // Somebody else's is as if it were not there.
  auto own = [&](storage::Reader& reader) -> Result<Check> {
    auto found = TRY(find_check(reader, scope.region, check));
    if (!found || found->worker != scope.member) return fail(ErrorCode::NotFound);
    return *found;
  };
  auto find = [&](storage::Reader& reader) -> Result<PersonId> {
    auto found = TRY(own(reader));
    return found.person;
  };
  auto done = TRY(write_about(*this, scope, find, [&](Writing& writing) -> Result<bool> {
    auto found = TRY(own(writing.writer));
    bool pair = TRY(goes_along(writing.writer, scope, writing.whose.records, writing.today));
    if (!pair) return fail(ErrorCode::NotFound);
    if (found.link) return fail(ErrorCode::Conflict, "They said this by themself.");
    TRY(delete_check(writing.writer, scope.region, found));
    return true;
  }));
  return WrittenCheck{TRY(page_after(*this, scope, done.main)), done.is_new};
}

Result<CheckFigures> Alliance::check_figures(const privacy::Viewer& viewer) {
  constexpr int kQuarters = 4;
  auto region = viewer.region;
  auto zone = TRY(needs_.identity.regions().time_zone(region));
  auto today = zone.local(needs_.clock.now()).day;
  return needs_.database.read([&](storage::Reader& reader) -> Result<CheckFigures> {
    std::vector<MemberId> workers;
    for (auto& each : TRY(needs_.identity.workers_of(reader, region, viewer.teams))) {
      // What they said themselves, they know: it would tell them the rest.
      if (each.id != viewer.member) workers.push_back(each.id);
    }
    CheckFigures figures;
    for (const auto& quarter : ended_quarters(today, kQuarters)) {
      auto checks = TRY(list_checks_of_workers(
          reader, region, workers, zone.instant(quarter.from, 0), zone.instant(quarter.until, 0)));
      figures.items.push_back(
          {quarter.from, quarter.until.plus_days(-1), shape_of(middle_of(checks))});
    }
    return figures;
  });
}

}  // namespace nabij::alliance
