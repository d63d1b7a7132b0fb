#include "api/access_test.hpp"

namespace nabij::api_testing {

std::string comparable(const Ask& ask, const Answer& answer) {
  std::string text = std::to_string(answer.status) + "\n";
  for (const auto& header : answer.headers) {
    if (header.name == "Date" || header.name == "X-Request-Id") continue;
    text += header.name + ": " + header.value + "\n";
  }
  text += answer.body;
  auto sent = ask.path + ask.body;
  auto request_id = answer.header("X-Request-Id");
  constexpr std::size_t kLength = 36;
  for (std::size_t at = 0; at + kLength <= text.size(); ++at) {
    if (text[at + 8] != '-' || text[at + 13] != '-') continue;
    auto id = text.substr(at, kLength);
    bool known = sent.find(id) != std::string::npos || id == request_id;
    if (known) text.replace(at, kLength, kLength, '?');
  }
  return text;
}

}  // namespace nabij::api_testing
