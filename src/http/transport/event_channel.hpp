// The way of server-sent events from any thread to the io thread of one connection. What the
// client does not take up in time piles up to a bound; then the client is cut off.
#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

namespace nabij::http::transport {

class EventChannel {
 public:
  explicit EventChannel(std::size_t backlog_bytes) : backlog_bytes_(backlog_bytes) {}

  // From any thread; false when the client is gone or has fallen too far behind.
  bool send(std::string_view event);
  // Everything sent since the last take.
  std::string take();
  bool is_open() const;
  // From here on `wake` is called when there is something to take or the channel has closed; it
  // is called under the channel's lock and therefore never after close() has returned.
  void attach(std::function<void()> wake);
  void close();

 private:
  mutable std::mutex mutex_;
  std::size_t backlog_bytes_;
  std::string backlog_;
  std::function<void()> wake_;
  bool open_ = true;
};

}  // namespace nabij::http::transport
