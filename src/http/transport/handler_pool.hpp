// The threads on which handlers run and may block. Work goes to the thread that rested last: its
// caches are warm, and with little to do most threads are never touched.
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace nabij::http::transport {

class HandlerPool {
 public:
  class Work {
   public:
    virtual ~Work() = default;
    virtual void run() noexcept = 0;
  };

  // `max_queued` is how much work may wait for a thread.
  HandlerPool(int threads, int max_queued);
  ~HandlerPool();
  HandlerPool(const HandlerPool&) = delete;
  HandlerPool& operator=(const HandlerPool&) = delete;

  // False, and the work untouched, when too much is waiting or the pool has stopped.
  bool submit(std::unique_ptr<Work>& work);
  // Finishes what was taken on, then ends the threads.
  void stop();

  int queued() const;
  int busy() const;
  int threads() const { return static_cast<int>(workers_.size()); }

 private:
  struct Worker {
    std::condition_variable wake;
    std::unique_ptr<Work> work;
    std::thread thread;
  };

  void serve(Worker& worker);
  // Holds the lock; empty when there is nothing left and the pool has stopped.
  std::unique_ptr<Work> next(Worker& worker, std::unique_lock<std::mutex>& lock);

  mutable std::mutex mutex_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<Worker*> resting_;  // who rested last is at the end
  std::deque<std::unique_ptr<Work>> queue_;
  std::size_t max_queued_;
  int busy_ = 0;
  bool stopped_ = false;
};

}  // namespace nabij::http::transport
