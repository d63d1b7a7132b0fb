// A request and a response as plain values: the transport makes the one and sends the other, so
// that everything above it is free of sockets, coroutines and Boost.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nabij::http {

enum class Method { Get, Head, Post, Put, Delete, Options };

std::string_view to_text(Method method);

struct Header {
  std::string name;
  std::string value;
};

struct Request {
  Method method = Method::Get;
  std::string path;   // decoded, without the query, always starting with '/'
  std::string query;  // as sent, without '?'
  std::vector<Header> headers;
  std::string body;
  std::string source;  // address of the sender; behind a trusted proxy, of the proxy's client
  std::string id;      // request id, ours

  // The first header of that name, case ignored; empty when absent.
  std::string_view header(std::string_view name) const;
  // The value of one cookie; empty when absent.
  std::string_view cookie(std::string_view name) const;
};

// A stream of server-sent events that outlives the request. The transport calls `subscribe` once
// with a function that sends one ready-made event text (callable from any thread, returns false
// when the client is gone) and destroys the returned handle when the connection ends.
struct EventStream {
  using Send = std::function<bool(std::string_view)>;
  std::function<std::shared_ptr<void>(Send)> subscribe;  // shared: destroyed by whoever is last
};

struct Response {
  int status = 200;
  std::string content_type = "application/json";
  std::vector<Header> headers;
  std::string body;
  // Bytes that live as long as the program (built-in assets); used instead of `body` if set.
  std::string_view static_body;
  std::optional<EventStream> events;
  std::string route;  // path template, for log and metrics; never sent
};

// Everything above the transport.
class Handler {
 public:
  virtual ~Handler() = default;
  // Called on a handler thread; may block on the database. Must not throw; if it does, the
  // transport answers 500.
  virtual Response handle(const Request& request) = 0;
  // The largest body that this method and path take, in bytes; asked before the body is read.
  virtual std::uint64_t body_limit(Method method, std::string_view path) const = 0;
};

}  // namespace nabij::http
