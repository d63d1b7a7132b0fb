// How it goes, said by the young person alone at their own link.
#include <algorithm>

#include "alliance/service.hpp"
#include "alliance/store/checks.hpp"

namespace nabij::alliance {
namespace {

Result<Whose> whose_link(Alliance& alliance, storage::Reader& reader,
                         const privacy::Visitor& visitor) {
  auto& people = alliance.needs().people;
  auto main = TRY(people.main_of(reader, visitor.region, visitor.person));
  return Whose{main, TRY(people.records_of(reader, visitor.region, main))};
}

bool is_along(const std::vector<AlongShape>& along, MemberId worker) {
  return std::ranges::find(along, worker, &AlongShape::worker_id) != along.end();
}

// Once each, in the role that counts most.
Result<std::vector<AlongShape>> along_today(Alliance& alliance, storage::Reader& reader,
                                            RegionId region, const Whose& whose) {
  const auto& needs = alliance.needs();
  auto today = TRY(needs.identity.regions().today(region));
  auto turns = TRY(list_turns(reader, region, whose.records));
  std::vector<AlongShape> along;
  for (auto role : {TurnRole::Guide, TurnRole::Cover, TurnRole::Second}) {
    const auto* turn = standing(turns, role, today);
    if (turn == nullptr || is_along(along, turn->worker)) continue;
    along.push_back(
        {turn->worker, TRY(needs.identity.member_name(reader, region, turn->worker)), role});
  }
  return along;
}

Result<OwnCheckPage> read_own(Alliance& alliance, storage::Reader& reader,
                              const privacy::Visitor& visitor) {
  auto whose = TRY(whose_link(alliance, reader, visitor));
  OwnCheckPage page;
  page.along = TRY(along_today(alliance, reader, visitor.region, whose));
  auto checks = TRY(list_checks_by_link(reader, visitor.region, whose.records, visitor.link));
  for (const auto& each : checks) {
    if (!is_along(page.along, each.worker)) continue;
    page.checks.push_back({each.id, each.worker, each.at, {each.marks}});
  }
  return page;
}

Result<bool> add_own(Alliance& alliance, storage::Writer& writer, const privacy::Visitor& visitor,
                     const NewOwnCheck& fresh) {
  auto whose = TRY(whose_link(alliance, writer, visitor));
  if (auto before = TRY(find_check(writer, visitor.region, fresh.id))) {
    bool same = stands_in(whose, before->person) && before->link == visitor.link &&
                before->worker == fresh.worker_id && before->marks == fresh.marks;
    if (same) return false;
    return fail(ErrorCode::Conflict, "This id was used before for something else.");
  }
  if (!is_along(TRY(along_today(alliance, writer, visitor.region, whose)), fresh.worker_id)) {
    return base::Error::field("worker_id", "not_along", "This worker does not go along with you.");
  }
  TRY(insert_check(writer, visitor.region,
                   {fresh.id, whose.main, fresh.worker_id, CheckSide::YoungPerson,
                    alliance.needs().clock.now(), fresh.marks, visitor.link}));
  return true;
}

Result<OwnCheckPage> page_of(Alliance& alliance, const privacy::Visitor& visitor) {
  return alliance.needs().database.read(
      [&](storage::Reader& reader) { return read_own(alliance, reader, visitor); });
}

}  // namespace

Result<OwnCheckPage> Alliance::own_checks(const privacy::Visitor& visitor) {
  return page_of(*this, visitor);
}

Result<WrittenOwnCheck> Alliance::own_check(const privacy::Visitor& visitor,
                                            const NewOwnCheck& check) {
  TRY(check_marks(check.marks));
  bool is_new = TRY(needs_.database.write(
      [&](storage::Writer& writer) { return add_own(*this, writer, visitor, check); }));
  return WrittenOwnCheck{TRY(page_of(*this, visitor)), is_new};
}

Result<WrittenOwnCheck> Alliance::take_back_own_check(const privacy::Visitor& visitor,
                                                      CheckId check) {
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto whose = TRY(whose_link(*this, writer, visitor));
    auto found = TRY(find_check(writer, visitor.region, check));
    bool own = found && stands_in(whose, found->person) && found->link == visitor.link;
    if (!own) return fail(ErrorCode::NotFound);
    return delete_check(writer, visitor.region, *found);
  }));
  return WrittenOwnCheck{TRY(page_of(*this, visitor)), true};
}

}  // namespace nabij::alliance
