// The people around a young person as they stand in the database, their names sealed.
#pragma once

#include "plans/domain/network.hpp"
#include "plans/store/goals.hpp"

namespace nabij::plans {

struct TieRow : Fact {
  TieId tie{};
  Closeness closeness = Closeness::Around;
  Energy energy = Energy::Unclear;
  std::optional<TieWish> wish{};
  std::optional<std::int64_t> angle{};
  bool for_pair = false;
  bool gone = false;
  base::Bytes sealed_name{};
  base::Bytes sealed_role{};
};

Result<> insert_tie(storage::Writer& writer, RegionId region, const TieRow& row);
Result<std::vector<TieRow>> list_ties(storage::Reader& reader, RegionId region,
                                      const Records& people);
Result<std::vector<TieRow>> list_tie_versions(storage::Reader& reader, RegionId region, TieId tie);

}  // namespace nabij::plans
