#include "app/reminding.hpp"

namespace nabij::app {

Reminding::Reminding(House& house, const http::Log& log, std::chrono::seconds pause)
    : house_(house), log_(log), thread_([this, pause] { work(pause); }) {}

Reminding::~Reminding() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  thread_.join();
}

// What was sent is counted, never named. After a failure the next round tries again.
void Reminding::send() {
  auto regions = house_.identity().regions().all();
  if (!regions.has_value()) return;
  for (const auto& region : *regions) {
    auto sent = house_.agreements().send_reminders(region.id);
    if (!sent.has_value()) {
      log_.write(http::LogLevel::Error, "reminders_failed", {{"internal", sent.error().internal}});
    } else if (*sent > 0) {
      log_.write(http::LogLevel::Info, "reminders", {{"letters", std::to_string(*sent)}});
    }
  }
}

void Reminding::work(std::chrono::seconds pause) {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    lock.unlock();
    send();
    lock.lock();
    wake_.wait_for(lock, pause, [this] { return stopping_; });
  }
}

}  // namespace nabij::app
