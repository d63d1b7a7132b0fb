#include "contacts/store/presences.hpp"

#include "contacts/sql.hpp"

namespace nabij::contacts {
namespace {

PresenceRow to_presence(const storage::Row& row) {
  PresenceRow presence;
  presence.id = row.id<PresenceId>(0);
  presence.origin.organisation = row.id<OrganisationId>(1);
  presence.origin.team = row.id<TeamId>(2);
  presence.origin.author = row.id<MemberId>(3);
  presence.place = row.id<PlaceId>(4);
  presence.start.at = row.get<base::Instant>(5);
  presence.ended_at = row.get<base::Instant>(6);
  presence.minutes = row.get<std::int64_t>(7);
  presence.seen = row.optional<std::int64_t>(8);
  presence.mood = row.optional<std::string>(9);
  presence.start.day = row.get<base::LocalDay>(10);
  presence.start.minute = row.get<std::int64_t>(11);
  presence.has_text = !row.is_null(12);
  presence.origin.correctable_until = row.get<base::Instant>(13);
  presence.origin.content_hash = row.get<base::Bytes>(14);
  return presence;
}

storage::Params window_params(const Window& window) {
  return {{"from_at", window.from},
          {"until_at", window.until},
          {"before_at", window.before.at},
          {"before_id", window.before.id},
          {"limit", window.limit}};
}

}  // namespace

Result<> insert_presence(storage::Writer& writer, const PresenceRow& presence) {
  const auto& origin = presence.origin;
  auto text_id = presence.has_text ? std::optional<PresenceId>(presence.id) : std::nullopt;
  TRY(writer.execute(sql::insert_presence, {{"region_id", origin.region},
                                            {"id", presence.id},
                                            {"organisation_id", origin.organisation},
                                            {"team_id", origin.team},
                                            {"author_id", origin.author},
                                            {"place_id", presence.place},
                                            {"area_id", presence.area},
                                            {"started_at", presence.start.at},
                                            {"ended_at", presence.ended_at},
                                            {"minutes", presence.minutes},
                                            {"seen_count", presence.seen},
                                            {"mood", presence.mood},
                                            {"local_day", presence.start.day},
                                            {"local_month", presence.start.month},
                                            {"local_minute", presence.start.minute},
                                            {"text_id", text_id},
                                            {"correctable_until", origin.correctable_until},
                                            {"recorded_at", origin.recorded_at},
                                            {"content_hash", origin.content_hash}}));
  return {};
}

Result<std::optional<PresenceRow>> find_presence(storage::Reader& reader, RegionId region,
                                                 PresenceId id) {
  return reader.first(sql::find_presence, {{"region_id", region}, {"id", id}}, to_presence);
}

Result<> end_presence(storage::Writer& writer, const Origin& by, PresenceId id) {
  TRY(writer.execute(
      sql::insert_presence_end,
      {{"region_id", by.region}, {"id", id}, {"author_id", by.author}, {"at", by.recorded_at}}));
  return {};
}

Result<std::vector<PresenceRow>> list_presences(storage::Reader& reader, RegionId region,
                                                OrganisationId organisation, const Window& window) {
  auto params = window_params(window);
  params.emplace_back("region_id", region);
  params.emplace_back("organisation_id", organisation);
  return reader.all(sql::list_presences, params, to_presence);
}

Result<std::vector<PresenceRow>> list_presences_of_place(storage::Reader& reader, RegionId region,
                                                         OrganisationId organisation, PlaceId place,
                                                         const Window& window) {
  auto params = window_params(window);
  params.emplace_back("region_id", region);
  params.emplace_back("organisation_id", organisation);
  params.emplace_back("place_id", place);
  return reader.all(sql::list_presences_of_place, params, to_presence);
}

}  // namespace nabij::contacts
