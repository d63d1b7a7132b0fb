#include "figures/store/cell_store.hpp"

#include "figures/sql.hpp"

namespace nabij::figures::store {
namespace {

Result<> keep_cells(storage::Writer& writer, const storage::Params& common, const Cells& cells) {
  for (const auto& [key, cell] : cells) {
    auto params = common;
    params.push_back({"kind", base::to_name(key.kind)});
    params.push_back({"area", key.area});
    params.push_back({"part", key.key});
    params.push_back({"contacts", cell.contacts});
    params.push_back({"presence_minutes", cell.presence_minutes});
    params.push_back({"known", cell.known});
    params.push_back({"first_contacts", cell.first_contacts});
    TRY(writer.execute(sql::insert_cell, params));
  }
  return {};
}

}  // namespace

Result<std::vector<SettledMonth>> months(storage::Reader& reader, RegionId region) {
  return reader.all(sql::months, {{"region", region}}, [](const storage::Row& row) {
    return SettledMonth{month_of(row.get<base::LocalDay>(0)), row.get<base::Instant>(2)};
  });
}

Result<> settle_month(storage::Writer& writer, RegionId region, const SettledMonth& month) {
  TRY(writer.execute(sql::settle_month, {{"region", region},
                                         {"from", month.period.from},
                                         {"until", month.period.until},
                                         {"settled_at", month.settled_at}}));
  return {};
}

Result<std::vector<MadePeriod>> periods(storage::Reader& reader, RegionId region) {
  return reader.all(sql::periods, {{"region", region}}, [](const storage::Row& row) {
    return MadePeriod{
        {row.get<std::string>(0), row.get<base::LocalDay>(1), row.get<base::LocalDay>(2)},
        {row.integer(3), row.integer(4)}};
  });
}

Result<> keep(storage::Writer& writer, RegionId region, const MadePeriod& made,
              const Publication& publication, base::Instant now) {
  auto inserted =
      TRY(writer.execute(sql::insert_period, {{"region", region},
                                              {"period", made.period.key},
                                              {"from", made.period.from},
                                              {"until", made.period.until},
                                              {"made_at", now},
                                              {"hidden_below", made.limits.inside},
                                              {"hidden_below_outside", made.limits.outside}}));
  if (inserted == 0) return {};
  for (const auto& [audience, name] : base::NamedEnum<Audience>::names) {
    storage::Params common{{"region", region}, {"period", made.period.key}, {"audience", name}};
    TRY(keep_cells(writer, common, publication.of(audience)));
  }
  return {};
}

Result<std::map<std::string, Cells>> cells(storage::Reader& reader, const CellsWanted& wanted) {
  std::vector<std::string> kinds;
  for (CellKind kind : wanted.kinds) kinds.emplace_back(base::to_name(kind));
  std::map<std::string, Cells> found;
  TRY(reader.query(sql::cells,
                   {{"region", wanted.region},
                    {"audience", base::to_name(wanted.audience)},
                    {"periods", wanted.periods},
                    {"kinds", kinds},
                    {"own", to_text(wanted.own)}},
                   [&](const storage::Row& row) -> Result<> {
                     auto kind = base::from_name<CellKind>(row.text(1));
                     if (!kind) return {};
                     CellKey key{*kind, row.id<AreaId>(2), row.get<std::string>(3)};
                     found[row.get<std::string>(0)][key] = {
                         row.optional<std::int64_t>(4), row.optional<std::int64_t>(5),
                         row.optional<std::int64_t>(6), row.optional<std::int64_t>(7)};
                     return {};
                   }));
  return found;
}

Result<> ship_definitions(storage::Writer& writer, RegionId region) {
  TRY(writer.execute(sql::definitions_ship, {{"region", region}}));
  return {};
}

Result<std::vector<Definition>> definitions(storage::Reader& reader, RegionId region) {
  return reader.all(sql::definitions, {{"region", region}}, [](const storage::Row& row) {
    auto text = [&](int column) { return row.get<std::string>(column); };
    return Definition{text(0), text(1), text(2), text(3), text(4), text(5)};
  });
}

}  // namespace nabij::figures::store
