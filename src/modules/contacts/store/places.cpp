#include "contacts/store/places.hpp"

#include "contacts/sql.hpp"

namespace nabij::contacts {
namespace {

PlaceRow to_place(const storage::Row& row) {
  PlaceRow place;
  place.id = row.id<PlaceId>(0);
  place.name = row.get<std::string>(1);
  place.kind = row.get<std::string>(2);
  place.area = row.optional_id<AreaId>(3);
  place.about = row.optional<std::string>(4);
  place.lat = row.optional<double>(5);
  place.lon = row.optional<double>(6);
  place.content_hash = row.get<base::Bytes>(7);
  place.created_by = row.id<MemberId>(8);
  place.last_presence_on = row.optional<base::LocalDay>(9);
  return place;
}

// A search for words inside a text, with the signs that LIKE gives a meaning made plain.
std::string like_pattern(std::string_view words) {
  std::string pattern = "%";
  for (char letter : words) {
    if (letter == '%' || letter == '_' || letter == '!') pattern += '!';
    pattern += letter;
  }
  if (!words.empty()) pattern += '%';
  return pattern;
}

}  // namespace

Result<> insert_place(storage::Writer& writer, const Writing& writing, const PlaceRow& place) {
  TRY(writer.execute(sql::insert_place, {{"region_id", writing.region},
                                         {"id", place.id},
                                         {"organisation_id", writing.organisation},
                                         {"name", place.name},
                                         {"folded_name", base::fold(place.name)},
                                         {"kind", place.kind},
                                         {"area_id", place.area},
                                         {"about", place.about},
                                         {"lat", place.lat},
                                         {"lon", place.lon},
                                         {"at", writing.at},
                                         {"author_id", writing.author},
                                         {"content_hash", place.content_hash}}));
  return {};
}

Result<> insert_place_version(storage::Writer& writer, const Writing& writing,
                              PlaceVersionId version, const PlaceRow& place) {
  TRY(writer.execute(sql::insert_place_version, {{"region_id", writing.region},
                                                 {"place_id", place.id},
                                                 {"id", version},
                                                 {"at", writing.at},
                                                 {"author_id", writing.author},
                                                 {"name", place.name},
                                                 {"kind", place.kind},
                                                 {"area_id", place.area},
                                                 {"about", place.about},
                                                 {"lat", place.lat},
                                                 {"lon", place.lon}}));
  return {};
}

Result<> update_place(storage::Writer& writer, RegionId region, const PlaceRow& place) {
  TRY(writer.execute(sql::update_place, {{"region_id", region},
                                         {"id", place.id},
                                         {"name", place.name},
                                         {"folded_name", base::fold(place.name)},
                                         {"kind", place.kind},
                                         {"area_id", place.area},
                                         {"about", place.about},
                                         {"lat", place.lat},
                                         {"lon", place.lon}}));
  return {};
}

Result<std::vector<PlaceRow>> find_places(storage::Reader& reader, const PlaceScope& scope,
                                          const std::vector<PlaceId>& ids) {
  return reader.all(
      sql::find_places,
      {{"region_id", scope.region}, {"organisation_id", scope.organisation}, {"ids", ids}},
      to_place);
}

Result<PlaceRow> find_place(storage::Reader& reader, const PlaceScope& scope, PlaceId id) {
  auto found = TRY(find_places(reader, scope, {id}));
  if (found.empty()) return fail(ErrorCode::NotFound, "There is no such place.");
  return std::move(found.front());
}

Result<std::vector<PlaceNameRow>> list_place_names(storage::Reader& reader, RegionId region,
                                                   const std::vector<PlaceId>& ids) {
  return reader.all(
      sql::list_place_names, {{"region_id", region}, {"ids", ids}}, [](const storage::Row& row) {
        return PlaceNameRow{row.id<PlaceId>(0), row.get<std::string>(1), row.get<std::string>(2)};
      });
}

Result<std::vector<PlaceHit>> search_places(storage::Reader& reader, RegionId region,
                                            const PlaceSearch& search) {
  return reader.all(sql::list_place_ids,
                    {{"region_id", region},
                     {"after_name", search.after.text},
                     {"after_id", search.after.id},
                     {"pattern", like_pattern(search.words)},
                     {"limit", search.limit}},
                    [](const storage::Row& row) {
                      return PlaceHit{row.id<PlaceId>(0), row.get<std::string>(1)};
                    });
}

Result<std::vector<PlaceId>> places_used(storage::Reader& reader, RegionId region, MemberId member,
                                         base::Instant since, int limit) {
  return reader.all(
      sql::list_places_used,
      {{"region_id", region}, {"member_id", member}, {"since", since}, {"limit", limit}},
      [](const storage::Row& row) { return row.id<PlaceId>(0); });
}

}  // namespace nabij::contacts
