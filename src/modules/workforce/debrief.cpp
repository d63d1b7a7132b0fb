// A worker asks for a moment after something heavy (requirement M02).
#include <algorithm>
#include <map>
#include <set>

#include "workforce/store/debriefs.hpp"
#include "workforce/workforce.hpp"

namespace nabij::workforce {
namespace {

using Colleagues = std::vector<identity::MemberName>;

Result<Colleagues> colleagues_of(identity::Identity& identity, storage::Reader& reader,
                                 const privacy::Viewer& viewer) {
  auto all = TRY(identity.workers_of(reader, viewer.region, viewer.teams));
  std::erase_if(all, [&](const auto& each) { return each.id == viewer.member; });
  return all;
}

Result<> check(const NewDebrief& debrief, const Colleagues& colleagues) {
  if (debrief.colleague_ids.empty())
    return base::Error::field("colleague_ids", "required", "Ask somebody.");
  auto error = base::Error::of(ErrorCode::InvalidInput);
  for (std::size_t place = 0; place < debrief.colleague_ids.size(); ++place) {
    auto id = debrief.colleague_ids[place];
    if (std::ranges::find(colleagues, id, &identity::MemberName::id) != colleagues.end()) continue;
    error.fields.push_back({"colleague_ids[" + std::to_string(place) + "]", "no_colleague",
                            "Somebody else of one's own teams."});
  }
  if (error.fields.empty()) return {};
  return error;
}

// Who was asked, by name.
Result<OwnDebrief> own_debrief(identity::Identity& identity, storage::Reader& reader,
                               RegionId region, const DebriefRow& row) {
  OwnDebrief own{row.id, row.asked_at, {}};
  auto asked = TRY(list_debrief_colleagues(reader, region, row.id));
  std::vector<MemberId> members;
  for (const auto& each : asked) members.push_back(each.member);
  auto names = TRY(identity.member_names(reader, region, members));
  for (const auto& each : asked) own.colleagues.push_back({names[each.member], each.coming});
  std::ranges::sort(own.colleagues, {}, &AskedColleague::name);
  return own;
}

Result<std::vector<AskedDebrief>> asked_of(identity::Identity& identity, storage::Reader& reader,
                                           const privacy::Viewer& viewer, base::Instant since) {
  auto rows = TRY(list_asked_debriefs(reader, viewer.region, viewer.member, since));
  std::vector<MemberId> members;
  for (const auto& row : rows) members.push_back(row.member);
  std::vector<AskedDebrief> asked;
  if (rows.empty()) return asked;
  auto names = TRY(identity.member_names(reader, viewer.region, members));
  for (const auto& row : rows)
    asked.push_back({row.id, names[row.member], row.asked_at, row.coming});
  return asked;
}

// Nothing stays: neither what this member asked before nor what nobody ended.
Result<> tidy(storage::Writer& writer, const privacy::Viewer& viewer, base::Instant since) {
  TRY(delete_debriefs(writer, viewer.region,
                      TRY(list_debriefs_before(writer, viewer.region, since))));
  return delete_debriefs(writer, viewer.region,
                         TRY(list_debriefs_of_member(writer, viewer.region, viewer.member, since)));
}

}  // namespace

base::Instant Workforce::debriefs_since() const {
  return needs_.clock.now().plus_days(-kDebriefDays);
}

Result<DebriefPage> Workforce::debrief(const privacy::Viewer& viewer) {
  auto since = debriefs_since();
  return needs_.database.read([&](storage::Reader& reader) -> Result<DebriefPage> {
    DebriefPage page;
    auto own = TRY(list_debriefs_of_member(reader, viewer.region, viewer.member, since));
    if (!own.empty())
      page.mine = TRY(own_debrief(needs_.identity, reader, viewer.region, own.front()));
    page.asked = TRY(asked_of(needs_.identity, reader, viewer, since));
    for (auto& each : TRY(colleagues_of(needs_.identity, reader, viewer)))
      page.colleagues.push_back({each.id, each.name});
    return page;
  });
}

Result<AskedPage> Workforce::ask_debrief(const privacy::Viewer& viewer, const NewDebrief& debrief) {
  bool is_new = true;
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    is_new = true;
    if (auto before = TRY(find_debrief(writer, viewer.region, debrief.id))) {
      is_new = false;
      if (before->member == viewer.member) return {};
      return fail(ErrorCode::Conflict, "This id was used before for something else.");
    }
    TRY(check(debrief, TRY(colleagues_of(needs_.identity, writer, viewer))));
    TRY(tidy(writer, viewer, debriefs_since()));
    std::set<MemberId> once(debrief.colleague_ids.begin(), debrief.colleague_ids.end());
    return insert_debrief(writer, viewer.region,
                          {debrief.id, needs_.clock.now(), viewer.member, false},
                          {once.begin(), once.end()});
  }));
  return AskedPage{TRY(this->debrief(viewer)), is_new};
}

Result<DebriefPage> Workforce::end_debrief(const privacy::Viewer& viewer) {
  TRY(needs_.database.write(
      [&](storage::Writer& writer) { return tidy(writer, viewer, debriefs_since()); }));
  return debrief(viewer);
}

Result<DebriefPage> Workforce::come(const privacy::Viewer& viewer, DebriefId id) {
  TRY(needs_.database.write([&](storage::Writer& writer) {
    return come_to_debrief(writer, viewer.region, id, viewer.member);
  }));
  return debrief(viewer);
}

}  // namespace nabij::workforce
