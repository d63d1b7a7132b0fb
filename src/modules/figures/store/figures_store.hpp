// What figures ask of the database. This module reads what others recorded, through the views and
// tables that their headers name as open to others: contact_current, presence_current,
// contact_person and place (contacts), person_current (people). Nothing else, and it writes
// nothing.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "figures/domain/period.hpp"
#include "figures/domain/tables.hpp"
#include "privacy/viewer.hpp"
#include "storage/database.hpp"

namespace nabij::figures::store {

struct DaysRecorded {
  base::LocalDay first;
  base::LocalDay last;
};

// Of the whole region: which periods there are says nothing about anybody.
Result<std::optional<DaysRecorded>> days_recorded(storage::Reader& reader, RegionId region);
Result<SpotSums> spots(storage::Reader& reader, const privacy::FiguresScope& scope,
                       const Period& period);
// Whole weeks whose Monday lies in the period.
Result<std::map<base::LocalDay, Sums>> weeks(storage::Reader& reader,
                                             const privacy::FiguresScope& scope,
                                             const Period& period);
Result<std::map<PlaceId, std::string>> place_names(storage::Reader& reader, RegionId region,
                                                   const std::vector<PlaceId>& ids);

}  // namespace nabij::figures::store
