// Somebody at a browser: one connection, one cookie, JSON to and fro.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "http/transport/loopback_client.hpp"

namespace nabij::testing_support {

class Visitor {
 public:
  explicit Visitor(std::uint16_t port) : port_(port) {}

  // Status 0 when the server gave no answer. A connection that broke is made anew next time.
  http::transport::Answer send(std::string_view method, std::string_view path,
                               std::string_view body = {}) {
    if (!client_) client_ = std::make_unique<http::transport::LoopbackClient>(port_);
    std::string text(method);
    text.append(" /api/v1").append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
    if (!cookie_.empty()) text.append("Cookie: ").append(cookie_).append("\r\n");
    if (method != "GET") {
      text.append("Content-Type: application/json\r\nContent-Length: ");
      text.append(std::to_string(body.size())).append("\r\n");
    }
    text.append("\r\n").append(body);
    client_->say(text);
    auto answer = client_->hear(kPatienceMs);
    if (answer.status == 0 || answer.has("Connection: close")) client_.reset();
    keep_cookie(answer.head);
    return answer;
  }
  http::transport::Answer get(std::string_view path) { return send("GET", path); }
  http::transport::Answer post(std::string_view path, std::string_view body = "{}") {
    return send("POST", path, body);
  }

  // The same person, over a connection of its own.
  Visitor another() const {
    Visitor twin(port_);
    twin.cookie_ = cookie_;
    return twin;
  }

  // The same person at the same server, started again.
  void move_to(std::uint16_t port) {
    port_ = port;
    client_.reset();
  }

 private:
  static constexpr int kPatienceMs = 30'000;

  void keep_cookie(std::string_view head) {
    constexpr std::string_view kName = "Set-Cookie: ";
    auto at = head.find(kName);
    if (at == head.npos) return;
    head.remove_prefix(at + kName.size());
    cookie_ = head.substr(0, head.find(';'));
  }

  std::uint16_t port_;
  std::string cookie_;
  std::unique_ptr<http::transport::LoopbackClient> client_;
};

}  // namespace nabij::testing_support
