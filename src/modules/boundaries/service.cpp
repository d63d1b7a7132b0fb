#include "boundaries/service.hpp"

#include <algorithm>

#include "boundaries/sql.hpp"

namespace nabij::boundaries {

bool has(const Teams& teams, TeamId team) { return std::ranges::find(teams, team) != teams.end(); }

Result<privacy::KeyRing> keys_of(Boundaries& boundaries, storage::Reader& reader, RegionId region,
                                 const Records& records) {
  const auto& needs = boundaries.needs();
  auto keys = TRY(needs.people.keys_of(reader, region, records));
  keys.add(PersonId{region.uuid}, TRY(needs.identity.regions().region_key(region)));
  return keys;
}

Boundaries::Boundaries(const Dependencies& dependencies) : needs_(dependencies) {
  needs_.people.when_details_end(
      [this](storage::Writer& writer, RegionId region, const std::vector<PersonId>& records) {
        return forget(writer, region, records);
      });
}

Result<> Boundaries::forget(storage::Writer& writer, RegionId region,
                            const std::vector<PersonId>& records) {
  TRY(writer.execute(sql::forget_sheets, {{"region_id", region}, {"people", records}}));
  return delete_exceptions(writer, region, TRY(list_exceptions_of_people(writer, region, records)));
}

}  // namespace nabij::boundaries
