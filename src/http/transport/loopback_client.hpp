// For tests: a client that says exactly what it is told to, and a server on a free port.
#pragma once

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "http/server.hpp"

namespace nabij::http::transport {

struct Answer {
  int status = 0;
  std::string head;
  std::string body;
  bool has(std::string_view text) const { return head.find(text) != head.npos; }
};

class LoopbackClient {
 public:
  explicit LoopbackClient(std::uint16_t port, int receive_buffer = 0) {
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    if (receive_buffer > 0) {
      ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof(receive_buffer));
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0;
  }
  ~LoopbackClient() {
    if (socket_ >= 0) ::close(socket_);
  }
  LoopbackClient(const LoopbackClient&) = delete;
  LoopbackClient& operator=(const LoopbackClient&) = delete;

  bool connected() const { return connected_; }

  void say(std::string_view text) {
    while (!text.empty()) {
      auto sent = ::send(socket_, text.data(), text.size(), MSG_NOSIGNAL);
      if (sent <= 0) return;
      text.remove_prefix(static_cast<std::size_t>(sent));
    }
  }
  void say_no_more() { ::shutdown(socket_, SHUT_WR); }

  // The next answer; status 0 when the server closed or said nothing in time.
  Answer hear(int timeout_ms = 5000) {
    Answer answer;
    auto end = std::string::npos;
    while ((end = buffer_.find("\r\n\r\n")) == std::string::npos) {
      if (!fill(timeout_ms)) return answer;
    }
    answer.head = buffer_.substr(0, end + 4);
    buffer_.erase(0, end + 4);
    answer.status = static_cast<int>(number_at(answer.head, 9));
    auto length = content_length(answer.head);
    while (buffer_.size() < length && fill(timeout_ms)) continue;
    answer.body = buffer_.substr(0, length);
    buffer_.erase(0, length);
    return answer;
  }
  // As hear(), for an answer that has a Content-Length but no body (HEAD).
  Answer hear_head(int timeout_ms = 5000) {
    Answer answer;
    auto end = std::string::npos;
    while ((end = buffer_.find("\r\n\r\n")) == std::string::npos) {
      if (!fill(timeout_ms)) return answer;
    }
    answer.head = buffer_.substr(0, end + 4);
    buffer_.erase(0, end + 4);
    answer.status = static_cast<int>(number_at(answer.head, 9));
    return answer;
  }
  // Waits until `text` has come in; everything up to and including it is taken.
  bool hear_until(std::string_view text, int timeout_ms = 5000) {
    auto at = std::string::npos;
    while ((at = buffer_.find(text)) == std::string::npos) {
      if (!fill(timeout_ms)) return false;
    }
    buffer_.erase(0, at + text.size());
    return true;
  }
  // True when the server closes within the time; what it still says is thrown away.
  bool is_closed_within(int timeout_ms) {
    auto until = now_ms() + timeout_ms;
    while (now_ms() < until) {
      auto left = static_cast<int>(until - now_ms());
      if (!fill(left)) return closed_;
    }
    return closed_;
  }
  Answer ask(std::string_view text) {
    say(text);
    return hear();
  }
  Answer get(std::string_view path, std::string_view more = {}) {
    return ask("GET " + std::string(path) + " HTTP/1.1\r\nHost: localhost\r\n" + std::string(more) +
               "\r\n");
  }

 private:
  static std::int64_t now_ms() { return base::SystemClock().monotonic_ms(); }

  static std::size_t number_at(const std::string& text, std::size_t at) {
    std::size_t number = 0;
    std::from_chars(text.data() + at, text.data() + text.size(), number);
    return number;
  }
  static std::size_t content_length(const std::string& head) {
    auto at = head.find("Content-Length: ");
    return at == std::string::npos ? 0 : number_at(head, at + 16);
  }

  bool fill(int timeout_ms) {
    pollfd wanted{socket_, POLLIN, 0};
    if (::poll(&wanted, 1, timeout_ms) <= 0) return false;
    char bytes[16384];
    auto size = ::recv(socket_, bytes, sizeof(bytes), 0);
    if (size <= 0) {
      closed_ = true;
      return false;
    }
    buffer_.append(bytes, static_cast<std::size_t>(size));
    return true;
  }

  int socket_ = -1;
  bool connected_ = false;
  bool closed_ = false;
  std::string buffer_;
};

// A handler made of two functions.
class FunctionHandler final : public Handler {
 public:
  using Function = std::function<Response(const Request&)>;
  explicit FunctionHandler(Function function, std::uint64_t limit = 1024)
      : function_(std::move(function)), limit_(limit) {}
  Response handle(const Request& request) override { return function_(request); }
  std::uint64_t body_limit(Method, std::string_view) const override { return limit_; }

 private:
  Function function_;
  std::uint64_t limit_;
};

class RecordingObserver final : public RequestObserver {
 public:
  void on_exchange(const Exchange& exchange) noexcept override {
    std::lock_guard lock(mutex_);
    lines_.push_back(std::string(exchange.method) + " " + std::string(exchange.route) + " " +
                     std::to_string(exchange.status));
  }
  void on_exception(std::string_view, std::string_view what) noexcept override {
    std::lock_guard lock(mutex_);
    lines_.push_back("exception " + std::string(what));
  }
  std::vector<std::string> lines() const {
    std::lock_guard lock(mutex_);
    return lines_;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<std::string> lines_;
};

// A running server with deadlines short enough for a test.
class TestServer {
 public:
  static ServerOptions quick() {
    ServerOptions options;
    options.port = 0;
    options.io_threads = 2;
    options.handler_threads = 8;
    options.head_deadline_ms = 300;
    options.body_deadline_ms = 300;
    options.idle_timeout_ms = 600;
    options.write_deadline_ms = 300;
    options.linger_ms = 200;
    options.stop_deadline_ms = 3000;
    options.heartbeat_ms = 100;
    return options;
  }

  explicit TestServer(FunctionHandler::Function function, ServerOptions options = quick(),
                      std::uint64_t limit = 1024)
      : handler_(std::move(function), limit) {
    auto started = Server::start(std::move(options), {handler_, observer_, clock_, ids_});
    if (started.has_value()) server_ = std::move(*started);
  }

  Server& server() { return *server_; }
  std::uint16_t port() const { return server_->port(); }
  std::vector<std::string> seen() const { return observer_.lines(); }

 private:
  FunctionHandler handler_;
  RecordingObserver observer_;
  base::SystemClock clock_;
  base::SystemRandom random_;
  base::IdSource ids_{clock_, random_};
  std::unique_ptr<Server> server_;
};

// Answers with the method, the path and the body it was sent.
inline Response echo(const Request& request) {
  Response response;
  response.content_type = "text/plain";
  response.body = std::string(to_text(request.method)) + " " + request.path + " " + request.body;
  response.route = "/echo";
  return response;
}

}  // namespace nabij::http::transport
