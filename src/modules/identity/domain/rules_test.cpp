#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <array>

#include "identity/domain/account.hpp"
#include "identity/domain/policy.hpp"
#include "identity/domain/throttle.hpp"
#include "identity/domain/token.hpp"

namespace nabij::identity {
namespace {

using privacy::Role;

constexpr ThrottleRule kRule{3, 1000, 8000, 60'000};

TEST(AttemptCounter, LetsTheFreeAttemptsThroughAndThenDoublesTheWaitUpToItsCeiling) {
  AttemptCounter counter(kRule, 10);
  for (int attempt = 0; attempt < 3; ++attempt) {
    EXPECT_EQ(counter.wait_ms("a", 0), 0);
    counter.count("a", 0);
  }
  for (std::int64_t wait : {1000, 2000, 4000, 8000, 8000}) {
    EXPECT_EQ(counter.wait_ms("a", 0), wait);
    counter.count("a", 0);
  }
  EXPECT_EQ(counter.wait_ms("b", 0), 0);
}

TEST(AttemptCounter, NeverGrowsBeyondItsLimitAndNeverWaitsLongerThanItsCeiling) {
  bool holds = rc::check([] {
    AttemptCounter counter(kRule, 16);
    std::int64_t now_ms = 0;
    auto keys = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40));
    for (int key : keys) {
      now_ms += *rc::gen::inRange(0, 5000);
      auto name = std::to_string(key);
      RC_ASSERT(counter.wait_ms(name, now_ms) <= kRule.longest_wait_ms);
      counter.count(name, now_ms);
      RC_ASSERT(counter.size() <= 16U);
    }
  });
  EXPECT_TRUE(holds);
}

TEST(Throttle, CountsAttemptsAtTheSameMomentBeforeAnyIsJudged) {
  base::ManualClock clock({1'000'000});
  Throttle throttle(clock);
  int passed = 0;
  for (int attempt = 0; attempt < 100; ++attempt) {
    if (throttle.begin({"a@b.nl", "10.0.0.1"}).has_value()) ++passed;
  }
  EXPECT_EQ(passed, 5);
}

TEST(Throttle, AnOwnAccountDoesNotResetWhatASourceTriedOnOthers) {
  base::ManualClock clock({1'000'000});
  Throttle throttle(clock);
  int passed = 0;
  for (int attempt = 0; attempt < 100; ++attempt) {
    if (!throttle.begin({"victim" + std::to_string(attempt), "10.0.0.1"}).has_value()) break;
    ++passed;
    if (throttle.begin({"own@b.nl", "10.0.0.1"}).has_value()) {
      throttle.succeeded({"own@b.nl", "10.0.0.1"});
    }
  }
  EXPECT_EQ(passed, 30);
}

TEST(Throttle, SaysHowLongToWaitAndLetsInAfterThat) {
  base::ManualClock clock({1'000'000});
  Throttle throttle(clock);
  Attempt attempt{"a@b.nl", "10.0.0.1"};
  for (int number = 0; number < 5; ++number) ASSERT_TRUE(throttle.begin(attempt).has_value());
  auto refused = throttle.begin(attempt);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::TooManyRequests);
  clock.advance_ms(refused.error().retry_after_s * 1000);
  EXPECT_TRUE(throttle.begin(attempt).has_value());
}

TEST(SourceKey, TakesAHouseholdAsOneAndKeepsIpv4AddressesApart) {
  EXPECT_EQ(source_key("2001:db8:1:2::1"), source_key("2001:db8:1:2:ffff::9"));
  EXPECT_NE(source_key("2001:db8:1:2::1"), source_key("2001:db8:1:3::1"));
  EXPECT_NE(source_key("::ffff:10.0.0.1"), source_key("::ffff:10.0.0.2"));
  EXPECT_NE(source_key("10.0.0.1"), source_key("10.0.0.2"));
}

TEST(Policy, OnlyACommissionerHasPolicyOfficers) {
  EXPECT_FALSE(check_roles({Role::PolicyOfficer}, OrganisationKind::Provider).has_value());
  EXPECT_TRUE(check_roles({Role::PolicyOfficer}, OrganisationKind::Commissioner).has_value());
  EXPECT_FALSE(check_roles({}, OrganisationKind::Commissioner).has_value());
}

TEST(Policy, AnOrganisationIsNeverLeftWithoutAnAdministrator) {
  bool holds = rc::check([](bool is_administrator, bool stays) {
    auto before = *rc::gen::inRange<std::int64_t>(is_administrator ? 1 : 0, 4);
    if (!check_last_administrator(before, is_administrator, stays).has_value()) return;
    auto after = before - (is_administrator && !stays ? 1 : 0);
    RC_ASSERT(before == 0 || after > 0);
  });
  EXPECT_TRUE(holds);
}

TEST(Policy, OnlyTheHostInvitesForAnotherOrganisationAndOnlyItsFirstAdministrator) {
  base::ManualClock clock({1'000'000});
  base::SeededRandom random(1);
  base::IdSource ids(clock, random);
  privacy::Viewer viewer;
  viewer.organisation = ids.make<OrganisationId>();
  auto other = ids.make<OrganisationId>();
  EXPECT_FALSE(invitation_target(viewer, other).has_value());
  viewer.host_organisation = true;
  EXPECT_EQ(*invitation_target(viewer, other), InvitationTarget::OtherOrganisation);
  EXPECT_TRUE(check_first_administrator({Role::Administrator}, false, 0).has_value());
  EXPECT_FALSE(check_first_administrator({Role::Administrator}, false, 1).has_value());
  EXPECT_FALSE(check_first_administrator({Role::Worker}, false, 0).has_value());
  EXPECT_FALSE(check_first_administrator({Role::Administrator}, true, 0).has_value());
}

TEST(Password, RefusesWhatIsShortCommonOrTheOwnName) {
  PasswordOwner owner{"Noor Jansen", "noor.jansen@werk.nl"};
  for (const char* weak : {"kort", "Welkom2026!", "aaaaaaaaaaaa", "noor.jansen1", "Noor Jansen!",
                           "noor.jansen@werk.nl", "Noor.Jansen@werk.nl1"}) {
    EXPECT_FALSE(check_password("password", weak, owner).has_value()) << weak;
  }
  EXPECT_TRUE(check_password("password", "gele fiets op dinsdag", owner).has_value());
}

TEST(Email, IsOneAddressHoweverItIsTyped) {
  EXPECT_EQ(*tidy_email("  Noor@Werk.NL "), "noor@werk.nl");
  for (const char* wrong : {"", "noor", "@werk.nl", "noor@", "a@b@c", "no or@werk.nl", "a@b."}) {
    EXPECT_FALSE(tidy_email(wrong).has_value()) << wrong;
  }
}

TEST(Token, IsFoundByItsHashAndAnyOtherTextIsNot) {
  base::ManualClock clock({1'000'000});
  base::SeededRandom random(1);
  base::IdSource ids(clock, random);
  auto region = ids.make<RegionId>();
  auto token = new_token(region, random);
  auto read = read_token(token.text);
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->region, region);
  EXPECT_EQ(read->hash, token.reference.hash);
  EXPECT_FALSE(read_token("").has_value());
  EXPECT_FALSE(read_token(token.text + "A").has_value());
}

TEST(Device, SaysBrowserAndSystemAndNothingElse) {
  EXPECT_EQ(device_of("Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like "
                      "Gecko) Chrome/130.0 Mobile Safari/537.36"),
            "Chrome on Android");
  EXPECT_EQ(device_of("curl/8"), "");
}

}  // namespace
}  // namespace nabij::identity
