#include "agreements/store/firmness.hpp"

#include "agreements/sql.hpp"

namespace nabij::agreements {

Result<> insert_firmness(storage::Writer& writer, RegionId region, const FirmnessRow& row) {
  TRY(writer.execute(sql::insert_firmness, {{"region_id", region},
                                            {"person_id", row.person},
                                            {"id", row.id},
                                            {"at", row.at},
                                            {"member_id", row.member},
                                            {"firmness", base::to_name(row.firmness)}}));
  return {};
}

Result<Firmness> find_firmness(storage::Reader& reader, RegionId region, const Records& people) {
  auto found = TRY(reader.first(
      sql::find_firmness, {{"region_id", region}, {"people", people}}, [](const storage::Row& row) {
        return base::from_name<Firmness>(row.text(0)).value_or(Firmness::Usual);
      }));
  return found.value_or(Firmness::Usual);
}

}  // namespace nabij::agreements
