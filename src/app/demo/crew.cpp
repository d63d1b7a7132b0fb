#include "app/demo/crew.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <thread>

namespace nabij::app::demo {
namespace {

// Enough to fill a commit; more would only wait. Each may need a connection of its own.
constexpr std::size_t kDesks = 16;
constexpr auto kBetweenLooks = std::chrono::milliseconds(250);

class Crew {
 public:
  Crew(const Ground& ground, const Options& options, const std::vector<TeamTask>& tasks)
      : ground_(ground),
        options_(options),
        tasks_(tasks),
        results_(tasks.size()),
        all_(records_in(options)) {}

  Result<std::vector<Double>> run(const Watch& watch) {
    std::vector<std::thread> threads;
    busy_ = std::min(kDesks, tasks_.size());
    threads.reserve(busy_);
    for (std::size_t desk = 0; desk < busy_; ++desk) threads.emplace_back([this] { work(); });
    wait(watch);
    for (auto& thread : threads) thread.join();
    return together();
  }

 private:
  void work() {
    for (auto index = next_++; index < tasks_.size() && !stopping_; index = next_++) {
      const auto& task = tasks_[index];
      Desk desk(ground_, seed_of(task.seed, 7, 0));
      auto lived = live_year(desk, task, options_, [this] {
        ++done_;
        return !stopping_.load();
      });
      if (!lived.has_value()) keep(lived.error());
      results_[index] = std::move(lived).value_or(std::vector<Double>{});
    }
    std::lock_guard lock(mutex_);
    --busy_;
    ready_.notify_one();
  }

  void keep(const Error& error) {
    std::lock_guard lock(mutex_);
    if (!stopping_) error_ = error;  // what comes after only followed from it
    stopping_ = true;
  }

  void wait(const Watch& watch) {
    std::unique_lock lock(mutex_);
    while (!ready_.wait_for(lock, kBetweenLooks, [&] { return busy_ == 0; })) {
      lock.unlock();
      watch.records(done_, all_);
      lock.lock();
    }
    lock.unlock();
    watch.records(done_, all_);
  }

  Result<std::vector<Double>> together() {
    if (error_) return *error_;
    std::vector<Double> all;
    for (auto& each : results_) all.insert(all.end(), each.begin(), each.end());
    std::sort(all.begin(), all.end(), [](const Double& one, const Double& other) {
      return std::pair(one.at, one.other) < std::pair(other.at, other.other);
    });
    return all;
  }

  const Ground& ground_;
  const Options& options_;
  const std::vector<TeamTask>& tasks_;
  std::vector<std::vector<Double>> results_;  // by task, whoever did it
  std::int64_t all_;
  std::atomic<std::size_t> next_{0};
  std::atomic<std::int64_t> done_{0};
  std::atomic<bool> stopping_{false};
  std::mutex mutex_;
  std::condition_variable ready_;
  std::size_t busy_ = 0;
  std::optional<Error> error_;
};

}  // namespace

Result<std::vector<Double>> live_together(const Ground& ground, const Options& options,
                                          const std::vector<TeamTask>& tasks, const Watch& watch) {
  return Crew(ground, options, tasks).run(watch);
}

}  // namespace nabij::app::demo
