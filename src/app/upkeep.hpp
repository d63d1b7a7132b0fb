// What the house does by itself: records and files whose term is over are removed, imports that
// were left behind go on, and figures of periods that were closed are made.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/clock_trust.hpp"
#include "app/house.hpp"
#include "http/log.hpp"

namespace nabij::app {

// Runs the upkeep on a thread of its own until it is destroyed.
class Upkeep {
 public:
  // 0 minutes: never.
  Upkeep(House& house, const http::Log& log, int every_minutes);
  ~Upkeep();
  Upkeep(const Upkeep&) = delete;
  Upkeep& operator=(const Upkeep&) = delete;

 private:
  void work(std::chrono::minutes pause);
  void expire_people();
  void look_after_imports();
  void settle_figures();
  bool believes_clock(const std::vector<identity::Region>& regions);

  House& house_;
  const http::Log& log_;
  ClockTrust clock_trust_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace nabij::app
