#include <set>

#include "contacts/service.hpp"

namespace nabij::contacts {
namespace {

// A round's cursor is its weekday and start as one number, with its id.
Result<RoundCursor> round_cursor(const std::optional<std::string>& text) {
  auto cursor = TRY(parse_time_cursor(text));
  if (!cursor) return RoundCursor{};
  return RoundCursor{cursor->at.ms / 10'000, cursor->at.ms % 10'000, cursor->id};
}

std::string cursor_after(const RoundRow& round) {
  return to_text(TimeCursor{{round.weekday * 10'000 + round.start_minute}, round.id.uuid});
}

Result<RoundShape> shape_of(Contacts& contacts, storage::Reader& reader, RegionId region,
                            const RoundRow& row) {
  return std::move(TRY(round_shapes(contacts, reader, region, {row})).front());
}

}  // namespace

Result<std::vector<RoundShape>> round_shapes(Contacts& contacts, storage::Reader& reader,
                                             RegionId region, const std::vector<RoundRow>& rows) {
  std::vector<PlaceId> places;
  std::vector<MemberId> members;
  for (const auto& row : rows) {
    places.push_back(row.place);
    members.insert(members.end(), row.members.begin(), row.members.end());
  }
  auto names = TRY(place_names(reader, region, places));
  auto people = TRY(member_names(contacts, reader, region, members));
  std::vector<RoundShape> shapes;
  for (const auto& row : rows) {
    RoundShape shape{
        row.id, place_name(names, row.place), row.weekday, row.start_minute, row.end_minute, {}};
    for (const auto& member : row.members) shape.members.push_back(member_shape(people, member));
    shapes.push_back(std::move(shape));
  }
  return shapes;
}

Result<Recorded<RoundShape>> Contacts::add_round(const privacy::Viewer& viewer,
                                                 const NewRound& round) {
  auto here = TRY(setting(viewer));
  if (round.end_minute <= round.start_minute) {
    return Error::field("end_minute", "too_early", "The end should come after the start.");
  }
  auto hash = content_hash(here, round);
  auto write = [&](storage::Writer& writer) -> Result<Recorded<RoundShape>> {
    if (auto before = TRY(find_round(writer, place_scope(here), round.id))) {
      TRY(require_new(before->content_hash == hash));
      return Recorded<RoundShape>{TRY(shape_of(*this, writer, viewer.region, *before)), false};
    }
    TRY(find_place(writer, place_scope(here), round.place_id));
    TRY(needs_.identity.require_members(writer, viewer.region, viewer.organisation,
                                        round.member_ids));
    std::set<MemberId> members(round.member_ids.begin(), round.member_ids.end());
    RoundRow row{round.id,
                 round.place_id,
                 round.weekday,
                 round.start_minute,
                 round.end_minute,
                 hash,
                 {members.begin(), members.end()}};
    TRY(insert_round(writer, writing(here), row));
    return Recorded<RoundShape>{TRY(shape_of(*this, writer, viewer.region, row))};
  };
  auto recorded = needs_.database.write(write);
  // An id that another organisation used sounds like one that one's own did.
  bool taken = !recorded.has_value() && recorded.error().code == ErrorCode::Conflict;
  if (taken) TRY(require_new(false));
  if (recorded.has_value() && recorded->is_new) changes_.publish(viewer.region, "rounds");
  return recorded;
}

Result<> Contacts::end_round(const privacy::Viewer& viewer, RoundId id) {
  auto here = TRY(setting(viewer));
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    if (!TRY(find_round(writer, place_scope(here), id))) return no_such_thing();
    return insert_round_end(writer, writing(here), id);
  }));
  changes_.publish(viewer.region, "rounds");
  return {};
}

Result<http::Page<RoundShape>> Contacts::rounds(const privacy::Viewer& viewer,
                                                const Wanted& wanted) {
  auto here = TRY(setting(viewer));
  auto after = TRY(round_cursor(wanted.cursor));
  auto limit = page_limit(wanted.limit);
  return needs_.database.read([&](storage::Reader& reader) -> Result<http::Page<RoundShape>> {
    auto rows = TRY(list_rounds(reader, place_scope(here), after, limit + 1));
    http::Page<RoundShape> page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
      rows.pop_back();
      page.next_cursor = cursor_after(rows.back());
    }
    page.items = TRY(round_shapes(*this, reader, viewer.region, rows));
    return page;
  });
}

}  // namespace nabij::contacts
