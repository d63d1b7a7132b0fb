#include "plans/store/facts.hpp"

namespace nabij::plans {

storage::Params fact_params(RegionId region, const Fact& fact) {
  return {{"region_id", region},
          {"person_id", fact.person},
          {"id", fact.id},
          {"at", fact.at},
          {"side", base::to_name(fact.side)},
          {"member_id", fact.member},
          {"content_hash", fact.content_hash}};
}

Fact to_fact(const storage::Row& row) {
  return {row.id<FactId>(0),           row.id<PersonId>(1),          row.get<base::Instant>(2),
          named(row, 3, Side::Worker), row.optional_id<MemberId>(4), std::nullopt};
}

Result<std::optional<Beginning>> find_beginning(storage::Reader& reader, const storage::Sql& sql,
                                                RegionId region, const base::Uuid& thing) {
  return reader.first(sql, {{"region_id", region}, {"thing_id", thing}},
                      [](const storage::Row& row) {
                        return Beginning{row.id<PersonId>(0), row.optional<base::Bytes>(1),
                                         row.id<base::Id<struct AboutTag>>(2).uuid};
                      });
}

}  // namespace nabij::plans
