// Scales and ratings as they stand in the database, their words sealed.
#pragma once

#include "plans/store/goals.hpp"

namespace nabij::plans {

struct ScaleRow : Fact {
  GoalId goal{};
  base::LocalDay day{};
  std::int64_t baseline = 0;
  std::array<base::Bytes, 5> sealed_levels{};  // from -2 to +2
};

struct RatingRow : Fact {
  RatingId rating{};
  GoalId goal{};
  base::LocalDay day{};
  std::int64_t level = 0;
  std::optional<base::Bytes> sealed_note{};
};

Result<> insert_scale(storage::Writer& writer, RegionId region, const ScaleRow& row);
Result<> insert_rating(storage::Writer& writer, RegionId region, const RatingRow& row);
Result<std::vector<ScaleRow>> list_scales(storage::Reader& reader, RegionId region,
                                          const Records& people);
Result<std::vector<RatingRow>> list_ratings(storage::Reader& reader, RegionId region,
                                            const Records& people);

// The members on whose phones something was written that is for the pair.
Result<std::vector<MemberId>> list_pair(storage::Reader& reader, RegionId region,
                                        const Records& people);

struct GuideRow {
  MemberId member;
  bool over = false;
};
// Every time that somebody was guide; one member may be it more than once. Told by the alliance,
// through its view.
Result<std::vector<GuideRow>> list_guides(storage::Reader& reader, RegionId region,
                                          const Records& people);

}  // namespace nabij::plans
