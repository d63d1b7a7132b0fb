// Places and rounds as they are stored.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "contacts/domain/cursor.hpp"
#include "privacy/viewer.hpp"
#include "storage/database.hpp"

namespace nabij::contacts {

using RoundId = base::Id<struct RoundTag>;
using PlaceVersionId = base::Id<struct PlaceVersionTag>;

struct PlaceRow {
  PlaceId id;
  std::string name;
  std::string kind;
  std::optional<AreaId> area;
  std::optional<std::string> about;
  std::optional<double> lat;
  std::optional<double> lon;
  base::Bytes content_hash;
  MemberId created_by;
  std::optional<base::LocalDay> last_presence_on;  // by the organisation that asked
};

struct PlaceNameRow {
  PlaceId id;
  std::string name;
  std::string kind;
};

// Who writes, on whose behalf, when.
struct Writing {
  RegionId region;
  OrganisationId organisation;
  MemberId author;
  base::Instant at;
};

struct RoundRow {
  RoundId id;
  PlaceId place;
  std::int64_t weekday = 0;
  std::int64_t start_minute = 0;
  std::int64_t end_minute = 0;
  base::Bytes content_hash;
  std::vector<MemberId> members;
};

struct RoundCursor {
  std::int64_t weekday = -1;
  std::int64_t start_minute = 0;
  base::Uuid id;
};

// Whose places, and for which organisation the last presence is told.
struct PlaceScope {
  RegionId region;
  OrganisationId organisation;
};

Result<> insert_place(storage::Writer& writer, const Writing& writing, const PlaceRow& place);
Result<> insert_place_version(storage::Writer& writer, const Writing& writing,
                              PlaceVersionId version, const PlaceRow& place);
Result<> update_place(storage::Writer& writer, RegionId region, const PlaceRow& place);
// In no order; unknown ids are left out.
Result<std::vector<PlaceRow>> find_places(storage::Reader& reader, const PlaceScope& scope,
                                          const std::vector<PlaceId>& ids);
Result<PlaceRow> find_place(storage::Reader& reader, const PlaceScope& scope, PlaceId id);
Result<std::vector<PlaceNameRow>> list_place_names(storage::Reader& reader, RegionId region,
                                                   const std::vector<PlaceId>& ids);

struct PlaceSearch {
  std::string words;  // folded; empty finds all
  TextCursor after;
  std::int64_t limit = 50;
};
struct PlaceHit {
  PlaceId id;
  std::string folded_name;
};
// By name.
Result<std::vector<PlaceHit>> search_places(storage::Reader& reader, RegionId region,
                                            const PlaceSearch& search);
// Where the member recorded most since then, most used first.
Result<std::vector<PlaceId>> places_used(storage::Reader& reader, RegionId region, MemberId member,
                                         base::Instant since, int limit);

Result<> insert_round(storage::Writer& writer, const Writing& writing, const RoundRow& round);
Result<> insert_round_end(storage::Writer& writer, const Writing& writing, RoundId round);
Result<std::optional<RoundRow>> find_round(storage::Reader& reader, const PlaceScope& scope,
                                           RoundId id);
Result<std::vector<RoundRow>> list_rounds(storage::Reader& reader, const PlaceScope& scope,
                                          const RoundCursor& after, std::int64_t limit);
Result<std::vector<RoundRow>> list_rounds_of_place(storage::Reader& reader, const PlaceScope& scope,
                                                   PlaceId place);
Result<std::vector<RoundRow>> list_rounds_of_member(storage::Reader& reader,
                                                    const PlaceScope& scope, MemberId member,
                                                    int weekday);

}  // namespace nabij::contacts
