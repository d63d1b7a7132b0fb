#include "plans/store/scales.hpp"

#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

using storage::Param;
using storage::Row;

ScaleRow to_scale(const Row& row) {
  ScaleRow scale{to_fact(row)};
  scale.goal = row.id<GoalId>(5);
  scale.day = row.get<base::LocalDay>(6);
  scale.baseline = row.integer(7);
  for (std::size_t level = 0; level < scale.sealed_levels.size(); ++level) {
    scale.sealed_levels.at(level) = row.get<base::Bytes>(8 + static_cast<int>(level));
  }
  return scale;
}

RatingRow to_rating(const Row& row) {
  RatingRow rating{to_fact(row)};
  rating.rating = row.id<RatingId>(5);
  rating.goal = row.id<GoalId>(6);
  rating.day = row.get<base::LocalDay>(7);
  rating.level = row.integer(8);
  rating.sealed_note = row.optional<base::Bytes>(9);
  return rating;
}

}  // namespace

Result<> insert_scale(storage::Writer& writer, RegionId region, const ScaleRow& row) {
  const auto& [minus_two, minus_one, zero, plus_one, plus_two] = row.sealed_levels;
  TRY(writer.execute(
      sql::insert_scale,
      joined(fact_params(region, row), Param("goal_id", row.goal), Param("day", row.day),
             Param("baseline", row.baseline), Param("sealed_minus_two", minus_two),
             Param("sealed_minus_one", minus_one), Param("sealed_zero", zero),
             Param("sealed_plus_one", plus_one), Param("sealed_plus_two", plus_two))));
  return {};
}

Result<> insert_rating(storage::Writer& writer, RegionId region, const RatingRow& row) {
  TRY(writer.execute(sql::insert_rating,
                     joined(fact_params(region, row), Param("rating_id", row.rating),
                            Param("goal_id", row.goal), Param("day", row.day),
                            Param("level", row.level), Param("sealed_note", row.sealed_note))));
  return {};
}

Result<std::vector<ScaleRow>> list_scales(storage::Reader& reader, RegionId region,
                                          const Records& people) {
  return reader.all(sql::list_scales, {{"region_id", region}, {"people", people}}, to_scale);
}

Result<std::vector<RatingRow>> list_ratings(storage::Reader& reader, RegionId region,
                                            const Records& people) {
  return reader.all(sql::list_ratings, {{"region_id", region}, {"people", people}}, to_rating);
}

Result<std::vector<MemberId>> list_pair(storage::Reader& reader, RegionId region,
                                        const Records& people) {
  return reader.all(sql::list_pair, {{"region_id", region}, {"people", people}},
                    [](const Row& row) { return row.id<MemberId>(0); });
}

Result<std::vector<GuideRow>> list_guides(storage::Reader& reader, RegionId region,
                                          const Records& people) {
  return reader.all(
      sql::list_guides, {{"region_id", region}, {"people", people}},
      [](const Row& row) { return GuideRow{row.id<MemberId>(0), row.integer(1) != 0}; });
}

}  // namespace nabij::plans
