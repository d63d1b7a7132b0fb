#include "app/demo/circle.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "app/demo/words.hpp"

namespace nabij::app::demo {
namespace {

constexpr int kLastFirstDay = kYear - 12;  // so that everybody is met before the year ends
constexpr std::uint64_t kOneInTwice = 60;  // so many are first written down twice

struct Share {
  std::string_view key;
  std::uint64_t percent;
};
constexpr std::array kAgeBands{Share{"10_11", 8}, Share{"12_15", 34}, Share{"16_17", 28},
                               Share{"18_23", 30}};

class Maker {
 public:
  Maker(const TeamPlan& team, std::uint64_t seed) : team_(team), random_(seed) {}

  Somebody next() {
    Somebody somebody;
    somebody.alias = chance(9) ? description() : call_name();
    // An age band is never asked for; some tell it.
    if (percent(42)) somebody.age_band = band();
    somebody.first_day = percent(45) ? below(70) : below(kLastFirstDay);
    somebody.last_day = somebody.first_day + 20 + below(percent(60) ? 340 : 60);
    somebody.worker = static_cast<std::size_t>(random_.below(team_.workers.size()));
    auto layer = random_.below(100);
    if (layer < 8) somebody.layer = people::Layer::Plan;
    if (layer >= 8 && layer < 34) somebody.layer = people::Layer::Known;
    return somebody;
  }

  // The same young person, written down a second time by a colleague who did not know the name.
  Somebody twice(const Somebody& original, std::size_t index) {
    Somebody again = original;
    again.alias = description();
    again.age_band.reset();
    again.layer = people::Layer::Alias;
    again.first_day = std::min(original.first_day + 3 + below(20), kLastFirstDay);
    again.last_day = again.first_day + 15;
    again.worker = (original.worker + 1) % team_.workers.size();
    again.same_as = index;
    return again;
  }

  bool chance(std::uint64_t one_in) { return random_.below(one_in) == 0; }

 private:
  bool percent(std::uint64_t part) { return random_.below(100) < part; }
  int below(int bound) { return static_cast<int>(random_.below(static_cast<unsigned>(bound))); }
  std::string_view pick(words::List all) { return all[random_.below(all.size())]; }

  std::string call_name() {
    auto name = std::string(pick(words::call_names()));
    if (used_.insert(name).second) return name;
    return apart(fmt::format("{} {}", name, pick(words::hints())));
  }
  std::string description() { return apart(std::string(pick(words::descriptions()))); }
  std::string apart(std::string name) {
    auto same = name;
    for (int number = 2; !used_.insert(same).second; ++number) {
      same = fmt::format("{} {}", name, number);
    }
    return same;
  }
  std::string band() {
    auto at = random_.below(100);
    for (const auto& share : kAgeBands) {
      if (at < share.percent) return std::string(share.key);
      at -= share.percent;
    }
    return std::string(kAgeBands.back().key);
  }

  const TeamPlan& team_;
  base::SeededRandom random_;
  std::set<std::string> used_;
};

}  // namespace

Circle::Circle(const TeamPlan& team, std::uint64_t seed) : by_worker_(team.workers.size()) {
  Maker maker(team, seed);
  for (std::int64_t number = 0; number < team.people; ++number) everybody_.push_back(maker.next());
  for (std::size_t index = 0; index < static_cast<std::size_t>(team.people); ++index) {
    if (maker.chance(kOneInTwice)) everybody_.push_back(maker.twice(everybody_[index], index));
  }
  waiting_.resize(everybody_.size());
  std::iota(waiting_.begin(), waiting_.end(), std::size_t{0});
  std::sort(waiting_.begin(), waiting_.end(), [&](std::size_t one, std::size_t other) {
    return std::pair(everybody_[one].first_day, one) <
           std::pair(everybody_[other].first_day, other);
  });
}

std::optional<std::size_t> Circle::newcomer(int day) {
  if (waiting_.empty() || everybody_[waiting_.front()].first_day > day) return std::nullopt;
  auto person = waiting_.front();
  waiting_.pop_front();
  return person;
}

std::optional<std::size_t> Circle::familiar(std::size_t worker, int day,
                                            base::SeededRandom& random) {
  bool own = random.below(100) < 70;
  auto& known = by_worker_[own ? worker : random.below(by_worker_.size())];
  while (!known.empty()) {
    // Some are met far more often than others.
    auto size = static_cast<double>(known.size());
    auto part = static_cast<double>(random.below(1000)) / 1000;
    auto at = static_cast<std::size_t>(size * part * part);
    auto person = known[at];
    if (everybody_[person].last_day >= day) return person;
    known.erase(known.begin() + static_cast<std::ptrdiff_t>(at));
  }
  return std::nullopt;
}

void Circle::met(std::size_t person) { by_worker_[everybody_[person].worker].push_back(person); }

}  // namespace nabij::app::demo
