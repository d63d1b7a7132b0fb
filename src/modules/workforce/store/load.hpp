// When workers were at work, by what they recorded, and the extra hours that they said.
#pragma once

#include <map>

#include "storage/database.hpp"
#include "workforce/domain/load.hpp"
#include "workforce/store/rows.hpp"

namespace nabij::workforce {

using Members = std::vector<MemberId>;

// Zero minutes: nothing was said.
Result<> put_extra(storage::Writer& writer, RegionId region, MemberId member,
                   const ExtraWeek& extra);
// What no list shows any more.
Result<> forget_extra_before(storage::Writer& writer, RegionId region, MemberId member,
                             base::LocalDay before);
Result<std::map<MemberId, std::vector<ExtraWeek>>> list_extra(storage::Reader& reader,
                                                              RegionId region,
                                                              const Members& members,
                                                              base::LocalDay from);
// When their contacts began, in no order.
Result<std::map<MemberId, std::vector<base::Instant>>> list_contact_starts(storage::Reader& reader,
                                                                           RegionId region,
                                                                           const Members& members,
                                                                           const Span& span);

}  // namespace nabij::workforce
