// Where published figures are kept: they are written once and then stand.
#pragma once

#include <vector>

#include "figures/domain/cells.hpp"
#include "figures/domain/definition.hpp"
#include "figures/domain/publication.hpp"
#include "figures/store/fact_store.hpp"
#include "storage/database.hpp"

namespace nabij::figures::store {

struct MadePeriod {
  Period period;
  Limits limits;
};

Result<std::vector<SettledMonth>> months(storage::Reader& reader, RegionId region);
// Keeps what stands already: another node may have been first.
Result<> settle_month(storage::Writer& writer, RegionId region, const SettledMonth& month);
// Months, quarters and years; the newest first, a year before its quarters.
Result<std::vector<MadePeriod>> periods(storage::Reader& reader, RegionId region);
// The same: whoever is first decides, and what they wrote stands.
Result<> keep(storage::Writer& writer, RegionId region, const MadePeriod& made,
              const Publication& publication, base::Instant now);

struct CellsWanted {
  RegionId region;
  Audience audience = Audience::Inside;
  std::vector<std::string> periods;
  std::vector<CellKind> kinds;
  OrganisationId own = {};  // of the cells of organisations, only those of this one
};
// By the key of the period.
Result<std::map<std::string, Cells>> cells(storage::Reader& reader, const CellsWanted& wanted);

// Writes the sentences that a region starts with; what it worded itself stays.
Result<> ship_definitions(storage::Writer& writer, RegionId region);
Result<std::vector<Definition>> definitions(storage::Reader& reader, RegionId region);

}  // namespace nabij::figures::store
