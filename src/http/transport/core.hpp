// What all connections of one server share.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <utility>

#include "http/server.hpp"
#include "http/transport/event_channel.hpp"
#include "http/transport/handler_pool.hpp"

namespace nabij::http::transport {

struct Counters {
  std::atomic<int> connections{0};
  std::atomic<int> event_streams{0};
  std::atomic<std::uint64_t> accepted{0};
  std::atomic<std::uint64_t> refused{0};
  std::atomic<std::uint64_t> timed_out{0};
  std::atomic<std::uint64_t> body_bytes{0};
};

struct Core {
  Core(ServerOptions server_options, ServerParts server_parts)
      : options(std::move(server_options)),
        parts(server_parts),
        pool(options.handler_threads, options.max_queued) {}

  const ServerOptions options;
  ServerParts parts;
  Counters counters;
  HandlerPool pool;
};

// What came of a request: its answer and, for events, the way they come in.
struct Outcome {
  Response response;
  std::shared_ptr<EventChannel> channel;  // shared by the connection and the sender of events
  std::shared_ptr<void> subscription;     // ends the sending when destroyed
};

// Runs the handler, and subscribes to events if it asks for that. On a handler thread.
Outcome answer(Core& core, const Request& request) noexcept;

}  // namespace nabij::http::transport
