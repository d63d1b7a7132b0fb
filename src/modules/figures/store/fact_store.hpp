// What figures ask of the database about what was recorded. This module reads what others
// recorded, through the tables and views that their headers name as open to others: contact and
// presence with their ends, contact_person, contact_goal and place (contacts), person_current and
// person_age (people).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>

#include "base/time.hpp"
#include "figures/domain/area_tree.hpp"
#include "figures/domain/facts.hpp"
#include "figures/domain/period.hpp"
#include "storage/database.hpp"

namespace nabij::figures::store {

struct DaysRecorded {
  base::LocalDay first;
  base::LocalDay last;
};

// Of the whole region: which periods there are says nothing about anybody.
Result<std::optional<DaysRecorded>> days_recorded(storage::Reader& reader, RegionId region);
Result<std::map<PlaceId, std::string>> place_names(storage::Reader& reader, RegionId region,
                                                   const std::vector<PlaceId>& ids);

// A closed month: what was recorded at `settled_at` or later counts in a later one.
struct SettledMonth {
  Period period;
  base::Instant settled_at;
};

// Reads the facts of one closed month after another; names get their numbers on the way, so that
// a young person has one number in all of them.
class FactReader {
 public:
  FactReader(storage::Reader& reader, RegionId region, const AreaTree& tree,
             const base::TimeZone& zone)
      : reader_(reader), region_(region), tree_(tree), zone_(zone) {}

  Result<> add(const SettledMonth& month);
  const Facts& facts() const { return facts_; }

 private:
  template <typename Key>
  using Numbers = std::map<Key, std::size_t>;

  storage::Params params(const SettledMonth& month) const;
  Spot spot_of(const storage::Row& row, const SettledMonth& month);
  Result<> add_people(const storage::Params& params, std::size_t first_deed);
  Result<> add_goals(const storage::Params& params, std::size_t first_deed);
  Deed* deed_of(base::Uuid contact, std::size_t first_deed);

  storage::Reader& reader_;
  RegionId region_;
  const AreaTree& tree_;
  const base::TimeZone& zone_;
  Facts facts_;
  std::vector<base::Uuid> contacts_;  // of the month being read, sorted
  Numbers<PlaceId> places_;
  Numbers<OrganisationId> organisations_;
  Numbers<std::string> channels_;
  Numbers<std::string> goals_;
  Numbers<std::string> bands_;
  Numbers<base::Uuid> people_;
};

}  // namespace nabij::figures::store
