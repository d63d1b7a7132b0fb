// Beginning and ending a calendar.
#include "calendars/calendars.hpp"

#include "calendars/store/rows.hpp"

namespace nabij::calendars {
namespace {

std::string path_of(const std::string& token) { return "/api/v1/calendars/" + token; }

CalendarPage page_of(const std::optional<FeedRow>& row, const base::TimeZone& zone) {
  if (!row) return {};
  return {zone.local(row->begun_at).day, row->tells};
}

Result<> record(identity::Identity& identity, storage::Writer& writer, RegionId region,
                const FeedRow& row, std::string action) {
  bool members = row.kind == OwnerKind::Member;
  auto who = members ? std::optional(MemberId{row.owner}) : std::nullopt;
  return identity.audit().record(writer, {region, who, std::move(action),
                                          std::string(base::to_name(row.kind)), row.owner, ""});
}

// The record itself and all that count as the same.
Result<Owners> owners_at(people::People& people, storage::Reader& reader,
                         const privacy::Visitor& visitor) {
  return owners_of(TRY(people.records_of(reader, visitor.region, visitor.person)));
}

}  // namespace

Calendars::Calendars(const Dependencies& dependencies) : needs_(dependencies) {
  auto forgets = [this](storage::Writer& writer, RegionId region,
                        const std::vector<PersonId>& records) {
    return forget(writer, region, records);
  };
  needs_.people.when_details_end(forgets);
  needs_.portal.when_link_ends(forgets);
}

Result<CalendarPage> Calendars::of(const privacy::Viewer& viewer) {
  auto zone = TRY(needs_.identity.regions().time_zone(viewer.region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<CalendarPage> {
    return page_of(TRY(find_feed_of(reader, viewer.region, {viewer.member.uuid})), zone);
  });
}

Result<CalendarBegun> Calendars::begin(const privacy::Viewer& viewer, const WorkersWish& wish) {
  auto zone = TRY(needs_.identity.regions().time_zone(viewer.region));
  auto token = privacy::new_token(viewer.region, needs_.random);
  auto now = needs_.clock.now();
  FeedRow row{
      needs_.ids.make<FeedId>(), viewer.member.uuid, OwnerKind::Member, false, wish.language, now};
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    TRY(delete_feeds_of(writer, viewer.region, {viewer.member.uuid}));
    TRY(insert_feed(writer, token.reference, row));
    return record(needs_.identity, writer, viewer.region, row, "calendar.begun");
  }));
  return CalendarBegun{zone.local(now).day, false, path_of(token.text)};
}

Result<CalendarPage> Calendars::end(const privacy::Viewer& viewer) {
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto row = TRY(find_feed_of(writer, viewer.region, {viewer.member.uuid}));
    if (!row) return {};
    TRY(delete_feeds_of(writer, viewer.region, {viewer.member.uuid}));
    return record(needs_.identity, writer, viewer.region, *row, "calendar.ended");
  }));
  return CalendarPage{};
}

Result<CalendarPage> Calendars::of(const privacy::Visitor& visitor) {
  auto zone = TRY(needs_.identity.regions().time_zone(visitor.region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<CalendarPage> {
    auto owners = TRY(owners_at(needs_.people, reader, visitor));
    return page_of(TRY(find_feed_of(reader, visitor.region, owners)), zone);
  });
}

Result<CalendarBegun> Calendars::begin(const privacy::Visitor& visitor, const OwnWish& wish) {
  auto zone = TRY(needs_.identity.regions().time_zone(visitor.region));
  auto token = privacy::new_token(visitor.region, needs_.random);
  auto now = needs_.clock.now();
  FeedRow row{needs_.ids.make<FeedId>(),
              visitor.person.uuid,
              OwnerKind::Person,
              wish.tells,
              wish.language,
              now};
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    TRY(delete_feeds_of(writer, visitor.region, TRY(owners_at(needs_.people, writer, visitor))));
    TRY(insert_feed(writer, token.reference, row));
    return record(needs_.identity, writer, visitor.region, row, "calendar.begun");
  }));
  return CalendarBegun{zone.local(now).day, wish.tells, path_of(token.text)};
}

Result<CalendarPage> Calendars::end(const privacy::Visitor& visitor) {
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto owners = TRY(owners_at(needs_.people, writer, visitor));
    auto row = TRY(find_feed_of(writer, visitor.region, owners));
    if (!row) return {};
    TRY(delete_feeds_of(writer, visitor.region, owners));
    return record(needs_.identity, writer, visitor.region, *row, "calendar.ended");
  }));
  return CalendarPage{};
}

Result<> Calendars::forget(storage::Writer& writer, RegionId region,
                           const std::vector<PersonId>& records) {
  return delete_feeds_of(writer, region, owners_of(records));
}

}  // namespace nabij::calendars
