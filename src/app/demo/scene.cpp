#include "app/demo/scene.hpp"

#include <algorithm>

namespace nabij::app::demo {
namespace {

struct ChannelRow {
  std::string_view key;
  std::uint64_t often;  // in a hundred
};
constexpr std::array kInTheNeighbourhood{ChannelRow{"street", 48}, ChannelRow{"walk_in", 27},
                                         ChannelRow{"school", 5},  ChannelRow{"home", 3},
                                         ChannelRow{"online", 10}, ChannelRow{"phone", 7}};
constexpr std::array kAtSchool{ChannelRow{"school", 70}, ChannelRow{"street", 8},
                               ChannelRow{"walk_in", 8}, ChannelRow{"home", 2},
                               ChannelRow{"online", 7},  ChannelRow{"phone", 5}};
constexpr std::array kOnTheStreet{ChannelRow{"street", 70}, ChannelRow{"walk_in", 6},
                                  ChannelRow{"school", 4},  ChannelRow{"home", 4},
                                  ChannelRow{"online", 9},  ChannelRow{"phone", 7}};

constexpr std::array<std::string_view, 5> kOutside{"square", "street", "park", "sports", "other"};
constexpr std::array<std::string_view, 2> kInside{"centre", "other"};
constexpr std::array<std::string_view, 1> kSchools{"school"};
constexpr std::array<std::string_view, 1> kOnline{"online"};

struct Hours {
  int first_minute;  // of the day
  std::uint64_t minutes;
};

Hours hours_of(std::string_view channel, Moment moment) {
  bool late = moment == Moment::Ramadan || moment == Moment::NewYear;
  if (channel == "school") return {9 * 60 + 30, 5 * 60 + 30};
  if (channel == "walk_in") return {15 * 60, 6 * 60};
  if (channel == "online") return {18 * 60 + 30, 3 * 60 + 30};
  if (channel == "phone" || channel == "home") return {11 * 60, 6 * 60};
  return late ? Hours{18 * 60, 5 * 60 + 30} : Hours{15 * 60, 7 * 60};
}

std::span<const ChannelRow> channels_of(Work work) {
  switch (work) {
    case Work::School: return kAtSchool;
    case Work::Street: return kOnTheStreet;
    case Work::Neighbourhood: break;
  }
  return kInTheNeighbourhood;
}

}  // namespace

const words::Topic& Scene::some_topic() {
  auto at = below(100);
  for (const auto& topic : words::topics()) {
    if (at < topic.often) return topic;
    at -= topic.often;
  }
  return words::topics().back();
}

std::optional<PlaceId> Scene::some_place(std::size_t worker,
                                         std::span<const std::string_view> kinds) {
  std::vector<PlaceId> fitting;
  for (std::size_t index = 0; index < task.places.size(); ++index) {
    const auto& kind = task.town.places[index].kind;
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) continue;
    fitting.push_back(task.places[index]);
  }
  if (fitting.empty()) return std::nullopt;
  auto usual = worker * 3 + random.below(4);
  return fitting[(percent(80) ? usual : random.below(fitting.size())) % fitting.size()];
}

std::string Scene::some_channel() {
  auto rows = channels_of(task.team.work);
  auto at = random.below(100);
  for (const auto& row : rows) {
    if (at < row.often) {
      bool closed = row.key == "school" && !is_school_day(today());
      return closed ? "walk_in" : std::string(row.key);
    }
    at -= row.often;
  }
  return "street";
}

std::span<const std::string_view> Scene::kinds_for(std::string_view channel) const {
  if (channel == "street") return kOutside;
  if (channel == "walk_in") return kInside;
  if (channel == "school") return kSchools;
  if (channel == "online") return kOnline;
  return {};
}

base::Instant Scene::some_time(std::string_view channel) {
  auto hours = hours_of(channel, moment_of(today()));
  auto at = zone.instant(today(), hours.first_minute).plus_minutes(below(hours.minutes) + 30);
  return std::min(at, end.plus_minutes(-2)).plus_ms(below(60'000));
}

Scene make_scene(Desk& desk, const TeamTask& task, const Options& options, base::TimeZone zone) {
  auto end = zone.instant(options.today, 0);
  return {.desk = desk,
          .task = task,
          .zone = std::move(zone),
          .first = options.today.plus_days(-kYear),
          .end = end,
          .random = base::SeededRandom(seed_of(task.seed, 5, 0)),
          .circle = Circle(task.team, seed_of(task.seed, 6, 0)),
          .agenda = {}};
}

}  // namespace nabij::app::demo
