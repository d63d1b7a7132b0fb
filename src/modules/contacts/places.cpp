#include <set>

#include "contacts/service.hpp"

namespace nabij::contacts {
namespace {

constexpr int kRecentDays = 56;  // eight weeks
constexpr int kRecentPlaces = 8;
// The least identifier there can be: before the first place by name.
constexpr base::Uuid kFirst{{0, 0, 0, 0, 0, 0, 0x70, 0, 0x80}};

Result<> check(Contacts& contacts, const Setting& setting, const PlaceWording& wording) {
  TRY(require_key(contacts, setting, "place_kinds", wording.kind, "kind"));
  if (wording.lat.has_value() != wording.lon.has_value()) {
    return Error::field(wording.lat ? "lon" : "lat", "required", "A point has both.");
  }
  return {};
}

// The area that was given, which must exist, or the one that holds the point.
Result<std::optional<AreaId>> area_of(Contacts& contacts, storage::Reader& reader, RegionId region,
                                      const PlaceWording& wording) {
  auto& areas = contacts.needs().areas;
  if (wording.area_id) {
    if (!TRY(areas.is_known(reader, region, *wording.area_id))) {
      return Error::field("area_id", "not_known", "There is no such area.");
    }
    return wording.area_id;
  }
  if (!wording.lat) return std::optional<AreaId>{};
  auto area = TRY(areas.area_at(reader, region, *wording.lon, *wording.lat));
  return area ? std::optional<AreaId>(area->id) : std::nullopt;
}

void take_wording(PlaceRow& row, const PlaceWording& wording) {
  row.name = wording.name;
  row.kind = wording.kind;
  row.about = wording.about;
  row.lat = wording.lat;
  row.lon = wording.lon;
}

Result<PlaceShape> shape_of(Contacts& contacts, storage::Reader& reader, RegionId region,
                            PlaceRow row) {
  return std::move(TRY(place_shapes(contacts, reader, region, {std::move(row)})).front());
}

}  // namespace

Result<std::vector<PlaceShape>> place_shapes(Contacts& contacts, storage::Reader& reader,
                                             RegionId region, std::vector<PlaceRow> rows) {
  std::vector<AreaId> ids;
  for (const auto& row : rows) {
    if (row.area) ids.push_back(*row.area);
  }
  std::map<AreaId, std::string> names;
  if (!ids.empty()) {
    for (auto& name : TRY(contacts.needs().areas.names(reader, region, ids))) {
      names[name.id] = std::move(name.name);
    }
  }
  std::vector<PlaceShape> shapes;
  for (auto& row : rows) {
    PlaceShape shape{row.id,  std::move(row.name),  std::move(row.kind),
                     {},      std::move(row.about), row.lat,
                     row.lon, row.last_presence_on, false};
    if (row.area && names.contains(*row.area)) shape.area = {*row.area, names[*row.area]};
    shapes.push_back(std::move(shape));
  }
  return shapes;
}

Result<Recorded<PlaceShape>> Contacts::add_place(const privacy::Viewer& viewer,
                                                 const NewPlace& place) {
  auto here = TRY(setting(viewer));
  TRY(check(*this, here, place));
  auto hash = content_hash(here, place);
  auto version = needs_.ids.make<PlaceVersionId>();
  auto recorded =
      TRY(needs_.database.write([&](storage::Writer& writer) -> Result<Recorded<PlaceShape>> {
        auto before = TRY(find_places(writer, place_scope(here), {place.id}));
        if (!before.empty()) {
          TRY(require_new(before[0].content_hash == hash));
          auto shape = TRY(shape_of(*this, writer, viewer.region, std::move(before[0])));
          return Recorded<PlaceShape>{std::move(shape), false};
        }
        PlaceRow row;
        row.id = place.id;
        row.content_hash = hash;
        take_wording(row, place);
        row.area = TRY(area_of(*this, writer, viewer.region, place));
        TRY(insert_place(writer, writing(here), row));
        TRY(insert_place_version(writer, writing(here), version, row));
        return Recorded<PlaceShape>{TRY(shape_of(*this, writer, viewer.region, std::move(row)))};
      }));
  if (recorded.is_new) changes_.publish(viewer.region, "places");
  return recorded;
}

Result<PlaceShape> Contacts::change_place(const privacy::Viewer& viewer, PlaceId id,
                                          const PlaceWording& wording) {
  auto here = TRY(setting(viewer));
  TRY(check(*this, here, wording));
  auto version = needs_.ids.make<PlaceVersionId>();
  auto changed = TRY(needs_.database.write([&](storage::Writer& writer) -> Result<PlaceShape> {
    auto row = TRY(find_place(writer, place_scope(here), id));
    take_wording(row, wording);
    row.area = TRY(area_of(*this, writer, viewer.region, wording));
    TRY(update_place(writer, viewer.region, row));
    TRY(insert_place_version(writer, writing(here), version, row));
    return shape_of(*this, writer, viewer.region, std::move(row));
  }));
  changes_.publish(viewer.region, "places");
  return changed;
}

namespace {

struct Listing {
  std::vector<PlaceId> ids;
  std::set<PlaceId> recent;
  std::optional<std::string> next_cursor;
};

// The viewer's own places first, on the first page; then all others by name.
Result<Listing> list_ids(storage::Reader& reader, const Setting& setting, const PlaceSearch& search,
                         bool first_page) {
  auto region = setting.viewer.region;
  Listing listing;
  auto used = TRY(places_used(reader, region, setting.viewer.member,
                              setting.now.plus_days(-kRecentDays), kRecentPlaces));
  listing.recent = {used.begin(), used.end()};
  if (first_page) {
    for (const auto& name : TRY(place_names(reader, region, used))) {
      bool wanted = base::fold(name.second.name).find(search.words) != std::string::npos;
      if (!wanted) std::erase(used, name.first);
    }
    listing.ids = used;
  }
  PlaceSearch more = search;
  more.limit = search.limit + kRecentPlaces + 1;
  std::int64_t room = search.limit - static_cast<std::int64_t>(listing.ids.size());
  std::optional<TextCursor> last;
  for (const auto& hit : TRY(search_places(reader, region, more))) {
    if (listing.recent.contains(hit.id)) continue;
    if (room-- <= 0) {
      listing.next_cursor = to_text(last.value_or(search.after));
      break;
    }
    listing.ids.push_back(hit.id);
    last = TextCursor{hit.folded_name, hit.id.uuid};
  }
  return listing;
}

}  // namespace

Result<http::Page<PlaceShape>> Contacts::places(const privacy::Viewer& viewer,
                                                const std::optional<std::string>& query,
                                                const Wanted& wanted) {
  auto here = TRY(setting(viewer));
  auto after = TRY(parse_text_cursor(wanted.cursor));
  PlaceSearch search{base::fold(query.value_or("")), after.value_or(TextCursor{"", kFirst}),
                     page_limit(wanted.limit)};
  return needs_.database.read([&](storage::Reader& reader) -> Result<http::Page<PlaceShape>> {
    auto listing = TRY(list_ids(reader, here, search, !after));
    std::map<PlaceId, PlaceRow> rows;
    if (!listing.ids.empty()) {
      for (auto& row : TRY(find_places(reader, place_scope(here), listing.ids))) {
        rows.emplace(row.id, std::move(row));
      }
    }
    std::vector<PlaceRow> sorted;
    for (const auto& id : listing.ids) {
      if (rows.contains(id)) sorted.push_back(std::move(rows.at(id)));
    }
    auto shapes = TRY(place_shapes(*this, reader, viewer.region, std::move(sorted)));
    for (auto& shape : shapes) shape.recent = listing.recent.contains(shape.id);
    return http::Page<PlaceShape>{std::move(shapes), std::move(listing.next_cursor)};
  });
}

}  // namespace nabij::contacts
