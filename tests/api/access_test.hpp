// What the tests of access share: the cast, what they own, and how to compare two answers.
#pragma once

#include "api/matrix.hpp"

namespace nabij::api_testing {

// An answer without what no two have in common: which request it was, when, and which identifiers
// it was asked with. Whoever may not tell two things apart must get the same text for both.
std::string comparable(const Ask& ask, const Answer& answer);

class AccessTest : public ApiTest {
 protected:
  AccessTest() : cast_(house()), things_(house(), cast_), browser_(browser()) {
    for (const auto& endpoint : house().api().endpoints()) {
      specs_.emplace(endpoint.spec.operation, &endpoint.spec);
    }
  }

  // The cookie of a new session.
  std::string signed_in(const CastMember& who) {
    auto visitor = browser();
    auto answer = visitor.sign_in(who.email(), who.password());
    EXPECT_EQ(answer.status, 200) << who.name << answer.body;
    return visitor.cookie;
  }
  std::string signed_in(std::string_view name) { return signed_in(cast_[name]); }

  Answer send(const Ask& ask, const std::string& cookie) {
    browser_.cookie = cookie;
    auto answer = browser_.send(ask);
    if (answer.header("Content-Type") == "text/event-stream") browser_.hang_up();
    return answer;
  }

  Cast cast_;
  Things things_;
  std::map<std::string, const http::Spec*, std::less<>> specs_;

 private:
  Browser browser_;
};

}  // namespace nabij::api_testing
