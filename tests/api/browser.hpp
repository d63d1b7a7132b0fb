// What a browser does: sends requests over one connection, keeps the cookie it is given, and says
// where it comes from. The server under test trusts this machine as a proxy, so that a test can
// choose the address it seems to come from.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "http/message.hpp"
#include "http/transport/loopback_client.hpp"

namespace nabij::api_testing {

struct Ask {
  http::Method method = http::Method::Get;
  std::string path = {};  // with the query
  std::string body = {};
  std::string body_type = "application/json";
  std::vector<http::Header> headers = {{"Sec-Fetch-Site", "same-origin"}};
};

struct Answer {
  int status = 0;
  std::vector<http::Header> headers;
  std::string body;

  std::string header(std::string_view name) const;
};

class Browser {
 public:
  explicit Browser(std::uint16_t port) : port_(port) {}

  Answer send(const Ask& ask);
  Answer get(std::string path) { return send({.path = std::move(path)}); }
  Answer post(std::string path, std::string body = "{}") {
    return send({.method = http::Method::Post, .path = std::move(path), .body = std::move(body)});
  }
  Answer put(std::string path, std::string body) {
    return send({.method = http::Method::Put, .path = std::move(path), .body = std::move(body)});
  }
  Answer remove(std::string path) {
    return send({.method = http::Method::Delete, .path = std::move(path)});
  }
  Answer sign_in(const std::string& email, const std::string& password);
  // An answer that goes on, such as a stream, ends with the connection.
  void hang_up() { line_.reset(); }

  // The value of the session, or with its name another cookie; empty: none.
  std::string cookie;
  std::string source = "203.0.113.7";

 private:
  std::string text_of(const Ask& ask) const;
  void keep_cookie(const Answer& answer);

  std::uint16_t port_;
  std::unique_ptr<http::transport::LoopbackClient> line_;
};

}  // namespace nabij::api_testing
