#include "app/demo/year.hpp"

#include "app/demo/encounters.hpp"

namespace nabij::app::demo {
namespace {

constexpr std::string_view kZone = "Europe/Amsterdam";
constexpr std::int64_t kDayMs = 86'400'000;
constexpr int kDueDays = 3;        // the last days, which leave something due today
constexpr int kForgottenDays = 8;  // the days before, which leave something overdue

class Year {
 public:
  Year(Scene& scene, const OneMore& one_more)
      : scene_(scene), one_more_(one_more), encounters_(scene) {}

  Result<> live(const std::vector<std::int64_t>& records, int from_day) {
    TRY(plan_rounds(from_day));
    for (int day = from_day; day < kYear; ++day) {
      scene_.day = day;
      met_today_.assign(scene_.task.workers.size(), false);
      for (std::int64_t turn = 0; turn < records[static_cast<std::size_t>(day)]; ++turn) plan();
      TRY(scene_.agenda.take_until(scene_.zone.instant(scene_.today().plus_days(1), 0),
                                   scene_.desk));
    }
    return {};
  }

  std::vector<Double> doubles() {
    std::vector<Double> found;
    auto& everybody = scene_.circle.everybody();
    for (const auto& again : everybody) {
      if (!again.same_as || again.id.is_nil() || everybody[*again.same_as].id.is_nil()) continue;
      auto at = scene_.end.plus_ms(-1 - scene_.below(14 * kDayMs));
      found.push_back({at, scene_.worker(again.worker), everybody[*again.same_as].id, again.id});
    }
    return found;
  }

 private:
  Result<> plan_rounds(int from_day);
  void plan();
  Result<> record(std::size_t worker, const std::string& channel, std::int64_t kind);
  Result<> stand(std::size_t worker, const std::string& channel);
  Result<> count(std::size_t worker, const std::string& channel, contacts::TallyKind kind);
  std::size_t some_worker();
  Leaves leaves(std::size_t worker);
  std::string mood();

