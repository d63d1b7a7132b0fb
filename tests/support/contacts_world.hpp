// A small town for the tests of this module: two organisations, three teams, real endpoints.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "contacts/contacts.hpp"
#include "support/storage_testing.hpp"

namespace nabij::contacts {

class FixedViewer final : public http::Authenticator {
 public:
  Result<std::optional<privacy::Viewer>> viewer_of(const http::Request&) override { return viewer; }
  std::optional<privacy::Viewer> viewer;
};

class World : public storage::testing::DatabaseTest {
 protected:
  World() {
    add_endpoints(api_, people_);
    add_endpoints(api_, contacts_);
    build();
  }

  template <typename AnyId = base::Id<struct AnyTag>>
  std::string id() {
    return to_text(ids_.make<AnyId>());
  }

  http::Response send(http::Method method, std::string path, std::string body = "{}") {
    http::Request request;
    request.method = method;
    auto mark = path.find('?');
    request.path = path.substr(0, mark);
    if (mark != std::string::npos) request.query = path.substr(mark + 1);
    request.headers = {{"Content-Type", "application/json"}, {"Sec-Fetch-Site", "same-origin"}};
    request.body = std::move(body);
    return api_.handle(request);
  }
  http::Response get(std::string path) { return send(http::Method::Get, std::move(path), ""); }
  http::Response post(std::string path, std::string body = "{}") {
    return send(http::Method::Post, std::move(path), std::move(body));
  }
  void sign_in(const privacy::Viewer& viewer) { visitor_.viewer = viewer; }

  std::string add_place(std::string name = "Jansplein") {
    auto place = id();
    auto answer = post("/api/v1/places",
                       R"({"id":")" + place + R"(","name":")" + name + R"(","kind":"square"})");
    EXPECT_EQ(answer.status, 201) << answer.body;
    return place;
  }
  std::string add_person(std::string alias) {
    auto person = id();
    auto answer =
        post("/api/v1/people", R"({"id":")" + person + R"(","alias":")" + alias + R"("})");
    EXPECT_EQ(answer.status, 201) << answer.body;
    return person;
  }
  // A street contact now; `more` begins with a comma.
  std::string contact_body(const std::string& contact, const std::string& more = "") {
    return R"({"id":")" + contact + R"(","started_at":")" + to_text(clock_.now()) +
           R"(","channel":"street","unknown_count":2)" + more + "}";
  }
  std::string record(const std::string& more = "") {
    auto contact = id();
    auto answer = post("/api/v1/contacts", contact_body(contact, more));
    EXPECT_EQ(answer.status, 201) << answer.body;
    return contact;
  }

  base::ManualClock clock_{*base::parse_instant("2026-11-23T15:00:00Z")};
  base::SeededRandom random_{7};
  base::IdSource ids_{clock_, random_};
  lists::Lists lists_{database(), clock_};
  identity::Identity identity_{{database(),
                                lists_,
                                clock_,
                                random_,
                                ids_,
                                privacy::Key::random(random_),
                                {.cost = {1, 8192 * 8}}}};
  people::People people_{{database(), clock_, random_, ids_, identity_, lists_}};
  areas::Areas areas_{{database(), clock_, ids_}};
  Contacts contacts_{{database(), identity_, lists_, areas_, people_, clock_, random_, ids_}};
  FixedViewer visitor_;
  http::Api api_{visitor_, clock_, {}};

  privacy::Viewer noor_;    // worker of the first team
  privacy::Viewer sam_;     // her colleague
  privacy::Viewer other_;   // worker of another team, same organisation
  privacy::Viewer abroad_;  // worker of another region
  privacy::Viewer leader_;  // leads the organisation's teams

 private:
  privacy::Viewer member(RegionId region, OrganisationId organisation, TeamId team,
                         privacy::RoleSet roles, std::string name) {
    privacy::Viewer viewer;
    viewer.region = region;
    viewer.organisation = organisation;
    viewer.member = ids_.make<MemberId>();
    viewer.teams = {team};
    viewer.roles = roles;
    auto added = identity_.add_member(region, {viewer.member,
                                               organisation,
                                               name,
                                               to_text(viewer.member) + "@example.org",
                                               "a-long-pass-phrase-" + name,
                                               roles,
                                               {team}});
    EXPECT_TRUE(added.has_value()) << added.error().detail << added.error().internal;
    return viewer;
  }

  void build() {
    auto region = ids_.make<RegionId>();
    auto elsewhere = ids_.make<RegionId>();
    auto host = ids_.make<OrganisationId>();
    auto away = ids_.make<OrganisationId>();
    EXPECT_TRUE(identity_.add_region({region, "Town", "Europe/Amsterdam", host, "Youth work"}));
    EXPECT_TRUE(identity_.add_region({elsewhere, "City", "Europe/Amsterdam", away, "Others"}));
    auto first = ids_.make<TeamId>();
    auto second = ids_.make<TeamId>();
    auto far = ids_.make<TeamId>();
    EXPECT_TRUE(identity_.add_team(region, {first, "East", host}));
    EXPECT_TRUE(identity_.add_team(region, {second, "West", host}));
    EXPECT_TRUE(identity_.add_team(elsewhere, {far, "Far", away}));
    privacy::RoleSet worker{privacy::Role::Worker};
    noor_ = member(region, host, first, worker, "Noor");
    sam_ = member(region, host, first, worker, "Sam");
    other_ = member(region, host, second, worker, "Olaf");
    abroad_ = member(elsewhere, away, far, worker, "Ada");
    leader_ = member(region, host, first, {privacy::Role::TeamLeader}, "Lee");
    sign_in(noor_);
  }
};

}  // namespace nabij::contacts
