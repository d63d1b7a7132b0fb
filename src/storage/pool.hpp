// A few things of one kind, made when first needed, lent out to one caller at a time.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
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

  // Waits for a free one; Unavailable when none comes in time or the pool is closed.
  Result<Lease> take() {
    std::unique_lock lock(mutex_);
    TRY(wait_for_one(lock));
    ++counts_.lent;
    if (!idle_.empty()) {
      auto item = std::move(idle_.back());  // the last one back is the warmest
      idle_.pop_back();
      return Lease(*this, std::move(item));
    }
    ++made_;
    lock.unlock();
    auto item = make_();
    if (item.has_value()) return Lease(*this, std::move(*item));
    lock.lock();
    --made_;
    free_.notify_all();
    return std::move(item).error();
  }

  // Nothing is lent from here on; waits until all came back, and destroys them.
  void close() {
    std::unique_lock lock(mutex_);
    closed_ = true;
    free_.notify_all();
    free_.wait(lock, [&] { return made_ == static_cast<int>(idle_.size()); });
    idle_.clear();
    made_ = 0;
  }

  Counts counts() const {
    std::lock_guard lock(mutex_);
    return counts_;
  }

 private:
  Result<> wait_for_one(std::unique_lock<std::mutex>& lock) {
    auto is_ready = [&] { return closed_ || !idle_.empty() || made_ < limit_; };
    if (!is_ready()) {
      auto start = std::chrono::steady_clock::now();
      free_.wait_for(lock, std::chrono::milliseconds(wait_limit_ms_), is_ready);
      auto waited = std::chrono::steady_clock::now() - start;
      ++counts_.waited;
      counts_.wait_us += static_cast<std::uint64_t>(
          std::chrono::duration_cast<std::chrono::microseconds>(waited).count());
    }
    if (closed_) return fail(ErrorCode::Unavailable, "The database is being closed.");
    if (!is_ready()) return fail(ErrorCode::Unavailable, "The database is too busy right now.");
    return {};
  }

  void give_back(std::unique_ptr<Item> item) {
    std::lock_guard lock(mutex_);
    idle_.push_back(std::move(item));
    // Under the lock: `close` may destroy the pool as soon as it is released.
    if (closed_) {
      free_.notify_all();
    } else {
      free_.notify_one();
    }
  }

  const int limit_;
  const int wait_limit_ms_;
  const Make make_;
  mutable std::mutex mutex_;
  std::condition_variable free_;
  std::vector<std::unique_ptr<Item>> idle_;
  int made_ = 0;
  bool closed_ = false;
  Counts counts_;
};

}  // namespace nabij::storage
