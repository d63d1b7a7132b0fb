// How firmly somebody wants to be held to what was agreed, as it stands in the database.
#pragma once

#include "agreements/store/rows.hpp"

namespace nabij::agreements {

struct FirmnessRow {
  PersonId person;
  base::Uuid id;
  base::Instant at;
  std::optional<MemberId> member;
  Firmness firmness = Firmness::Usual;
};

Result<> insert_firmness(storage::Writer& writer, RegionId region, const FirmnessRow& row);
// The newest of all records; as usual when nobody ever chose.
Result<Firmness> find_firmness(storage::Reader& reader, RegionId region, const Records& people);

}  // namespace nabij::agreements
