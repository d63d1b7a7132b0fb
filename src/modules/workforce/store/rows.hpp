// Hours for guiding as they stand in the database, and what contacts tell about how often.
#pragma once

#include <map>
#include <set>

#include "storage/database.hpp"
#include "workforce/shapes.hpp"

namespace nabij::workforce {

// What a team leader said, and who and when.
struct GuidanceRow {
  base::Uuid id;
  base::Instant at;
  MemberId by;
  GuidanceHours hours;
};
Result<> insert_guidance(storage::Writer& writer, const alliance::TeamRef& team,
                         const GuidanceRow& row);
Result<std::optional<GuidanceHours>> find_guidance(storage::Reader& reader,
                                                   const alliance::TeamRef& team);

struct Span {
  base::Instant from;
  base::Instant until;
};
// By record; whoever was not met is not there.
using DaysMet = std::map<PersonId, std::set<base::LocalDay>>;
Result<DaysMet> list_days_met(storage::Reader& reader, const alliance::TeamRef& team,
                              const std::vector<PersonId>& people, const Span& span);

}  // namespace nabij::workforce
