// Changing a record and erasing it.
#include "people/people.hpp"
#include "people/sql.hpp"
#include "people/store/records.hpp"

namespace nabij::people {
namespace {

using Sealed = std::optional<base::Bytes>;

Result<> wipe_record(storage::Writer& writer, RegionId region, PersonId id, base::Instant at) {
  TRY(writer.execute(sql::wipe_words, {{"region_id", region}, {"person_id", id}}));
  TRY(writer.execute(sql::destroy_key, {{"region_id", region}, {"id", id}, {"at", at}}));
  TRY(writer.execute(sql::end_access, {{"region_id", region}, {"person_id", id}, {"at", at}}));
  return {};
}

// Tells everybody who keeps something of these records that it goes.
Result<> end(const std::vector<People::End>& ends, storage::Writer& writer, RegionId region,
             const std::vector<PersonId>& records) {
  for (const auto& each : ends) TRY(each(writer, region, records));
  return {};
}

// The wording that holds from now on.
struct Wording {
  RegionId region;
  PersonId person;
  MemberId author;
  const PersonChange& change;
};

Result<> write_wording(People& people, storage::Writer& writer, const Wording& wording) {
  const auto& needs = people.needs();
  const auto& [region, person, author, change] = wording;
  auto key = TRY(people.data_key(writer, region, person));
  auto version = needs.ids.make<VersionId>();
  auto sealed = [&](const std::optional<std::string>& words,
                    const privacy::SealContext& context) -> Sealed {
    if (!words || !keeps_details(change.layer)) return {};
    return privacy::seal(key, *words, context, needs.random);
  };
  TRY(writer.execute(
      sql::insert_version,
      {{"region_id", region},
       {"person_id", person},
       {"id", version},
       {"at", needs.clock.now()},
       {"author_id", author},
       {"layer", base::to_name(change.layer)},
       {"age_band", change.age_band},
       {"sealed_alias", privacy::seal(key, change.alias, alias_context(version), needs.random)},
       {"sealed_about", sealed(change.about, about_context(version))},
       {"sealed_reach_by", sealed(change.reach_by, reach_by_context(version))}}));
  TRY(writer.execute(sql::set_version,
                     {{"region_id", region}, {"id", person}, {"version_id", version}}));
  return {};
}

}  // namespace

Result<PersonFacts> People::change(storage::Writer& writer, const privacy::PeopleScope& scope,
                                   PersonId id, const PersonChange& change) {
  auto record = TRY(visible_record(writer, scope, id));
  TRY(write_wording(*this, writer, {scope.region, record.id, scope.member, change}));
  // Going back a layer takes away what the lower layer does not keep, from the history too.
  if (!keeps_details(change.layer)) {
    TRY(writer.execute(sql::wipe_details, {{"region_id", scope.region}, {"person_id", record.id}}));
  }
  bool plan_ends = record.layer == Layer::Plan && change.layer != Layer::Plan;
  bool details_end = keeps_details(record.layer) && !keeps_details(change.layer);
  auto records = TRY(records_of(writer, scope.region, record.id));
  if (plan_ends) TRY(end(plan_ends_, writer, scope.region, records));
  if (details_end) TRY(end(details_ends_, writer, scope.region, records));
  return facts(writer, scope, record.id);
}

Result<> People::raise_layer(storage::Writer& writer, const Main& main, Layer layer,
                             MemberId author) {
  auto before = TRY(facts_of(writer, main.region, main.person));
  if (before.layer >= layer) return {};
  PersonChange change{before.alias, before.age_band, layer, before.about, before.reach_by};
  return write_wording(*this, writer, {main.region, main.person, author, change});
}

Result<> People::end_all(storage::Writer& writer, RegionId region,
                         const std::vector<PersonId>& records) {
  TRY(end(plan_ends_, writer, region, records));
  return end(details_ends_, writer, region, records);
}

Result<> People::erase(storage::Writer& writer, const privacy::PeopleScope& scope, PersonId id) {
  auto record = TRY(visible_record(writer, scope, id));
  return expire(writer, scope.region, record.id);
}

Result<> People::expire(storage::Writer& writer, RegionId region, PersonId id) {
  auto at = needs_.clock.now();
  auto records = TRY(records_of(writer, region, id));
  TRY(end_all(writer, region, records));
  for (auto each : records) {
    TRY(wipe_record(writer, region, each, at));
  }
  return {};
}

Result<std::int64_t> People::erase_keyless(RegionId region) {
  return needs_.database.write([&](storage::Writer& writer) -> Result<std::int64_t> {
    auto at = needs_.clock.now();
    auto found = TRY(writer.all(sql::list_keyless, {{"region_id", region}},
                                [](const storage::Row& row) { return row.id<PersonId>(0); }));
    for (auto id : found) {
      TRY(end_all(writer, region, {id}));
      TRY(wipe_record(writer, region, id, at));
    }
    return static_cast<std::int64_t>(found.size());
  });
}

}  // namespace nabij::people
