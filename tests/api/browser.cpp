#include "api/browser.hpp"

namespace nabij::api_testing {
namespace {

constexpr std::string_view kCookie = "nabij_session=";

std::vector<http::Header> headers_of(std::string_view head) {
  std::vector<http::Header> headers;
  head.remove_prefix(head.find("\r\n") + 2);  // the status line
  while (!head.starts_with("\r\n") && !head.empty()) {
    auto line = head.substr(0, head.find("\r\n"));
    auto colon = line.find(": ");
    headers.push_back({std::string(line.substr(0, colon)), std::string(line.substr(colon + 2))});
    head.remove_prefix(line.size() + 2);
  }
  return headers;
}

}  // namespace

std::string Answer::header(std::string_view name) const {
  for (const auto& each : headers) {
    if (each.name == name) return each.value;
  }
  return {};
}

std::string Browser::text_of(const Ask& ask) const {
  std::string text = std::string(http::to_text(ask.method)) + " " + ask.path + " HTTP/1.1\r\n";
  text += "Host: 127.0.0.1:" + std::to_string(port_) + "\r\nX-Forwarded-For: " + source + "\r\n";
  bool named = cookie.find('=') != std::string::npos;
  if (!cookie.empty()) text += "Cookie: " + std::string(named ? "" : kCookie) + cookie + "\r\n";
  for (const auto& header : ask.headers) text += header.name + ": " + header.value + "\r\n";
  if (!ask.body.empty() || ask.method == http::Method::Post || ask.method == http::Method::Put) {
    text += "Content-Type: " + ask.body_type + "\r\n";
    text += "Content-Length: " + std::to_string(ask.body.size()) + "\r\n";
  }
  return text + "\r\n" + ask.body;
}

Answer Browser::send(const Ask& ask) {
  if (!line_) line_ = std::make_unique<http::transport::LoopbackClient>(port_);
  line_->say(text_of(ask));
  auto heard = ask.method == http::Method::Head ? line_->hear_head(30'000) : line_->hear(30'000);
  Answer answer{heard.status, headers_of(heard.head), std::move(heard.body)};
  if (answer.header("Connection") != "keep-alive") hang_up();
  keep_cookie(answer);
  return answer;
}

void Browser::keep_cookie(const Answer& answer) {
  auto given = answer.header("Set-Cookie");
  if (!given.starts_with(kCookie)) return;
  cookie = given.substr(kCookie.size(), given.find(';') - kCookie.size());
}

Answer Browser::sign_in(const std::string& email, const std::string& password) {
  return post("/api/v1/session",
              R"({"email":")" + email + R"(","password":")" + password + R"("})");
}

}  // namespace nabij::api_testing
