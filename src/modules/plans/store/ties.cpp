#include "plans/store/ties.hpp"

#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

using storage::Param;
using storage::Row;

TieRow to_tie(const Row& row) {
  TieRow tie{to_fact(row)};
  tie.tie = row.id<TieId>(5);
  tie.closeness = named(row, 6, Closeness::Around);
  tie.energy = named(row, 7, Energy::Unclear);
  if (!row.is_null(8)) tie.wish = base::from_name<TieWish>(row.text(8));
  tie.angle = row.optional<std::int64_t>(9);
  tie.for_pair = row.get<bool>(10);
  tie.gone = row.get<bool>(11);
  tie.sealed_name = row.get<base::Bytes>(12);
  tie.sealed_role = row.get<base::Bytes>(13);
  return tie;
}

}  // namespace

Result<> insert_tie(storage::Writer& writer, RegionId region, const TieRow& row) {
  TRY(writer.execute(
      sql::insert_tie,
      joined(fact_params(region, row), Param("tie_id", row.tie),
             Param("closeness", base::to_name(row.closeness)),
             Param("energy", base::to_name(row.energy)), Param("wish", name_of(row.wish)),
             Param("angle", row.angle), Param("for_pair", row.for_pair), Param("gone", row.gone),
             Param("sealed_name", row.sealed_name), Param("sealed_role", row.sealed_role))));
  return {};
}

Result<std::vector<TieRow>> list_ties(storage::Reader& reader, RegionId region,
                                      const Records& people) {
  return reader.all(sql::list_ties, {{"region_id", region}, {"people", people}}, to_tie);
}

Result<std::vector<TieRow>> list_tie_versions(storage::Reader& reader, RegionId region, TieId tie) {
  return reader.all(sql::list_tie_versions, {{"region_id", region}, {"tie_id", tie}}, to_tie);
}

}  // namespace nabij::plans
