#include "http/transport/event_channel.hpp"

#include <utility>

namespace nabij::http::transport {

bool EventChannel::send(std::string_view event) {
  std::lock_guard lock(mutex_);
  if (!open_) return false;
  if (backlog_.size() + event.size() > backlog_bytes_) {
    open_ = false;
    backlog_.clear();
  } else {
    backlog_.append(event);
  }
  if (wake_) wake_();
  return open_;
}

std::string EventChannel::take() {
  std::lock_guard lock(mutex_);
  return std::exchange(backlog_, {});
}

bool EventChannel::is_open() const {
  std::lock_guard lock(mutex_);
  return open_;
}

void EventChannel::attach(std::function<void()> wake) {
  std::lock_guard lock(mutex_);
  wake_ = std::move(wake);
}

void EventChannel::close() {
  std::lock_guard lock(mutex_);
  open_ = false;
  backlog_.clear();
  wake_ = nullptr;
}

}  // namespace nabij::http::transport
