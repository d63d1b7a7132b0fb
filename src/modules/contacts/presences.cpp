#include "contacts/service.hpp"

namespace nabij::contacts {
namespace {

Result<> check(Contacts& contacts, const Setting& setting, const NewPresence& presence) {
  TRY(require_sensible(presence.started_at, presence.ended_at, setting.now));
  if (presence.mood) TRY(require_key(contacts, setting, "moods", *presence.mood, "mood"));
  return {};
}

Result<std::vector<PresenceShape>> shapes_of(Contacts& contacts, storage::Reader& reader,
                                             const Setting& setting,
                                             const std::vector<PresenceRow>& rows) {
  std::vector<PlaceId> places;
  std::vector<MemberId> members;
  std::vector<base::Uuid> texts;
  for (const auto& row : rows) {
    places.push_back(row.place);
    members.push_back(row.origin.author);
    if (row.has_text) texts.push_back(row.id.uuid);
  }
  auto region = setting.viewer.region;
  auto names = TRY(place_names(reader, region, places));
  auto authors = TRY(member_names(contacts, reader, region, members));
  auto notes = TRY(open_notes(contacts, reader, setting, texts));
  std::vector<PresenceShape> shapes;
  for (const auto& row : rows) {
    PresenceShape shape{row.id,
                        place_name(names, row.place),
                        row.start.at,
                        row.ended_at,
                        row.minutes,
                        row.seen,
                        row.mood,
                        {},
                        member_shape(authors, row.origin.author),
                        row.origin.correctable_until};
    if (notes.contains(row.id.uuid)) shape.note = notes.at(row.id.uuid);
    shapes.push_back(std::move(shape));
  }
  return shapes;
}

Result<PresenceShape> shape_of(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                               const PresenceRow& row) {
  return std::move(TRY(shapes_of(contacts, reader, setting, {row})).front());
}

PresenceRow row_of(const Setting& setting, const NewPresence& presence, Origin origin) {
  PresenceRow row;
  row.id = presence.id;
  row.origin = std::move(origin);
  row.place = presence.place_id;
  row.start = stamp(setting.zone, presence.started_at);
  row.ended_at = presence.ended_at;
  row.minutes = minutes_between(presence.started_at, presence.ended_at);
  row.seen = presence.seen_count;
  row.mood = presence.mood;
  row.has_text = presence.note.has_value();
  return row;
}

Result<PresenceShape> store(Contacts& contacts, storage::Writer& writer, const Setting& setting,
                            const NewPresence& presence, PresenceRow row) {
  row.area = TRY(find_place(writer, place_scope(setting), row.place)).area;
  TRY(insert_presence(writer, row));
  if (presence.note) {
    TextToSeal text{row.id.uuid, row.origin.author, row.origin.team, presence.note->audience,
                    presence.note->text};
    TRY(keep_text(contacts, writer, setting, text, {}));
  }
  return shape_of(contacts, writer, setting, row);
}

}  // namespace

Result<Recorded<PresenceShape>> Contacts::record_presence(const privacy::Viewer& viewer,
                                                          const NewPresence& presence) {
  auto here = TRY(setting(viewer));
  auto team = TRY(team_of(here, presence.team_id));
  auto hash = content_hash(here, presence);
  auto from = TRY(origin(*this, here, team, hash));
  auto sound = check(*this, here, presence);  // judged only when it is new
  auto recorded =
      TRY(needs_.database.write([&](storage::Writer& writer) -> Result<Recorded<PresenceShape>> {
        auto before = TRY(find_presence(writer, viewer.region, presence.id));
        if (before) {
          TRY(require_new(before->origin.author == viewer.member &&
                          before->origin.content_hash == hash));
          return Recorded<PresenceShape>{TRY(shape_of(*this, writer, here, *before)), false};
        }
        TRY(sound);
        return Recorded<PresenceShape>{
            TRY(store(*this, writer, here, presence, row_of(here, presence, from)))};
      }));
  if (recorded.is_new) changes_.publish(viewer.region, team, "presences");
  return recorded;
}

Result<> Contacts::withdraw_presence(const privacy::Viewer& viewer, PresenceId id) {
  auto here = TRY(setting(viewer));
  TeamId team;
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto presence = TRY(find_presence(writer, viewer.region, id));
    if (!presence || presence->origin.author != viewer.member) return no_such_thing();
    TRY(require_term(here, presence->origin.correctable_until));
    team = presence->origin.team;
    return end_presence(writer, ending(here), id);
  }));
  changes_.publish(viewer.region, team, "presences");
  return {};
}

Result<http::Page<PresenceShape>> Contacts::presences(const privacy::Viewer& viewer,
                                                      const Wanted& wanted) {
  auto here = TRY(setting(viewer));
  auto window = TRY(window_of(here, wanted));
  auto limit = window.limit++;
  return needs_.database.read([&](storage::Reader& reader) -> Result<http::Page<PresenceShape>> {
    auto rows =
        TRY(wanted.place ? list_presences_of_place(reader, viewer.region, viewer.organisation,
                                                   *wanted.place, window)
                         : list_presences(reader, viewer.region, viewer.organisation, window));
    http::Page<PresenceShape> page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
      rows.pop_back();
      page.next_cursor = to_text(TimeCursor{rows.back().start.at, rows.back().id.uuid});
    }
    page.items = TRY(shapes_of(*this, reader, here, rows));
    return page;
  });
}

}  // namespace nabij::contacts
