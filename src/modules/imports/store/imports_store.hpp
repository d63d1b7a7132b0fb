// Imports as they are stored. Whatever a file or a mapping holds is sealed before it comes here.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "storage/database.hpp"

namespace nabij::imports {

struct ImportKey {
  RegionId region;
  base::Uuid id;
};

struct ImportRow {
  base::Uuid id;
  OrganisationId organisation;
  MemberId author;
  base::Instant created_at;
  base::Instant expires_at;
  std::string state;
  base::Bytes fingerprint;
  base::Bytes content_hash;
  std::int64_t lines = 0;
  std::int64_t next_row = 0;
  base::Bytes sealed_head;
  std::optional<base::Bytes> sealed_mapping;
  std::int64_t contacts = 0;
  std::int64_t people = 0;
  std::int64_t places = 0;
  std::optional<base::Instant> ended_at;
  std::optional<base::Instant> undo_until;
  std::optional<base::Instant> undone_at;
  std::optional<std::int64_t> kept_contacts;
  std::optional<std::int64_t> kept_people;
  std::optional<std::int64_t> kept_places;
  std::optional<std::string> failure;
};

struct SealedPart {
  std::int64_t first_row = 0;
  base::Bytes sealed;
};

Result<> insert_import(storage::Writer& writer, RegionId region, const ImportRow& row);
Result<> insert_part(storage::Writer& writer, const ImportKey& key, const SealedPart& part);
Result<std::optional<ImportRow>> find_import(storage::Reader& reader, const ImportKey& key);
// Of the organisation, newest first.
Result<std::vector<ImportRow>> list_imports(storage::Reader& reader, RegionId region,
                                            OrganisationId organisation);
Result<std::vector<SealedPart>> list_parts(storage::Reader& reader, const ImportKey& key);
// Those that somebody was taking in or clearing when the program stopped.
Result<std::vector<ImportKey>> list_unfinished(storage::Reader& reader);
Result<std::vector<ImportKey>> list_expired(storage::Reader& reader, RegionId region,
                                            base::Instant now);

Result<> set_mapping(storage::Writer& writer, const ImportKey& key, const base::Bytes& sealed);
// From one state to another; false when it was not in that state any more.
Result<bool> set_state(storage::Writer& writer, const ImportKey& key, std::string_view from,
                       std::string_view to);
Result<> set_failure(storage::Writer& writer, const ImportKey& key,
                     const std::optional<std::string>& failure);
// False when another program went on from that row already.
Result<bool> move_on(storage::Writer& writer, const ImportKey& key, std::int64_t from,
                     std::int64_t to);
Result<> set_done(storage::Writer& writer, const ImportKey& key, const ImportRow& row);
Result<> set_undone(storage::Writer& writer, const ImportKey& key, MemberId by,
                    const ImportRow& row);
Result<> delete_import(storage::Writer& writer, const ImportKey& key);
// The file itself and what its names stood for.
Result<> delete_content(storage::Writer& writer, const ImportKey& key);
Result<> delete_names(storage::Writer& writer, const ImportKey& key);

using NamedIds = std::map<base::Bytes, base::Uuid>;
Result<> insert_name(storage::Writer& writer, const ImportKey& key, const base::Bytes& hash,
                     PersonId person);
Result<NamedIds> list_import_names(storage::Reader& reader, const ImportKey& key);
Result<> insert_new_place(storage::Writer& writer, const ImportKey& key, const base::Bytes& hash,
                          PlaceId place);
Result<NamedIds> list_new_places(storage::Reader& reader, const ImportKey& key);

struct MappingKey {
  RegionId region;
  OrganisationId organisation;
  base::Bytes fingerprint;
};
struct Remembered {
  MemberId author;
  base::Instant at;
  base::Bytes sealed;
};
Result<> remember_mapping(storage::Writer& writer, const MappingKey& key,
                          const Remembered& mapping);
Result<std::optional<base::Bytes>> find_mapping(storage::Reader& reader, const MappingKey& key);

}  // namespace nabij::imports
