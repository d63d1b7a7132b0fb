// A young person with a phone of their own, for the tests of what opens at their own link.
#pragma once

#include "agreements/agreements.hpp"
#include "alliance/alliance.hpp"
#include "portal/portal.hpp"
#include "support/plans_world.hpp"

namespace nabij::portal {

class World : public plans::World {
 protected:
  World() {
    add_endpoints(api_, agreements_);
    add_endpoints(api_, alliance_);
    add_endpoints(api_, portal_);
  }

  std::string link_path() { return "/api/v1/people/" + person_ + "/own-link"; }
  std::string offer() {
    auto answer = post(link_path());
    EXPECT_EQ(answer.status, 201) << answer.body;
    return std::string(parsed(answer).at("offer").as_string());
  }
  // As a phone makes it.
  std::string key() {
    std::array<unsigned char, 32> bytes{};
    random_.fill(bytes);
    return base::to_base64url(bytes);
  }
  http::Response on_phone(http::Method method, std::string path, std::string body = "",
                          const std::string& source = "203.0.113.9") {
    http::Request request;
    request.method = method;
    request.path = std::move(path);
    request.source = source;
    request.headers = {{"Content-Type", "application/json"}, {"Sec-Fetch-Site", "same-origin"}};
    if (!cookie_.empty()) request.headers.push_back({"Cookie", cookie_});
    request.body = std::move(body);
    auto answer = api_.handle(request);
    for (const auto& header : answer.headers) {
      if (header.name != "Set-Cookie") continue;
      cookie_ = header.value.substr(0, header.value.find(';'));
      if (cookie_.ends_with('=')) cookie_.clear();
    }
    return answer;
  }
  http::Response take_over(const std::string& offered, const std::string& with) {
    return on_phone(http::Method::Post, "/api/v1/own/link",
                    R"({"offer":")" + offered + R"(","key":")" + with + R"("})");
  }
  http::Response open(const std::string& link, const std::string& source = "203.0.113.9") {
    return on_phone(http::Method::Post, "/api/v1/own/visit", R"({"link":")" + link + R"("})",
                    source);
  }
  http::Response own(const std::string& path = "") {
    return on_phone(http::Method::Get, "/api/v1/own" + path);
  }
  // Hands a link over and returns it.
  std::string hand_over() {
    auto offered = offer();
    auto made = key();
    EXPECT_EQ(take_over(offered, made).status, 204);
    return offered.substr(0, 23) + made;
  }
  boost::json::object shown() {
    auto answer = get(link_path());
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer);
  }
  std::size_t rows(const std::string& table) {
    return storage::testing::contents(database()).at(table).size();
  }

  agreements::Agreements agreements_{{database(), identity_, people_, clock_, random_, ids_}};
  alliance::Alliance alliance_{{database(), identity_, people_, clock_, ids_}};
  Portal portal_{{database(), identity_, people_, clock_, random_, ids_}};
  std::string cookie_;
  std::string person_ = add_person("Yassin");
};

}  // namespace nabij::portal
