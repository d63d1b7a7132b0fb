// What the parts of this module share on the way from a request to the store.
#pragma once

#include "imports/imports.hpp"
#include "imports/planner.hpp"
#include "imports/store/imports_store.hpp"

namespace nabij::imports {

inline ImportKey key_of(RegionId region, ImportId id) { return {region, id.uuid}; }

// What stands around an import of this member. NotAllowed once they may not import any more.
Result<Around> look_around(const Dependencies& needs, storage::Reader& reader, RegionId region,
                           const ImportRow& row);

// The import when this viewer brought it, whatever its state; NotFound otherwise.
Result<ImportRow> own_import(storage::Reader& reader, const privacy::Viewer& viewer, ImportId id);
Error wrong_state();

Result<Head> open_head(const Dependencies& needs, RegionId region, const ImportRow& row);
Result<std::optional<Mapping>> open_mapping(const Dependencies& needs, RegionId region,
                                            const ImportRow& row);
// Gone when they are not there, as in a restored copy, which holds no file that waited.
Result<std::vector<tables::Row>> open_rows(const Dependencies& needs, storage::Reader& reader,
                                           const ImportKey& key);
// The whole plan: lines, repeats and duplicates.
struct Plan {
  Around around;
  Mapping mapping;
  std::vector<PlannedLine> lines;
};
Result<Plan> make_plan(const Dependencies& needs, storage::Reader& reader, RegionId region,
                       const ImportRow& row);

// The state and counts of an import for this viewer.
Result<Summary> summary_of(const Dependencies& needs, storage::Reader& reader,
                           const privacy::Viewer& viewer, const ImportRow& row);

Mapping guess_mapping(const Around& around, const Head& head);
// InvalidInput names what cannot be: a refused column, two columns for one thing.
Result<> check_mapping(const Around& around, const Head& head, const Mapping& mapping);
bool is_target(const Around& around, const Choice& choice);
void list_values(Detail& detail, const Around& around, const std::vector<tables::Row>& rows);

// Sealing for this module's columns.
template <http::Described T>
base::Bytes seal_json(const Dependencies& needs, const privacy::Key& key, const T& value,
                      const privacy::SealContext& context) {
  return privacy::seal(key, http::to_json(value), context, needs.random);
}

contacts::Batch batch_of(const ImportKey& key, const ImportRow& row);
Result<> record_event(const Dependencies& needs, storage::Writer& writer, const ImportKey& key,
                      MemberId member, std::pair<std::string, std::string> action_and_detail);

}  // namespace nabij::imports
