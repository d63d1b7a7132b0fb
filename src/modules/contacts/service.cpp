#include "contacts/service.hpp"

#include <algorithm>

namespace nabij::contacts {

Result<Setting> Contacts::setting(const privacy::Viewer& viewer) {
  auto& regions = needs_.identity.regions();
  auto zone = TRY(regions.time_zone(viewer.region));
  auto key = TRY(regions.region_key(viewer.region));
  auto now = needs_.clock.now();
  auto today = zone.local(now).day;
  return Setting{viewer,        privacy::people_scope(viewer), std::move(zone), now, today,
                 std::move(key)};
}

Error no_such_thing() { return fail(ErrorCode::NotFound); }

Result<TeamId> team_of(const Setting& setting, const std::optional<TeamId>& stated) {
  const auto& teams = setting.scope.teams;
  if (teams.empty()) return fail(ErrorCode::NotAllowed, "This needs a team to record for.");
  if (!stated) return teams.front();
  if (std::find(teams.begin(), teams.end(), *stated) == teams.end()) return no_such_thing();
  return *stated;
}

Result<Origin> origin(Contacts& contacts, const Setting& setting, TeamId team, base::Bytes hash) {
  const auto& viewer = setting.viewer;
  auto days =
      TRY(contacts.needs().lists.whole_norm(viewer.region, "contact.withdraw_days", setting.today));
  return Origin{viewer.region, viewer.organisation,         team,           viewer.member,
                setting.now,   setting.now.plus_days(days), std::move(hash)};
}

Result<> require_key(Contacts& contacts, const Setting& setting, std::string_view list,
                     const std::string& key, const std::string& field) {
  auto known = TRY(contacts.needs().lists.knows(setting.viewer.region, list, key, setting.today));
  if (known) return {};
  return Error::field(field, "not_in_list", "This is not on the list of today.");
}

Result<> require_new(bool same) {
  if (same) return {};
  return fail(ErrorCode::Conflict, "This id was used before for something else.");
}

Result<> require_term(const Setting& setting, base::Instant correctable_until) {
  if (setting.now <= correctable_until) return {};
  return fail(ErrorCode::Gone, "The time in which this could be changed has passed.");
}

std::int64_t page_limit(std::int64_t limit) { return std::clamp<std::int64_t>(limit, 1, 200); }

Result<Window> window_of(const Setting& setting, const Wanted& wanted) {
  Window window;
  if (wanted.from) window.from = setting.zone.instant(*wanted.from, 0);
  if (wanted.until) window.until = setting.zone.instant(wanted.until->plus_days(1), 0);
  if (auto cursor = TRY(parse_time_cursor(wanted.cursor))) window.before = *cursor;
  window.limit = page_limit(wanted.limit);
  return window;
}

Result<PlaceNames> place_names(storage::Reader& reader, RegionId region,
                               const std::vector<PlaceId>& ids) {
  PlaceNames names;
  if (ids.empty()) return names;
  for (auto& row : TRY(list_place_names(reader, region, ids))) names.emplace(row.id, row);
  return names;
}

Result<MemberNames> member_names(Contacts& contacts, storage::Reader& reader, RegionId region,
                                 const std::vector<MemberId>& ids) {
  if (ids.empty()) return MemberNames{};
  return contacts.needs().identity.member_names(reader, region, ids);
}

PlaceName place_name(const PlaceNames& names, PlaceId id) {
  auto found = names.find(id);
  return {id, found == names.end() ? std::string{} : found->second.name};
}

MemberShape member_shape(const MemberNames& names, MemberId id) {
  auto found = names.find(id);
  return {id, found == names.end() ? std::string{} : found->second};
}

}  // namespace nabij::contacts
