// What is still to happen, in the order of time: a day's records, and what follows from them later.
#pragma once

#include <functional>
#include <map>

#include "app/demo/desk.hpp"

namespace nabij::app::demo {

class Agenda {
 public:
  using Step = std::function<Result<>()>;

  void put(base::Instant at, Step step) { steps_.emplace(at, std::move(step)); }

  // Sets the clock of the desk to each step's moment and takes it; a step may put in others.
  Result<> take_until(base::Instant end, Desk& desk) {
    while (!steps_.empty() && steps_.begin()->first < end) {
      auto next = steps_.extract(steps_.begin());
      desk.set(next.key());
      TRY(next.mapped()());
    }
    return {};
  }

 private:
  std::multimap<base::Instant, Step> steps_;
};

}  // namespace nabij::app::demo
