#include "people/people.hpp"

#include "people/sql.hpp"
#include "people/store/records.hpp"

namespace nabij::people {
namespace {

Result<std::string> open_alias(const privacy::Key& region_key, const SealedName& name) {
  auto key = TRY(privacy::unwrap(region_key, name.wrapped_key, key_context(name.main)));
  return privacy::unseal(key, name.sealed_alias, alias_context(name.version));
}

Result<std::optional<std::string>> open_optional(const privacy::Key& key,
                                                 const std::optional<base::Bytes>& sealed,
                                                 const privacy::SealContext& context) {
  if (!sealed) return std::optional<std::string>{};
  return std::optional<std::string>(TRY(privacy::unseal(key, *sealed, context)));
}

Result<PersonFacts> open_record(const privacy::Key& region_key, const Record& record) {
  if (!record.wrapped_key) return fail(ErrorCode::NotFound);
  auto key = TRY(privacy::unwrap(region_key, *record.wrapped_key, key_context(record.id)));
  PersonFacts facts;
  facts.id = record.id;
  facts.layer = record.layer;
  facts.age_band = record.age_band;
  facts.created_at = record.created_at;
  facts.alias = TRY(privacy::unseal(key, record.sealed_alias, alias_context(record.version)));
  facts.about = TRY(open_optional(key, record.sealed_about, about_context(record.version)));
  facts.reach_by =
      TRY(open_optional(key, record.sealed_reach_by, reach_by_context(record.version)));
  return facts;
}

// Only for a team that was let in: to anybody else a guess at the call name must sound the same
// whether it is right, wrong, or about somebody who was erased.
Result<bool> is_the_same(People& people, storage::Reader& reader, const Author& author,
                         const Record& before, const NewPerson& person) {
  privacy::PeopleScope scope{author.region, author.member, author.organisation, {author.team}};
  auto visible = people.require_visible(reader, scope, {before.id});
  if (!visible.has_value()) {
    if (visible.error().code == ErrorCode::NotFound) return false;
    return visible.error();
  }
  auto region_key = TRY(people.needs().identity.regions().region_key(author.region));
  auto facts = TRY(open_record(region_key, before));
  return facts.alias == person.alias && facts.age_band == person.age_band;
}

}  // namespace

Result<bool> People::add(storage::Writer& writer, const Author& author, const NewPerson& person) {
  if (auto before = TRY(find_record(writer, author.region, person.id))) {
    if (TRY(is_the_same(*this, writer, author, *before, person))) return false;
    return fail(ErrorCode::Conflict, "This id was used for somebody else.");
  }
  TRY(add_unseen(writer, author, person));
  TRY(let_in(writer, author, {person.id}));
  return true;
}

Result<> People::add_unseen(storage::Writer& writer, const Author& author,
                            const NewPerson& person) {
  auto region_key = TRY(needs_.identity.regions().region_key(author.region));
  auto key = privacy::Key::random(needs_.random);
  auto now = needs_.clock.now();
  auto version = needs_.ids.make<VersionId>();
  TRY(writer.execute(
      sql::insert_person,
      {{"region_id", author.region},
       {"id", person.id},
       {"created_at", now},
       {"created_by", author.member},
       {"version_id", version},
       {"wrapped_key", privacy::wrap(region_key, key, key_context(person.id), needs_.random)}}));
  TRY(writer.execute(
      sql::insert_version,
      {{"region_id", author.region},
       {"person_id", person.id},
       {"id", version},
       {"at", now},
       {"author_id", author.member},
       {"layer", base::to_name(Layer::Alias)},
       {"age_band", person.age_band},
       {"sealed_alias", privacy::seal(key, person.alias, alias_context(version), needs_.random)},
       {"sealed_about", std::optional<base::Bytes>{}},
       {"sealed_reach_by", std::optional<base::Bytes>{}}}));
  return {};
}

Result<> People::let_in(storage::Writer& writer, const Author& author,
                        const std::vector<PersonId>& ids) {
  auto now = needs_.clock.now();
  for (const auto& id : ids) {
    TRY(writer.execute(sql::insert_access, {{"region_id", author.region},
                                            {"person_id", id},
                                            {"team_id", author.team},
                                            {"organisation_id", author.organisation},
                                            {"since", now},
                                            {"ground", "first_hello"}}));
  }
  return {};
}

Result<> People::forget_unseen(storage::Writer& writer, RegionId region,
                               const std::vector<PersonId>& ids) {
  storage::Params params{{"region_id", region}, {"ids", ids}};
  TRY(writer.execute(sql::delete_unseen_versions, params));
  TRY(writer.execute(sql::delete_unseen, params));
  return {};
}

Result<std::vector<PersonId>> People::untouched(storage::Reader& reader, RegionId region,
                                                const std::vector<PersonId>& ids) {
  return reader.all(sql::list_untouched, {{"region_id", region}, {"ids", ids}},
                    [](const storage::Row& row) { return row.id<PersonId>(0); });
}

Result<std::vector<PersonName>> People::everybody(storage::Reader& reader,
                                                  const privacy::PeopleScope& scope) {
  std::vector<PersonName> names;
  if (scope.teams.empty()) return names;
  auto region_key = TRY(needs_.identity.regions().region_key(scope.region));
  for (const auto& name : TRY(list_visible_names(reader, scope))) {
    names.push_back({name.main, TRY(open_alias(region_key, name))});
  }
  return names;
}

Result<> People::require_visible(storage::Reader& reader, const privacy::PeopleScope& scope,
                                 const std::vector<PersonId>& ids) {
  if (ids.empty()) return {};
  std::set<PersonId> distinct(ids.begin(), ids.end());
  auto count = TRY(reader.first(
      sql::count_visible, {{"region_id", scope.region}, {"ids", ids}, {"team_ids", scope.teams}},
      [](const storage::Row& row) { return row.integer(0); }));
  if (count.value_or(0) != static_cast<std::int64_t>(distinct.size())) {
    return fail(ErrorCode::NotFound);
  }
  return {};
}

Result<std::vector<PersonLine>> People::lines(storage::Reader& reader,
                                              const privacy::PeopleScope& scope,
                                              const std::vector<PersonId>& ids) {
  std::vector<PersonLine> lines;
  if (ids.empty() || scope.teams.empty()) return lines;
  auto region_key = TRY(needs_.identity.regions().region_key(scope.region));
  std::unordered_map<PersonId, PersonLine> found;
  for (auto& name : TRY(list_names(reader, scope, ids))) {
    auto alias = TRY(open_alias(region_key, name));
    found[name.asked] = {name.asked, std::move(alias), name.layer, std::move(name.age_band)};
  }
  for (const auto& id : ids) {
    auto line = found.find(id);
    if (line != found.end()) lines.push_back(line->second);
  }
  return lines;
}

Result<std::vector<PersonName>> People::names(storage::Reader& reader,
                                              const privacy::PeopleScope& scope,
                                              const std::vector<PersonId>& ids) {
  std::vector<PersonName> names;
  for (auto& line : TRY(lines(reader, scope, ids))) {
    names.push_back({line.id, std::move(line.alias)});
  }
  return names;
}

Result<PersonFacts> People::facts(storage::Reader& reader, const privacy::PeopleScope& scope,
                                  PersonId id) {
  auto record = TRY(visible_record(reader, scope, id));
  auto region_key = TRY(needs_.identity.regions().region_key(scope.region));
  return open_record(region_key, record);
}

Result<PersonId> People::main_of(storage::Reader& reader, RegionId region, PersonId id) {
  auto main = TRY(reader.first(sql::find_main, {{"region_id", region}, {"person_id", id}},
                               [](const storage::Row& row) { return row.id<PersonId>(0); }));
  if (!main) return fail(ErrorCode::NotFound);
  return *main;
}

Result<privacy::KeyRing> People::keys_of(storage::Reader& reader, RegionId region,
                                         const std::vector<PersonId>& records) {
  privacy::KeyRing keys(needs_.random);
  for (const auto& record : records) {
    auto key = data_key(reader, region, record);
    if (!key.has_value() && key.error().code == ErrorCode::NotFound) continue;
    keys.add(record, TRY(std::move(key)));
  }
  return keys;
}

Result<std::vector<PersonId>> People::records_of(storage::Reader& reader, RegionId region,
                                                 PersonId id) {
  return reader.all(sql::list_records_of, {{"region_id", region}, {"counts_as", id}},
                    [](const storage::Row& row) { return row.id<PersonId>(0); });
}

Result<std::vector<PersonId>> People::search(storage::Reader& reader,
                                             const privacy::PeopleScope& scope,
                                             std::string_view words) {
  auto region_key = TRY(needs_.identity.regions().region_key(scope.region));
  auto wanted = base::fold(words);
  std::vector<PersonId> found;
  for (const auto& name : TRY(list_visible_names(reader, scope))) {
    auto alias = TRY(open_alias(region_key, name));
    if (base::fold(alias).find(wanted) != std::string::npos) found.push_back(name.main);
  }
  return found;
}

Result<PersonFacts> People::facts_of(storage::Reader& reader, RegionId region, PersonId main) {
  auto record = TRY(find_record(reader, region, main));
  if (!record) return fail(ErrorCode::NotFound);
  auto region_key = TRY(needs_.identity.regions().region_key(region));
  return open_record(region_key, *record);
}

Result<privacy::Key> People::data_key(storage::Reader& reader, RegionId region, PersonId id) {
  auto wrapped =
      TRY(reader.first(sql::find_key, {{"region_id", region}, {"id", id}},
                       [](const storage::Row& row) { return row.optional<base::Bytes>(0); }));
  if (!wrapped || !*wrapped) return fail(ErrorCode::NotFound);
  auto region_key = TRY(needs_.identity.regions().region_key(region));
  return privacy::unwrap(region_key, **wrapped, key_context(id));
}

Result<std::vector<TeamId>> People::teams_let_in(storage::Reader& reader, RegionId region,
                                                 PersonId main) {
  return list_teams(reader, region, main);
}

}  // namespace nabij::people
