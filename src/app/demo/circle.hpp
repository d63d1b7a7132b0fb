// The young people whom one team comes to know in a year: when somebody is first met, with whom,
// how long they keep coming, and what they want kept of them.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "app/demo/staff.hpp"
#include "base/clock.hpp"
#include "people/people.hpp"

namespace nabij::app::demo {

struct Somebody {
  PersonId id;  // nil until they are met
  std::string alias;
  std::optional<std::string> age_band;
  int first_day = 0;  // of the year
  int last_day = 0;
  std::size_t worker = 0;                      // whom they know best
  people::Layer layer = people::Layer::Alias;  // once they have known each other for a while
  // Somebody else of the circle who turns out to be the same young person.
  std::optional<std::size_t> same_as;
};

class Circle {
 public:
  Circle(const TeamPlan& team, std::uint64_t seed);

  std::vector<Somebody>& everybody() { return everybody_; }
  // Who is due to be met for the first time by that day, if anybody.
  std::optional<std::size_t> newcomer(int day);
  // Somebody met before who still comes, rather a familiar face of this worker.
  std::optional<std::size_t> familiar(std::size_t worker, int day, base::SeededRandom& random);
  void met(std::size_t person);

 private:
  std::vector<Somebody> everybody_;
  std::deque<std::size_t> waiting_;                  // by first day
  std::vector<std::vector<std::size_t>> by_worker_;  // met, still coming
};

}  // namespace nabij::app::demo
