#include "areas/store/baseline_store.hpp"

#include "areas/sql.hpp"

namespace nabij::areas::store {
namespace {

storage::Params params_of(const MeasureQuestion& question) {
  return {{"region", question.region},
          {"kind", base::to_name(question.kind)},
          {"measure", question.measure}};
}

}  // namespace

Result<> ship_measures(storage::Writer& writer, RegionId region) {
  TRY(writer.execute(sql::measures_ship, {{"region", region}}));
  TRY(writer.execute(sql::columns_ship, {{"region", region}}));
  return {};
}

Result<std::vector<Measure>> measures(storage::Reader& reader, RegionId region) {
  return reader.all(sql::measures, {{"region", region}}, [](const storage::Row& row) {
    return Measure{row.get<std::string>(0),
                   row.get<std::string>(1),
                   row.get<std::string>(2),
                   row.get<std::string>(3),
                   {}};
  });
}

Result<std::vector<std::pair<std::string, int>>> measure_years(storage::Reader& reader,
                                                               RegionId region) {
  return reader.all(sql::measure_years, {{"region", region}}, [](const storage::Row& row) {
    return std::pair(row.get<std::string>(0), row.get<int>(1));
  });
}

Result<MeasureColumns> columns(storage::Reader& reader, RegionId region) {
  MeasureColumns columns;
  TRY(reader.query(sql::measure_columns, {{"region", region}},
                   [&](const storage::Row& row) -> Result<> {
                     columns.emplace(row.get<std::string>(0), row.get<std::string>(1));
                     return {};
                   }));
  return columns;
}

Result<std::optional<int>> newest_year(storage::Reader& reader, const MeasureQuestion& question) {
  auto year = TRY(reader.first(sql::baseline_newest_year, params_of(question),
                               [](const storage::Row& row) { return row.optional<int>(0); }));
  return year.value_or(std::nullopt);
}

Result<std::vector<BaselineFigure>> figures(storage::Reader& reader,
                                            const MeasureQuestion& question, int year) {
  storage::Params params = params_of(question);
  params.push_back({"year", year});
  return reader.all(sql::baseline_of_kind, params, [](const storage::Row& row) {
    return BaselineFigure{row.id<AreaId>(0), row.get<std::string>(1), row.optional<double>(2),
                          row.get<int>(3),   row.get<std::string>(4), row.get<std::string>(5)};
  });
}

Result<> put(storage::Writer& writer, RegionId region, const BaselineFigure& figure,
             base::Instant at) {
  TRY(writer.execute(sql::baseline_put, {{"region", region},
                                         {"measure", figure.measure},
                                         {"year", figure.year},
                                         {"area", figure.area},
                                         {"value", figure.value},
                                         {"source", figure.source},
                                         {"at", at}}));
  return {};
}

}  // namespace nabij::areas::store
