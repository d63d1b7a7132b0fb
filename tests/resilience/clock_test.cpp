// A clock that jumps, under the whole house: sessions keep their term, ids their order, the
// throttle its count, and the audit trail its chain.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "app/house.hpp"
#include "contacts/check.hpp"
#include "support/storage_testing.hpp"
#include "support/two_clocks.hpp"

namespace nabij::app {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 1440 * kMinuteMs;
constexpr std::int64_t kYearMs = 365 * kDayMs;
constexpr const char* kPassword = "een lang wachtwoord voor Noor";

class ClockJumps : public storage::testing::DatabaseTest {
 protected:
  ClockJumps() {
    region_ = ids_.make<RegionId>();
    auto host = ids_.make<OrganisationId>();
    auto team = ids_.make<TeamId>();
    auto& identity = house_.identity();
    EXPECT_TRUE(identity.add_region({region_, "Town", "Europe/Amsterdam", host, "Youth work"}));
    EXPECT_TRUE(identity.add_team(region_, {team, "East", host}));
    EXPECT_TRUE(identity.add_member(region_, {.id = ids_.make<MemberId>(),
                                              .organisation = host,
                                              .name = "Noor",
                                              .email = "noor@example.org",
                                              .password = kPassword,
                                              .roles = {privacy::Role::Worker},
                                              .teams = {team}}));
  }

  http::Response send(http::Method method, std::string path, std::string body,
                      const std::string& cookie) {
    http::Request request;
    request.method = method;
    request.path = "/api/v1" + path;
    request.headers = {{"Content-Type", "application/json"}, {"Cookie", cookie}};
    request.body = std::move(body);
    request.source = "192.0.2.7";
    return house_.api().handle(request);
  }

  http::Response try_password(const std::string& password) {
    auto body = fmt::format(R"({{"email":"noor@example.org","password":"{}"}})", password);
    return send(http::Method::Post, "/session", body, "");
  }
  std::string sign_in() {
    auto answer = try_password(kPassword);
    EXPECT_EQ(answer.status, 200) << answer.body;
    for (const auto& header : answer.headers) {
      if (header.name == "Set-Cookie") return header.value.substr(0, header.value.find(';'));
    }
    return "";
  }
  int status_of(const std::string& cookie) {
    return send(http::Method::Get, "/today", "", cookie).status;
  }
  int record(const std::string& cookie) {
    auto body =
        fmt::format(R"({{"id":"{}","started_at":"{}","channel":"street","unknown_count":2}})",
                    to_text(ids_.make<ContactId>()), to_text(clock_.now().plus_minutes(-10)));
    return send(http::Method::Post, "/contacts", body, cookie).status;
  }

  static std::unique_ptr<storage::Database> opened(const std::string& url) {
    auto database = storage::open_database(url);
    EXPECT_TRUE(database.has_value());
    return std::move(*database);
  }

  testing_support::TwoClocks clock_{*base::parse_instant("2026-11-23T15:00:00Z")};
  base::SeededRandom random_{7};
  base::IdSource ids_{clock_, random_};
  House house_{{.database = opened(place().url()),
                .clock = clock_,
                .random = random_,
                .ids = ids_,
                .master_key = privacy::Key::random(random_),
                .identity = {.cost = {1, 8192 * 8}}}};
  RegionId region_;
};
NABIJ_ON_EVERY_DATABASE(ClockJumps);

TEST_P(ClockJumps, ASessionThatBeganInAWrongFutureDoesNotOutliveItsTerm) {
  clock_.jump(kYearMs);
  auto ahead = sign_in();
  EXPECT_EQ(status_of(ahead), 200);
  clock_.jump(-kYearMs);
  EXPECT_EQ(status_of(ahead), 401);
  auto now = sign_in();
  EXPECT_EQ(status_of(now), 200);
  EXPECT_EQ(record(now), 201);
}

TEST_P(ClockJumps, ASessionThatWasSeenInAWrongFutureStillEndsWhenItIsIdle) {
  auto session = sign_in();
  clock_.jump(20 * kMinuteMs);
  EXPECT_EQ(status_of(session), 200);
  clock_.jump(-20 * kMinuteMs);
  EXPECT_EQ(status_of(session), 200);
  auto today = house_.identity().regions().today(region_).value();
  auto idle = house_.lists().whole_norm(region_, "session.idle_minutes", today).value();
  clock_.pass((idle + 1) * kMinuteMs);
  EXPECT_EQ(status_of(session), 401);
}

TEST_P(ClockJumps, ASessionSurvivesASmallStepBack) {
  auto session = sign_in();
  clock_.jump(-2 * kMinuteMs);
  EXPECT_EQ(status_of(session), 200);
  EXPECT_EQ(record(session), 201);
}

TEST_P(ClockJumps, IdsStayDifferentAndInOrderWhenItGoesBack) {
  auto before = ids_.next();
  clock_.jump(-kDayMs);
  for (int number = 0; number < 10'000; ++number) {
    auto after = ids_.next();
    ASSERT_LT(to_text(before), to_text(after));
    before = after;
  }
}

TEST_P(ClockJumps, TheThrottleCountsOnWhateverTheClockSays) {
  int status = 0;
  for (int attempt = 0; attempt < 30 && status != 429; ++attempt) {
    status = try_password("mis " + std::to_string(attempt) + " en lang genoeg").status;
  }
  ASSERT_EQ(status, 429);
  clock_.jump(kYearMs);
  EXPECT_EQ(try_password(kPassword).status, 429);
  clock_.jump(-2 * kYearMs);
  EXPECT_EQ(try_password(kPassword).status, 429);
  clock_.pass(kDayMs);
  EXPECT_EQ(try_password(kPassword).status, 200);
}

TEST_P(ClockJumps, TheAuditTrailAndTheRollUpsStaySound) {
  for (auto jump_ms : {kYearMs, -2 * kYearMs, kYearMs}) {
    EXPECT_EQ(record(sign_in()), 201);
    clock_.jump(jump_ms);
  }
  auto findings = house_.database().read(
      [&](storage::Reader& reader) { return house_.identity().audit().verify(reader, region_); });
  ASSERT_TRUE(findings.has_value());
  EXPECT_EQ(findings->problems, std::vector<std::string>{});
  EXPECT_EQ(house_.database().read(contacts::check_roll_ups).value(), std::vector<std::string>{});
}

}  // namespace
}  // namespace nabij::app
