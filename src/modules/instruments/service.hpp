// What the parts of this module share on the way from a request to the store.
#pragma once

#include "instruments/instruments.hpp"
#include "instruments/store/rows.hpp"

namespace nabij::instruments {

inline constexpr std::string_view kLook = "instruments";

// Without whether it is open.
Result<InstrumentShape> shape_of(const InstrumentRow& row);
// All of a region, by code, the newest version first.
Result<std::vector<InstrumentShape>> read_instruments(storage::Reader& reader, RegionId region,
                                                      base::LocalDay today);

}  // namespace nabij::instruments
