// Alliance checks as they stand in the database.
#pragma once

#include "alliance/domain/checks.hpp"
#include "alliance/store/rows.hpp"

namespace nabij::alliance {

// How many of the newest checks of one pair are read.
inline constexpr std::int64_t kChecksShown = 60;

Result<> insert_check(storage::Writer& writer, RegionId region, const Check& check);
Result<> delete_check(storage::Writer& writer, RegionId region, const Check& check);
Result<std::optional<Check>> find_check(storage::Reader& reader, RegionId region, CheckId id);
// Of these records and this worker, oldest first, at most kChecksShown.
Result<std::vector<Check>> list_checks(storage::Reader& reader, RegionId region,
                                       const Records& people, MemberId worker);
// What was said at this link, oldest first, at most kChecksShown.
Result<std::vector<Check>> list_checks_by_link(storage::Reader& reader, RegionId region,
                                               const Records& people, OwnLinkId link);
// Of these workers, from one instant up to another, under the record that each counts as.
Result<std::vector<Check>> list_checks_of_workers(storage::Reader& reader, RegionId region,
                                                  const std::vector<MemberId>& workers,
                                                  base::Instant from, base::Instant until);

}  // namespace nabij::alliance
