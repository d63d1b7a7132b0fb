#include "http/transport/handler_pool.hpp"

#include <algorithm>

namespace nabij::http::transport {

HandlerPool::HandlerPool(int threads, int max_queued)
    : max_queued_(static_cast<std::size_t>(std::max(0, max_queued))) {
  std::lock_guard lock(mutex_);  // nobody looks at workers_ before it is complete
  for (int index = 0; index < std::max(1, threads); ++index) {
    workers_.push_back(std::make_unique<Worker>());
    Worker& worker = *workers_.back();
    worker.thread = std::thread([this, &worker] { serve(worker); });
  }
}

HandlerPool::~HandlerPool() { stop(); }

bool HandlerPool::submit(std::unique_ptr<Work>& work) {
  std::lock_guard lock(mutex_);
  if (stopped_) return false;
  if (!resting_.empty()) {
    Worker* worker = resting_.back();
    resting_.pop_back();
    worker->work = std::move(work);
    worker->wake.notify_one();
    return true;
  }
  if (queue_.size() >= max_queued_) return false;
  queue_.push_back(std::move(work));
  return true;
}

void HandlerPool::serve(Worker& worker) {
  std::unique_lock lock(mutex_);
  while (auto work = next(worker, lock)) {
    ++busy_;
    lock.unlock();
    work->run();
    work.reset();
    lock.lock();
    --busy_;
  }
}

std::unique_ptr<HandlerPool::Work> HandlerPool::next(Worker& worker,
                                                     std::unique_lock<std::mutex>& lock) {
  if (!queue_.empty()) {
    auto work = std::move(queue_.front());
    queue_.pop_front();
    return work;
  }
  if (stopped_) return nullptr;
  resting_.push_back(&worker);
  worker.wake.wait(lock, [&] { return worker.work != nullptr || stopped_; });
  return std::move(worker.work);
}

void HandlerPool::stop() {
  {
    std::lock_guard lock(mutex_);
    stopped_ = true;
    for (auto& worker : workers_) worker->wake.notify_one();
  }
  for (auto& worker : workers_) {
    if (worker->thread.joinable()) worker->thread.join();
  }
}

int HandlerPool::queued() const {
  std::lock_guard lock(mutex_);
  return static_cast<int>(queue_.size());
}

int HandlerPool::busy() const {
  std::lock_guard lock(mutex_);
  return busy_;
}

}  // namespace nabij::http::transport
