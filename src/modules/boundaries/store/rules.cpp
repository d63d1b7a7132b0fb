#include "boundaries/sql.hpp"
#include "boundaries/store/rows.hpp"

namespace nabij::boundaries {
namespace {

using storage::Row;

RuleRow to_rule(const Row& row) {
  return {row.id<TeamId>(0),
          row.id<RuleId>(1),
          base::from_name<RuleKind>(row.text(2)).value_or(RuleKind::Work),
          std::string(row.text(3)),
          row.get<bool>(4),
          row.optional<base::Instant>(5),
          row.optional<base::Instant>(6)};
}

Result<> mark(storage::Writer& writer, const storage::Sql& sql, RegionId region, const RuleRow& row,
              base::Instant at) {
  TRY(writer.execute(sql,
                     {{"region_id", region}, {"team_id", row.team}, {"id", row.id}, {"at", at}}));
  return {};
}

}  // namespace

Result<> insert_rule(storage::Writer& writer, const RuleStamp& stamp, const NewRule& rule) {
  TRY(writer.execute(sql::insert_rule, {{"region_id", stamp.region},
                                        {"team_id", stamp.team},
                                        {"id", rule.id},
                                        {"at", stamp.at},
                                        {"member_id", stamp.member},
                                        {"kind", base::to_name(rule.kind)},
                                        {"words", rule.words},
                                        {"with_young_people", rule.with_young_people}}));
  return {};
}

Result<std::optional<RuleRow>> find_rule(storage::Reader& reader, RegionId region, RuleId id) {
  return reader.first(sql::find_rule, {{"region_id", region}, {"id", id}}, to_rule);
}

Result<std::vector<RuleRow>> list_rules(storage::Reader& reader, RegionId region,
                                        const Teams& teams) {
  if (teams.empty()) return std::vector<RuleRow>{};
  return reader.all(sql::list_rules, {{"region_id", region}, {"teams", teams}}, to_rule);
}

Result<> end_rule(storage::Writer& writer, RegionId region, const RuleRow& row, base::Instant at) {
  return mark(writer, sql::end_rule, region, row, at);
}

Result<> review_rule(storage::Writer& writer, RegionId region, const RuleRow& row,
                     base::Instant at) {
  return mark(writer, sql::review_rule, region, row, at);
}

}  // namespace nabij::boundaries
