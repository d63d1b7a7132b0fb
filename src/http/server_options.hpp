// Every limit of the transport. Nothing that a client controls is without one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "http/message.hpp"
#include "http/network.hpp"

namespace nabij::http {

struct ServerOptions {
  std::string address = "127.0.0.1";  // an IPv4 or IPv6 address, not a name
  std::uint16_t port = 8080;          // 0: any free one, see Server::port()
  int io_threads = 0;                 // 0: as many as there are processors
  // Handlers block until their write is on disk, so this is also how many writers can share one
  // commit.
  int handler_threads = 64;

  // A request.
  std::size_t head_bytes = 16 * 1024;  // request line and headers; beyond: 431
  std::size_t header_count = 64;       // beyond: 431
  std::size_t target_bytes = 4096;     // path and query; beyond: 414
  // Bodies that are being received, over all connections; beyond: 503. The limit of one body
  // comes from Handler::body_limit; beyond that: 413, before it is read.
  std::uint64_t body_bytes_in_flight = 256ULL * 1024 * 1024;

  // Time, in milliseconds. Who is slower is cut off; others do not notice.
  int head_deadline_ms = 10'000;   // from the first byte of a request to the end of its head
  int body_deadline_ms = 60'000;   // for a whole body
  int idle_timeout_ms = 75'000;    // between requests
  int write_deadline_ms = 20'000;  // for every 64 KiB of an answer
  int linger_ms = 2'000;           // after an error, for the client to stop sending
  int stop_deadline_ms = 10'000;   // for requests under way when the server stops

  // Numbers.
  int max_connections = 10'000;  // beyond: 503
  int max_queued = 1024;         // requests waiting for a handler thread; beyond: 503

  // Server-sent events.
  int max_event_streams = 2000;                 // beyond: 503
  std::size_t event_backlog_bytes = 64 * 1024;  // unsent, per client; beyond: cut off
  int heartbeat_ms = 25'000;                    // a comment, so that proxies keep the line open
  // Then it ends and the client comes back, which asks anew who it is and what it may hear: nobody
  // listens for longer than this after their session or their team ended.
  int event_stream_ms = 300'000;

  std::vector<Network> trusted_proxies;  // whose X-Forwarded-For is believed
  std::vector<Header> default_headers;   // sent with every answer, also those of the transport
};

}  // namespace nabij::http
