#include "imports/store/imports_store.hpp"

#include "imports/sql.hpp"

namespace nabij::imports {
namespace {

struct AnyTag;
using AnyId = base::Id<AnyTag>;

storage::Params params_of(const ImportKey& key) {
  return {{"region_id", key.region}, {"import_id", key.id}};
}

ImportRow to_import(const storage::Row& row) {
  ImportRow found;
  found.id = row.id<AnyId>(0).uuid;
  found.organisation = row.id<OrganisationId>(1);
  found.author = row.id<MemberId>(2);
  found.created_at = row.get<base::Instant>(3);
  found.expires_at = row.get<base::Instant>(4);
  found.state = row.get<std::string>(5);
  found.fingerprint = row.get<base::Bytes>(6);
  found.content_hash = row.get<base::Bytes>(7);
  found.lines = row.integer(8);
  found.next_row = row.integer(9);
  found.sealed_head = row.get<base::Bytes>(10);
  found.sealed_mapping = row.optional<base::Bytes>(11);
  found.contacts = row.integer(12);
  found.people = row.integer(13);
  found.places = row.integer(14);
  found.ended_at = row.optional<base::Instant>(15);
  found.undo_until = row.optional<base::Instant>(16);
  found.undone_at = row.optional<base::Instant>(17);
  found.kept_contacts = row.optional<std::int64_t>(18);
  found.kept_people = row.optional<std::int64_t>(19);
  found.kept_places = row.optional<std::int64_t>(20);
  found.failure = row.optional<std::string>(21);
  return found;
}

Result<std::vector<ImportKey>> list_keys(storage::Reader& reader, const storage::Sql& query,
                                         const storage::Params& params) {
  return reader.all(query, params, [](const storage::Row& row) {
    return ImportKey{row.id<RegionId>(0), row.id<AnyId>(1).uuid};
  });
}

Result<NamedIds> list_named(storage::Reader& reader, const storage::Sql& query,
                            const ImportKey& key) {
  NamedIds found;
  TRY(reader.query(query, params_of(key), [&](const storage::Row& row) -> Result<> {
    found[row.get<base::Bytes>(0)] = row.id<AnyId>(1).uuid;
    return {};
  }));
  return found;
}

Result<> run(storage::Writer& writer, const storage::Sql& query, const storage::Params& params) {
  TRY(writer.execute(query, params));
  return {};
}

}  // namespace

Result<> insert_import(storage::Writer& writer, RegionId region, const ImportRow& row) {
  return run(writer, sql::insert_import,
             {{"region_id", region},
              {"id", row.id},
              {"organisation_id", row.organisation},
              {"author_id", row.author},
              {"created_at", row.created_at},
              {"expires_at", row.expires_at},
              {"state", row.state},
              {"fingerprint", row.fingerprint},
              {"content_hash", row.content_hash},
              {"row_count", row.lines},
              {"sealed_head", row.sealed_head}});
}

Result<> insert_part(storage::Writer& writer, const ImportKey& key, const SealedPart& part) {
  auto params = params_of(key);
  params.emplace_back("first_row", part.first_row);
  params.emplace_back("sealed", part.sealed);
  return run(writer, sql::insert_part, params);
}

Result<std::optional<ImportRow>> find_import(storage::Reader& reader, const ImportKey& key) {
  return reader.first(sql::find_import, params_of(key), to_import);
}

Result<std::vector<ImportRow>> list_imports(storage::Reader& reader, RegionId region,
                                            OrganisationId organisation) {
  return reader.all(sql::list_imports, {{"region_id", region}, {"organisation_id", organisation}},
                    to_import);
}

Result<std::vector<SealedPart>> list_parts(storage::Reader& reader, const ImportKey& key) {
  return reader.all(sql::list_parts, params_of(key), [](const storage::Row& row) {
    return SealedPart{row.integer(0), row.get<base::Bytes>(1)};
  });
}

Result<std::vector<ImportKey>> list_unfinished(storage::Reader& reader) {
  return list_keys(reader, sql::list_unfinished, {});
}

Result<std::vector<ImportKey>> list_expired(storage::Reader& reader, RegionId region,
                                            base::Instant now) {
  return list_keys(reader, sql::list_expired, {{"region_id", region}, {"now", now}});
}

Result<> set_mapping(storage::Writer& writer, const ImportKey& key, const base::Bytes& sealed) {
  auto params = params_of(key);
  params.emplace_back("sealed", sealed);
  return run(writer, sql::set_mapping, params);
}

Result<bool> set_state(storage::Writer& writer, const ImportKey& key, std::string_view from,
                       std::string_view to) {
  auto params = params_of(key);
  params.emplace_back("from_state", from);
  params.emplace_back("to_state", to);
  return TRY(writer.execute(sql::set_state, params)) == 1;
}

Result<> set_failure(storage::Writer& writer, const ImportKey& key,
                     const std::optional<std::string>& failure) {
  auto params = params_of(key);
  params.emplace_back("failure", failure);
  return run(writer, sql::set_failure, params);
}

Result<bool> move_on(storage::Writer& writer, const ImportKey& key, std::int64_t from,
                     std::int64_t to) {
  auto params = params_of(key);
  params.emplace_back("from_row", from);
  params.emplace_back("to_row", to);
  return TRY(writer.execute(sql::move_on, params)) == 1;
}

Result<> set_done(storage::Writer& writer, const ImportKey& key, const ImportRow& row) {
  auto params = params_of(key);
  params.emplace_back("contacts", row.contacts);
  params.emplace_back("people", row.people);
  params.emplace_back("places", row.places);
  params.emplace_back("ended_at", row.ended_at);
  params.emplace_back("undo_until", row.undo_until);
  return run(writer, sql::set_done, params);
}

Result<> set_undone(storage::Writer& writer, const ImportKey& key, MemberId by,
                    const ImportRow& row) {
  auto params = params_of(key);
  params.emplace_back("undone_by", by);
  params.emplace_back("undone_at", row.undone_at);
  params.emplace_back("kept_contacts", row.kept_contacts);
  params.emplace_back("kept_people", row.kept_people);
  params.emplace_back("kept_places", row.kept_places);
  return run(writer, sql::set_undone, params);
}

Result<> delete_import(storage::Writer& writer, const ImportKey& key) {
  TRY(delete_content(writer, key));
  return run(writer, sql::delete_import, params_of(key));
}

Result<> delete_content(storage::Writer& writer, const ImportKey& key) {
  TRY(run(writer, sql::delete_parts, params_of(key)));
  return delete_names(writer, key);
}

Result<> delete_names(storage::Writer& writer, const ImportKey& key) {
  TRY(run(writer, sql::delete_names, params_of(key)));
  return run(writer, sql::delete_new_places, params_of(key));
}

Result<> insert_name(storage::Writer& writer, const ImportKey& key, const base::Bytes& hash,
                     PersonId person) {
  auto params = params_of(key);
  params.emplace_back("name_hash", hash);
  params.emplace_back("person_id", person);
  return run(writer, sql::insert_name, params);
}

Result<NamedIds> list_import_names(storage::Reader& reader, const ImportKey& key) {
  return list_named(reader, sql::list_import_names, key);
}

Result<> insert_new_place(storage::Writer& writer, const ImportKey& key, const base::Bytes& hash,
                          PlaceId place) {
  auto params = params_of(key);
  params.emplace_back("name_hash", hash);
  params.emplace_back("place_id", place);
  return run(writer, sql::insert_new_place, params);
}

Result<NamedIds> list_new_places(storage::Reader& reader, const ImportKey& key) {
  return list_named(reader, sql::list_new_places, key);
}

Result<> remember_mapping(storage::Writer& writer, const MappingKey& key,
                          const Remembered& mapping) {
  return run(writer, sql::remember_mapping,
             {{"region_id", key.region},
              {"organisation_id", key.organisation},
              {"fingerprint", key.fingerprint},
              {"author_id", mapping.author},
              {"at", mapping.at},
              {"sealed", mapping.sealed}});
}

Result<std::optional<base::Bytes>> find_mapping(storage::Reader& reader, const MappingKey& key) {
  return reader.first(sql::find_mapping,
                      {{"region_id", key.region},
                       {"organisation_id", key.organisation},
                       {"fingerprint", key.fingerprint}},
                      [](const storage::Row& row) { return row.get<base::Bytes>(0); });
}

storage::Sql leave_waiting_out() { return sql::leave_waiting_out; }

}  // namespace nabij::imports
