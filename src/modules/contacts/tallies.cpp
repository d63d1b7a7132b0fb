#include "contacts/service.hpp"

namespace nabij::contacts {
namespace {

Result<> check(Contacts& contacts, const Setting& setting, const NewTally& tally) {
  TRY(require_sensible(tally.at, setting.now, "at"));
  if (tally.topic) TRY(require_key(contacts, setting, "topics", *tally.topic, "topic"));
  if (tally.kind == TallyKind::Question && !tally.topic) {
    return Error::field("topic", "required", "Say what the question was about.");
  }
  return {};
}

TallyShape shape_of(const TallyRow& row) {
  return {row.id,
          base::from_name<TallyKind>(row.kind).value_or(TallyKind::Reach),
          row.at.at,
          row.place,
          row.topic,
          row.count,
          row.origin.correctable_until};
}

TallyRow row_of(const Setting& setting, const NewTally& tally, Origin origin) {
  TallyRow row;
  row.id = tally.id;
  row.origin = std::move(origin);
  row.kind = base::to_name(tally.kind);
  row.topic = tally.topic;
  row.count = tally.count;
  row.at = stamp(setting.zone, tally.at);
  row.place = tally.place_id;
  return row;
}

}  // namespace

Result<Recorded<TallyShape>> Contacts::record_tally(const privacy::Viewer& viewer,
                                                    const NewTally& tally) {
  auto here = TRY(setting(viewer));
  auto team = TRY(team_of(here, tally.team_id));
  auto hash = content_hash(here, tally);
  auto from = TRY(origin(*this, here, team, hash));
  auto sound = check(*this, here, tally);  // judged only when it is new
  auto recorded =
      TRY(needs_.database.write([&](storage::Writer& writer) -> Result<Recorded<TallyShape>> {
        if (auto before = TRY(find_tally(writer, viewer.region, tally.id))) {
          TRY(require_new(before->origin.author == viewer.member &&
                          before->origin.content_hash == hash));
          return Recorded<TallyShape>{shape_of(*before), false};
        }
        TRY(sound);
        auto row = row_of(here, tally, from);
        if (row.place) row.area = TRY(find_place(writer, place_scope(here), *row.place)).area;
        TRY(insert_tally(writer, row));
        return Recorded<TallyShape>{shape_of(row)};
      }));
  if (recorded.is_new) changes_.publish(viewer.region, team, "tallies");
  return recorded;
}

Result<> Contacts::withdraw_tally(const privacy::Viewer& viewer, TallyId id) {
  auto here = TRY(setting(viewer));
  return needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto tally = TRY(find_tally(writer, viewer.region, id));
    if (!tally || tally->origin.author != viewer.member) return no_such_thing();
    TRY(require_term(here, tally->origin.correctable_until));
    return end_tally(writer, ending(here), id);
  });
}

}  // namespace nabij::contacts
