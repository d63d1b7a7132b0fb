#include "app/upkeep.hpp"

#include "identity/last_seen.hpp"

namespace nabij::app {

Upkeep::Upkeep(House& house, const http::Log& log, int every_minutes)
    : house_(house), log_(log), clock_trust_(house.clock()) {
  if (every_minutes <= 0) return;
  thread_ = std::thread([this, every_minutes] { work(std::chrono::minutes(every_minutes)); });
}

Upkeep::~Upkeep() {
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  if (thread_.joinable()) thread_.join();
}

// Erasing cannot be undone, so a clock that may be wrong has to prove itself first.
bool Upkeep::believes_clock(const std::vector<identity::Region>& regions) {
  std::optional<base::Instant> seen;
  for (const auto& region : regions) {
    auto last = house_.database().read(
        [&](storage::Reader& reader) { return identity::last_seen(reader, region.id); });
    if (!last.has_value()) return false;
    seen = std::max(seen, *last);
  }
  if (clock_trust_.holds(seen)) return true;
  log_.write(http::LogLevel::Warning, "retention_waits",
             {{"internal", "the clock jumped, or nobody was here for a week"}});
  return false;
}

// What was removed is counted, never named. After a failure the next round tries again.
void Upkeep::expire_people() {
  auto regions = house_.identity().regions().all();
  if (!regions.has_value() || !believes_clock(*regions)) return;
  for (const auto& region : *regions) {
    auto expired = house_.contacts().expire_people(region.id);
    if (!expired.has_value()) {
      log_.write(http::LogLevel::Error, "retention_failed",
                 {{"internal", expired.error().internal}});
    } else if (*expired > 0) {
      log_.write(http::LogLevel::Info, "retention", {{"people", std::to_string(*expired)}});
    }
  }
}

// Files that nobody took in go when their term is over; what another server of this installation
// began and left behind is taken up.
void Upkeep::look_after_imports() {
  if (auto resumed = house_.imports().resume(); !resumed.has_value()) {
    log_.write(http::LogLevel::Error, "imports_failed", {{"internal", resumed.error().internal}});
  }
  auto regions = house_.identity().regions().all();
  if (!regions.has_value()) return;
  for (const auto& region : *regions) {
    auto files = house_.imports().expire(region.id);
    if (!files.has_value()) {
      log_.write(http::LogLevel::Error, "retention_failed", {{"internal", files.error().internal}});
    } else if (*files > 0) {
      log_.write(http::LogLevel::Info, "retention", {{"import_files", std::to_string(*files)}});
    }
  }
}

// Figures of what was closed are made before somebody asks for them.
void Upkeep::settle_figures() {
  auto regions = house_.identity().regions().all();
  if (!regions.has_value()) return;
  for (const auto& region : *regions) {
    auto made = house_.figures().settle(region.id);
    if (!made.has_value()) {
      log_.write(http::LogLevel::Error, "figures_failed", {{"internal", made.error().internal}});
    } else if (*made > 0) {
      log_.write(http::LogLevel::Info, "figures", {{"periods", std::to_string(*made)}});
    }
  }
}

void Upkeep::work(std::chrono::minutes pause) {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    lock.unlock();
    expire_people();
    look_after_imports();
    settle_figures();
    lock.lock();
    wake_.wait_for(lock, pause, [this] { return stopping_; });
  }
}

}  // namespace nabij::app
