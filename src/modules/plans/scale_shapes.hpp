// Goal attainment scaling on its way in and out. It is shown to the pair alone: the young person,
// and the worker who goes along with them.
#pragma once

#include "plans/by_side.hpp"
#include "plans/domain/attainment.hpp"

namespace nabij::plans {

inline constexpr http::Rules kLevel{.minimum = -2,
                                    .maximum = 2,
                                    .personal = privacy::PersonalData::Account,
                                    .about = "From -2, least hoped for, to +2, best thinkable"};
inline constexpr http::Rules kLevelWords{
    .max_length = 300, .multiline = true, .personal = privacy::PersonalData::FreeText};

struct LevelWords {
  std::string minus_two;
  std::string minus_one;
  std::string zero;
  std::string plus_one;
  std::string plus_two;
  static constexpr std::string_view schema_name = "PlanScaleLevels";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("minus_two", &LevelWords::minus_two, kLevelWords),
                      field("minus_one", &LevelWords::minus_one, kLevelWords),
                      field("zero", &LevelWords::zero, kLevelWords),
                      field("plus_one", &LevelWords::plus_one, kLevelWords),
                      field("plus_two", &LevelWords::plus_two, kLevelWords)};
  }
  bool operator==(const LevelWords&) const = default;
};

struct ScaleWording {
  Side side = Side::YoungPerson;
  LevelWords levels;
  std::int64_t baseline = -1;
  static constexpr std::string_view schema_name = "PlanScaleWording";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("side", &ScaleWording::side, kSide),
                      field("levels", &ScaleWording::levels),
                      field("baseline", &ScaleWording::baseline, kLevel)};
  }
};

struct NewRating {
  RatingId id;
  Side side = Side::YoungPerson;
  std::int64_t level = 0;
  std::optional<base::LocalDay> day;
  std::optional<std::string> note;
  static constexpr std::string_view schema_name = "NewPlanRating";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &NewRating::id, kPointer), field("side", &NewRating::side, kSide),
                      field("level", &NewRating::level, kLevel),
                      field("day", &NewRating::day,
                            {.personal = privacy::PersonalData::Account,
                             .about = "Left out: today; not before the levels were described"}),
                      field("note", &NewRating::note, kWords)};
  }
};

struct RatingShape {
  RatingId id;
  base::LocalDay day;
  std::int64_t level = 0;
  std::optional<std::string> note;
  BySide by;
  static constexpr std::string_view schema_name = "PlanRating";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &RatingShape::id), field("day", &RatingShape::day, kAccount),
                      field("level", &RatingShape::level, kLevel),
                      field("note", &RatingShape::note, kWords), field("by", &RatingShape::by)};
  }
};

struct ScaleShape {
  GoalId goal_id;
  LevelWords levels;
  std::int64_t baseline = 0;
  base::LocalDay day;
  std::optional<std::int64_t> level;
  std::vector<RatingShape> ratings;
  static constexpr std::string_view schema_name = "PlanScale";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("goal_id", &ScaleShape::goal_id),
                      field("levels", &ScaleShape::levels),
                      field("baseline", &ScaleShape::baseline, kLevel),
                      field("day", &ScaleShape::day,
                            {.personal = privacy::PersonalData::Account, .about = "Described on"}),
                      field("level", &ScaleShape::level,
                            {.personal = privacy::PersonalData::Account,
                             .about = "Where it stands; null until it is rated with these levels"}),
                      field("ratings", &ScaleShape::ratings,
                            {.about = "With these levels and with earlier ones, oldest first"})};
  }
};

struct AttainmentPointShape {
  base::LocalDay day;
  double t = 0;
  std::int64_t goals = 0;
  static constexpr std::string_view schema_name = "PlanAttainmentPoint";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("day", &AttainmentPointShape::day, kAccount),
                      field("t", &AttainmentPointShape::t, kAccount),
                      field("goals", &AttainmentPointShape::goals, kAccount)};
  }
};

struct AttainmentShape {
  double t = 0;
  double t_at_start = 0;
  std::int64_t goals = 0;
  std::vector<AttainmentPointShape> history;
  static constexpr std::string_view schema_name = "PlanAttainment";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("t", &AttainmentShape::t,
              {.personal = privacy::PersonalData::Account,
               .about = "T-score (Kiresuk and Sherman 1968); 50 means: as expected"}),
        field("t_at_start", &AttainmentShape::t_at_start,
              {.personal = privacy::PersonalData::Account,
               .about = "Over the same goals, where each stood when it was described"}),
        field("goals", &AttainmentShape::goals,
              {.personal = privacy::PersonalData::Account, .about = "How many goals it is over"}),
        field("history", &AttainmentShape::history)};
  }
};

struct Scaling {
  std::vector<ScaleShape> scales;
  std::optional<AttainmentShape> attainment;
  static constexpr std::string_view schema_name = "PlanScaling";
  static constexpr auto fields() {
    return std::tuple{http::field("scales", &Scaling::scales),
                      http::field("attainment", &Scaling::attainment)};
  }
};

}  // namespace nabij::plans
