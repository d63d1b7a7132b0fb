// Whether the wall clock may be believed enough to erase by it. A machine that starts in a wrong
// year would otherwise remove everybody whose term seems over, for good.
//
// It is doubted when it jumps by more than a week, and when it says that nobody was at work for
// more than a week. After that it is believed again once it has run evenly for a day: a holiday
// costs retention a day, and an operator has a day to set a wrong clock right.
#pragma once

#include <optional>

#include "base/clock.hpp"

namespace nabij::app {

class ClockTrust {
 public:
  explicit ClockTrust(const base::Clock& clock);

  // To be asked every so often, for a jump shows between two times. `seen` is when somebody was
  // last at work, as the records say.
  bool holds(std::optional<base::Instant> seen);

 private:
  void look();

  const base::Clock& clock_;
  base::Instant wall_;
  std::int64_t monotonic_ms_;
  std::int64_t even_ms_ = 0;  // how long both ran alike
  bool jumped_ = false;
};

}  // namespace nabij::app
