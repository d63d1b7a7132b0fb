// Goal attainment scaling (Kiresuk and Sherman 1968), described and rated by two people together.
#include "plans/service.hpp"
#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

using Kind = ScaleEvent::Kind;

constexpr std::array<std::string_view, 5> kColumns{"plan_scale.minus_two", "plan_scale.minus_one",
                                                   "plan_scale.zero", "plan_scale.plus_one",
                                                   "plan_scale.plus_two"};

Result<LevelWords> open_levels(const Words& words, const ScaleRow& row) {
  std::array<std::string, 5> open;
  for (std::size_t level = 0; level < open.size(); ++level) {
    open.at(level) = TRY(words.open(row, kColumns.at(level), row.sealed_levels.at(level)));
  }
  auto& [minus_two, minus_one, zero, plus_one, plus_two] = open;
  return LevelWords{std::move(minus_two), std::move(minus_one), std::move(zero),
                    std::move(plus_one), std::move(plus_two)};
}

Result<> seal_levels(const Writing& writing, ScaleRow& row, const LevelWords& levels) {
  std::array open{&levels.minus_two, &levels.minus_one, &levels.zero, &levels.plus_one,
                  &levels.plus_two};
  for (std::size_t level = 0; level < open.size(); ++level) {
    row.sealed_levels.at(level) = TRY(writing.words.seal(row, kColumns.at(level), *open.at(level)));
  }
  return {};
}

// The scales of this plan. For who is not of the pair there are none to write in.
Result<std::vector<ScaleRow>> scales_for_pair(const Writing& writing) {
  if (!TRY(is_of_the_pair(writing.writer, writing.actor, writing.whose))) {
    return fail(ErrorCode::NotFound);
  }
  return list_scales(writing.writer, writing.region(), writing.whose.records);
}

const ScaleRow* newest_of(const std::vector<ScaleRow>& rows, GoalId goal) {
  auto last = std::ranges::find(rows.rbegin(), rows.rend(), goal, &ScaleRow::goal);
  return last != rows.rend() ? &*last : nullptr;
}

std::vector<ScaleEvent> events_of(const Opened& opened, const Leaves& leaves) {
  std::vector<ScaleEvent> events;
  for (const auto& row : leaves.goals) {
    auto day = opened.zone.local(row.at).day;
    events.push_back({Kind::Weighed, day, row.id, row.goal, row.importance.value_or(1)});
    if (row.state == GoalState::LetGo) events.push_back({Kind::LetGo, day, row.id, row.goal, 0});
  }
  for (const auto& row : leaves.scales) {
    events.push_back({Kind::Described, row.day, row.id, row.goal, row.baseline});
  }
  for (const auto& row : leaves.ratings) {
    events.push_back({Kind::Rated, row.day, row.id, row.goal, row.level});
  }
  return events;
}

Result<RatingShape> rating_shape(const Opened& opened, const RatingRow& row) {
  return RatingShape{row.rating, row.day, row.level,
                     TRY(opened.words.open(row, "plan_rating.note", row.sealed_note)),
                     opened.names.by(row)};
}

}  // namespace

Result<bool> is_of_the_pair(storage::Reader& reader, const Actor& actor, const Whose& whose) {
  auto member = actor.member();
  if (!member) return !actor.by_link;  // the young person by themself
  auto began = TRY(list_pair(reader, actor.region, whose.records));
  if (began.empty()) return true;
  // A guide comes after the one before without anybody telling it again, and who left looks no
  // more.
  auto guides = TRY(list_guides(reader, actor.region, whose.records));
  std::erase_if(guides, [&](const GuideRow& row) { return row.member != *member; });
  if (!guides.empty()) return !std::ranges::all_of(guides, &GuideRow::over);
  return std::ranges::find(began, *member) != began.end();
}

Result<Scaling> scaling_of(const Opened& opened, const Leaves& leaves) {
  Scaling scaling;
  auto ratings = leaves.ratings;
  std::ranges::sort(ratings, {}, [](const RatingRow& row) { return std::pair(row.day, row.id); });
  for (const auto& thread : threads(std::vector(leaves.scales), &ScaleRow::goal)) {
    const auto& newest = thread.newest();
    ScaleShape shape;
    shape.goal_id = newest.goal;
    shape.levels = TRY(open_levels(opened.words, newest));
    shape.baseline = newest.baseline;
    shape.day = newest.day;
    for (const auto& row : ratings) {
      if (row.goal != newest.goal) continue;
      shape.ratings.push_back(TRY(rating_shape(opened, row)));
      if (row.id > newest.id) shape.level = row.level;
    }
    scaling.scales.push_back(std::move(shape));
  }
  if (auto sum = attainment(events_of(opened, leaves))) {
    AttainmentShape shape{sum->t, sum->t_at_start, sum->goals, {}};
    for (const auto& point : sum->history) {
      shape.history.push_back({point.day, point.t, point.goals});
    }
    scaling.attainment = std::move(shape);
  }
  return scaling;
}

Result<Written> Plans::describe_scale(const Actor& actor, GoalId goal,
                                      const ScaleWording& wording) {
  TRY(require(actor.side, Doing::ScaleGoal));
  auto today = TRY(needs_.identity.regions().today(actor.region));
  auto find = plan_with(sql::find_goal, actor.region, goal.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto rows = TRY(scales_for_pair(writing));
    if (const auto* before = newest_of(rows, goal)) {
      bool same = before->baseline == wording.baseline &&
                  TRY(open_levels(writing.words, *before)) == wording.levels;
      if (same) return false;
    }
    ScaleRow row{writing.fact(TRY(record_of_goal(writing, goal)))};
    row.goal = goal;
    row.day = today;
    row.baseline = wording.baseline;
    TRY(seal_levels(writing, row, wording.levels));
    TRY(insert_scale(writing.writer, writing.region(), row));
    return true;
  });
}

Result<Written> Plans::rate(const Actor& actor, GoalId goal, const NewRating& rating) {
  TRY(require(actor.side, Doing::ScaleGoal));
  auto today = TRY(needs_.identity.regions().today(actor.region));
  if (rating.day && *rating.day > today) {
    return base::Error::field("day", "in_future", "This has not happened yet.");
  }
  auto hash = TRY(content_hash(*this, actor.region, rating));
  auto find = plan_with(sql::find_goal, actor.region, goal.uuid);
  return write_in_plan(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto rows = TRY(scales_for_pair(writing));
    const auto* scale = newest_of(rows, goal);
    if (scale == nullptr) return fail(ErrorCode::NotFound);
    Begun begun{sql::find_rating, rating.id.uuid, goal.uuid, hash};
    if (TRY(begun_before(writing, begun))) return false;
    RatingRow row{writing.fact(scale->person)};
    row.content_hash = hash;
    row.rating = rating.id;
    row.goal = goal;
    row.day = rating.day.value_or(today);
    if (row.day < scale->day) {
      return base::Error::field("day", "before_scale", "The levels were not described yet.");
    }
    row.level = rating.level;
    row.sealed_note = TRY(writing.words.seal(row, "plan_rating.note", rating.note));
    TRY(insert_rating(writing.writer, writing.region(), row));
    return true;
  });
}

}  // namespace nabij::plans