  Scene& scene_;
  const OneMore& one_more_;
  Encounters encounters_;
  std::vector<bool> met_today_;  // by worker
};

// Two colleagues at a fixed spot, once a week.
Result<> Year::plan_rounds(int from_day) {
  scene_.day = from_day;
  scene_.desk.set(scene_.zone.instant(scene_.today(), 9 * 60));
  const auto& workers = scene_.task.workers;
  for (std::size_t index = 0; index + 1 < workers.size(); index += 2) {
    contacts::NewRound round;
    round.id = scene_.desk.make<contacts::RoundId>();
    auto channel = scene_.task.team.work == Work::School ? "school" : "street";
    auto place = scene_.some_place(index, scene_.kinds_for(channel));
    if (!place) return {};
    round.place_id = *place;
    round.weekday = static_cast<std::int64_t>((index + 2) % 5);
    round.start_minute = channel == std::string_view("school") ? 11 * 60 : 15 * 60 + 30;
    round.end_minute = round.start_minute + 120;
    round.member_ids = {workers[index].member, workers[index + 1].member};
    TRY(scene_.house().contacts().add_round(workers[index], round));
  }
  return {};
}

void Year::plan() {
  auto worker = some_worker();
  auto channel = scene_.some_channel();
  auto kind = scene_.below(100);
  scene_.agenda.put(scene_.some_time(channel), [this, worker, channel, kind]() -> Result<> {
    TRY(record(worker, channel, kind));
    if (!one_more_()) return fail(ErrorCode::Unavailable, "Stopped.");
    return {};
  });
}

Result<> Year::record(std::size_t worker, const std::string& channel, std::int64_t kind) {
  bool somewhere = !scene_.kinds_for(channel).empty();
  if (somewhere && kind < 14) return stand(worker, channel);
  if (kind >= 14 && kind < 20) return count(worker, channel, contacts::TallyKind::Reach);
  if (kind >= 20 && kind < 24) return count(worker, channel, contacts::TallyKind::Question);
  return encounters_.meet(worker, channel, leaves(worker));
}

// Whoever works more hours records more.
std::size_t Year::some_worker() {
  int all = 0;
  for (const auto& worker : scene_.task.team.workers) all += worker.fte_tenths;
  auto at = scene_.below(static_cast<std::uint64_t>(all));
  std::size_t index = 0;
  for (const auto& worker : scene_.task.team.workers) {
    if (at < worker.fte_tenths) return index;
    at -= worker.fte_tenths;
    ++index;
  }
  return index - 1;
}

// So that every worker finds something to come back to on the day that the town is made.
Leaves Year::leaves(std::size_t worker) {
  if (met_today_[worker]) return Leaves::WhatComes;
  met_today_[worker] = true;
  int days_left = kYear - scene_.day;
  if (days_left <= kDueDays) return Leaves::DueToday;
  return days_left <= kForgottenDays ? Leaves::Overdue : Leaves::WhatComes;
}

std::string Year::mood() {
  auto chance = scene_.below(100);
  if (moment_of(scene_.today()) == Moment::Feast) return chance < 70 ? "celebration" : "lively";
  if (chance < 52) return "calm";
  if (chance < 88) return "lively";
  if (chance < 94) return "celebration";
  return chance < 98 ? "tense" : "sad";
}

Result<> Year::stand(std::size_t worker, const std::string& channel) {
  auto place = scene_.some_place(worker, scene_.kinds_for(channel));
  if (!place) return {};
  contacts::NewPresence presence;
  presence.id = scene_.desk.make<contacts::PresenceId>();
  presence.place_id = *place;
  presence.ended_at = scene_.desk.now().plus_minutes(-1);
  presence.started_at = presence.ended_at.plus_minutes(-30 - scene_.below(120));
  if (scene_.percent(90)) presence.seen_count = scene_.below(scene_.percent(20) ? 40 : 14);
  if (scene_.percent(75)) presence.mood = mood();
  if (scene_.percent(14)) {
    presence.note = contacts::Note{scene_.pick(words::presence_notes()), contacts::Audience::Team};
  }
  TRY(scene_.house().contacts().record_presence(scene_.worker(worker), presence));
  return {};
}

Result<> Year::count(std::size_t worker, const std::string& channel, contacts::TallyKind kind) {
  contacts::NewTally tally;
  tally.id = scene_.desk.make<contacts::TallyId>();
  tally.kind = kind;
  tally.at = scene_.desk.now().plus_minutes(-1);
  auto kinds = scene_.kinds_for(channel);
  if (!kinds.empty()) tally.place_id = scene_.some_place(worker, kinds);
  bool question = kind == contacts::TallyKind::Question;
  if (question) tally.topic = std::string(scene_.some_topic().key);
  tally.count = 1 + scene_.below(question ? 3 : 30);
  TRY(scene_.house().contacts().record_tally(scene_.worker(worker), tally));
  return {};
}

}  // namespace

std::vector<std::int64_t> records_by_day(const TeamPlan& team, const Options& options,
                                         std::uint64_t seed) {
  base::SeededRandom random(seed_of(seed, 4, 0));
  std::vector<double> weights;
  for (int day = 0; day < kYear; ++day) {
    // No two weeks are the same.
    double chance = 0.75 + static_cast<double>(random.below(500)) / 1000;
    weights.push_back(chance * busyness(options.today.plus_days(day - kYear)));
  }
  return share_out(team.records_a_year, weights);
}

Result<std::vector<Double>> live_year(Desk& desk, const TeamTask& task, const Options& options,
                                      const OneMore& one_more) {
  auto zone = TRY(base::TimeZone::create(std::string(kZone)));
  auto scene = make_scene(desk, task, options, std::move(zone));
  Year year(scene, one_more);
  TRY(year.live(records_by_day(task.team, options, task.seed), kYear - options.days));
  return year.doubles();
}

}  // namespace nabij::app::demo
