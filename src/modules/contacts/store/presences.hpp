// Presences and tallies as they are stored: appended, and ended by a row beside them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "contacts/domain/cursor.hpp"
#include "contacts/domain/timing.hpp"
#include "storage/database.hpp"

namespace nabij::contacts {

using PresenceId = base::Id<struct PresenceTag>;
using TallyId = base::Id<struct TallyTag>;

// What every recorded fact carries.
struct Origin {
  RegionId region;
  OrganisationId organisation;
  TeamId team;
  MemberId author;
  base::Instant recorded_at;
  base::Instant correctable_until;
  base::Bytes content_hash;
};

struct PresenceRow {
  PresenceId id;
  Origin origin;
  PlaceId place;
  std::optional<AreaId> area;
  Stamp start;
  base::Instant ended_at;
  std::int64_t minutes = 0;
  std::optional<std::int64_t> seen;
  std::optional<std::string> mood;
  bool has_text = false;  // its id is the presence's
};

struct TallyRow {
  TallyId id;
  Origin origin;
  std::string kind;
  std::optional<std::string> topic;
  std::int64_t count = 0;
  Stamp at;
  std::optional<PlaceId> place;
  std::optional<AreaId> area;
};

// From new to old, within [from, until), after the cursor.
struct Window {
  base::Instant from{0};
  base::Instant until{253'402'300'799'000};  // the end of the year 9999
  TimeCursor before{{253'402'300'799'000}, {}};
  std::int64_t limit = 50;
};

Result<> insert_presence(storage::Writer& writer, const PresenceRow& presence);
Result<std::optional<PresenceRow>> find_presence(storage::Reader& reader, RegionId region,
                                                 PresenceId id);
// Ending what was ended before changes nothing.
Result<> end_presence(storage::Writer& writer, const Origin& by, PresenceId id);
Result<std::vector<PresenceRow>> list_presences(storage::Reader& reader, RegionId region,
                                                OrganisationId organisation, const Window& window);
Result<std::vector<PresenceRow>> list_presences_of_place(storage::Reader& reader, RegionId region,
                                                         OrganisationId organisation, PlaceId place,
                                                         const Window& window);

Result<> insert_tally(storage::Writer& writer, const TallyRow& tally);
Result<std::optional<TallyRow>> find_tally(storage::Reader& reader, RegionId region, TallyId id);
Result<> end_tally(storage::Writer& writer, const Origin& by, TallyId id);

}  // namespace nabij::contacts
