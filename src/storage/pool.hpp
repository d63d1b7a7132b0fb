// A few things of one kind, made when first needed, lent out to one caller at a time.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "base/result.hpp"

namespace nabij::storage {

template <typename Item>
class Pool {
 public:
  using Make = std::function<Result<std::unique_ptr<Item>>()>;

  struct Counts {
    std::uint64_t lent = 0;
    std::uint64_t waited = 0;   // of those, had to wait
    std::uint64_t wait_us = 0;  // all waiting together
  };

  class Lease {
   public:
    Lease(Pool& pool, std::unique_ptr<Item> item) : pool_(&pool), item_(std::move(item)) {}
    Lease(Lease&& other) noexcept = default;
    Lease& operator=(Lease&&) = delete;
    ~Lease() {
      if (item_) pool_->give_back(std::move(item_));
    }
    Item& operator*() const { return *item_; }
    Item* operator->() const { return item_.get(); }

   private:
    Pool* pool_;
    std::unique_ptr<Item> item_;
  };

  Pool(int limit, int wait_limit_ms, Make make)
      : limit_(limit), wait_limit_ms_(wait_limit_ms), make_(std::move(make)) {}

  // Waits for a free one, first come first served; Unavailable when none comes in time or the pool
  // is closed.
  Result<Lease> take() {
    std::unique_lock lock(mutex_);
    auto item = TRY(free_one(lock));
    ++counts_.lent;
    if (item) return Lease(*this, std::move(item));
    lock.unlock();
    auto fresh = make_();
    if (fresh.has_value()) return Lease(*this, std::move(*fresh));
    lock.lock();
    hand_on_the_right_to_make();
    return std::move(fresh).error();
  }

  // Nothing is lent from here on; waits until all came back, and destroys them.
  void close() {
    std::unique_lock lock(mutex_);
    closed_ = true;
    for (Waiter* waiter : waiting_) waiter->wake.notify_one();
    all_back_.wait(lock, [&] { return made_ == static_cast<int>(idle_.size()); });
    idle_.clear();
    made_ = 0;
  }

  Counts counts() const {
    std::lock_guard lock(mutex_);
    return counts_;
  }

 private:
  struct Waiter {
    std::condition_variable wake;
    std::unique_ptr<Item> item;
    bool may_make = false;
  };

  // An item; or none, which is the right to make one.
  Result<std::unique_ptr<Item>> free_one(std::unique_lock<std::mutex>& lock) {
    if (closed_) return fail(ErrorCode::Unavailable, "The database is being closed.");
    if (!idle_.empty()) {
      auto item = std::move(idle_.back());  // the last one back is the warmest
      idle_.pop_back();
      return item;
    }
    if (made_ < limit_) {
      ++made_;
      return std::unique_ptr<Item>();
    }
    return wait_in_line(lock);
  }

  Result<std::unique_ptr<Item>> wait_in_line(std::unique_lock<std::mutex>& lock) {
    auto start = std::chrono::steady_clock::now();
    Waiter self;
    waiting_.push_back(&self);
    auto served = [&] { return self.item != nullptr || self.may_make; };
    self.wake.wait_for(lock, std::chrono::milliseconds(wait_limit_ms_),
                       [&] { return closed_ || served(); });
    auto waited = std::chrono::steady_clock::now() - start;
    ++counts_.waited;
    counts_.wait_us += static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::microseconds>(waited).count());
    if (served()) return std::move(self.item);
    std::erase(waiting_, &self);
    if (closed_) return fail(ErrorCode::Unavailable, "The database is being closed.");
    return fail(ErrorCode::Unavailable, "The database is too busy right now.");
  }

  Waiter* first_in_line() {
    if (closed_ || waiting_.empty()) return nullptr;
    auto* first = waiting_.front();
    waiting_.pop_front();
    return first;
  }

  void hand_on_the_right_to_make() {
    if (Waiter* next = first_in_line()) {
      next->may_make = true;
      next->wake.notify_one();
      return;
    }
    --made_;
    all_back_.notify_all();
  }

  void give_back(std::unique_ptr<Item> item) {
    std::lock_guard lock(mutex_);
    if (Waiter* next = first_in_line()) {
      next->item = std::move(item);
      next->wake.notify_one();
      return;
    }
    idle_.push_back(std::move(item));
    // Under the lock: `close` may destroy the pool as soon as it is released.
    if (closed_) all_back_.notify_all();
  }

  const int limit_;
  const int wait_limit_ms_;
  const Make make_;
  mutable std::mutex mutex_;
  std::condition_variable all_back_;
  std::deque<Waiter*> waiting_;  // in the order in which they came
  std::vector<std::unique_ptr<Item>> idle_;
  int made_ = 0;
  bool closed_ = false;
  Counts counts_;
};

}  // namespace nabij::storage
