// The road that the writes of one program share. Writes travel together and cross now and then;
// whoever crossed too often waits until the road is empty and goes alone, so that every write gets
// through however busy it is. Those who come later let the one who waits go first.
#pragma once

#include <mutex>
#include <shared_mutex>

namespace nabij::storage::postgres {

class Road {
 public:
  template <typename Function>
  auto together(Function&& function) {
    std::unique_lock turn(turn_);
    std::shared_lock some(road_);
    turn.unlock();
    return function();
  }

  template <typename Function>
  auto alone(Function&& function) {
    std::scoped_lock turn(turn_);
    std::scoped_lock all(road_);
    return function();
  }

 private:
  std::mutex turn_;
  std::shared_mutex road_;
};

}  // namespace nabij::storage::postgres
