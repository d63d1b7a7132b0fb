// The HTTP/1.1 server: sockets in, plain requests to a Handler, plain responses out.
//
// A few io threads do nothing but move bytes; handlers run on threads of their own, where they may
// block. Every limit stands in ServerOptions. TLS is left to a proxy in front, which is also what
// brings HTTP/2 (docs/operations).
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "base/result.hpp"
#include "http/observer.hpp"
#include "http/server_options.hpp"

namespace nabij::http {

// What a server needs of others; all of it outlives the server.
struct ServerParts {
  Handler& handler;
  RequestObserver& observer;
  const base::Clock& clock;  // for the Date header; deadlines run on the machine's own clock
  base::IdSource& ids;
};

struct ServerStatistics {
  int connections = 0;
  int event_streams = 0;
  int queued = 0;  // requests waiting for a handler thread
  int handlers_busy = 0;
  int handlers = 0;
  std::uint64_t accepted = 0;   // connections since the start
  std::uint64_t refused = 0;    // connections and requests turned away with 503
  std::uint64_t timed_out = 0;  // connections cut off at a deadline
  std::uint64_t body_bytes_in_flight = 0;
};

class Server {
 public:
  // Listens and serves from here on. Fails when the address cannot be had.
  static Result<std::unique_ptr<Server>> start(ServerOptions options, ServerParts parts);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::uint16_t port() const;
  std::string url() const;  // http://127.0.0.1:8080
  ServerStatistics statistics() const;

  // Takes no new connections, answers every request already taken, closes, and returns when all
  // is done or stop_deadline_ms has passed (handlers that still run are waited for). Not to be
  // called from a handler.
  void stop();

 private:
  class Running;
  explicit Server(std::unique_ptr<Running> running);
  std::unique_ptr<Running> running_;
};

}  // namespace nabij::http
