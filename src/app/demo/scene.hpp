// One team in one year, as its parts share it.
#pragma once

#include "app/demo/agenda.hpp"
#include "app/demo/calendar.hpp"
#include "app/demo/circle.hpp"
#include "app/demo/staff.hpp"
#include "app/demo/words.hpp"

namespace nabij::app::demo {

// Whose year it is. The plans outlive it.
struct TeamTask {
  const MunicipalityPlan& town;
  const TeamPlan& team;
  std::vector<privacy::Viewer> workers;  // in the order of the plan
  std::vector<PlaceId> places;           // in the order of the plan
  std::uint64_t seed = 0;
};

struct Scene {
  Desk& desk;
  const TeamTask& task;
  base::TimeZone zone;
  base::LocalDay first;  // of the year
  base::Instant end;     // nothing happens from here on
  base::SeededRandom random;
  Circle circle;
  Agenda agenda;
  int day = 0;  // of the year, today in the story

  House& house() { return desk.house(); }
  base::LocalDay today() const { return first.plus_days(day); }
  const privacy::Viewer& worker(std::size_t index) const { return task.workers[index]; }

  bool percent(std::uint64_t part) { return random.below(100) < part; }
  std::int64_t below(std::uint64_t bound) { return static_cast<std::int64_t>(random.below(bound)); }
  std::string pick(words::List all) { return std::string(all[random.below(all.size())]); }
  const words::Topic& some_topic();
  // A place of one of these kinds, mostly one where this worker usually is.
  std::optional<PlaceId> some_place(std::size_t worker, std::span<const std::string_view> kinds);
  std::string some_channel();
  std::span<const std::string_view> kinds_for(std::string_view channel) const;
  // When something on that channel is written down, today; always before the end.
  base::Instant some_time(std::string_view channel);
};

Scene make_scene(Desk& desk, const TeamTask& task, const Options& options, base::TimeZone zone);

}  // namespace nabij::app::demo
