// Evenings, weekends and extra hours, through the real endpoints, on both databases.
#include "support/plans_world.hpp"
#include "workforce/workforce.hpp"

namespace nabij::workforce {
namespace {

using plans::faults;
using ::testing::ElementsAre;

// The world stands still on Monday 23 November 2026, at four in the afternoon.
class Load : public plans::World {
 protected:
  Load() { add_endpoints(api_, workforce_); }

  void meet_at(const std::string& at) {
    clock_.set(*base::parse_instant(at));
    record();
  }
  boost::json::object own(std::size_t back) {
    auto answer = parsed(get("/api/v1/me/load"));
    return answer.at("weeks").as_array().at(back).as_object();
  }
  boost::json::object team(std::size_t back) {
    sign_in(leader_);
    auto answer = parsed(get("/api/v1/load"));
    sign_in(noor_);
    return answer.at("weeks").as_array().at(back).as_object();
  }
  http::Response say(const std::string& week, int minutes) {
    return put("/api/v1/me/extra-hours",
               R"({"week_on":")" + week + R"(","minutes":)" + std::to_string(minutes) + "}");
  }
  // More workers in the team of Noor, so that there are enough to be told.
  std::vector<privacy::Viewer> hire(int count) {
    std::vector<privacy::Viewer> hired;
    for (int each = 0; each < count; ++each) {
      auto worker = noor_;
      worker.member = ids_.make<MemberId>();
      auto name = "Werker " + std::to_string(each);
      EXPECT_TRUE(identity_.add_member(
          noor_.region,
          {worker.member, worker.organisation, name, to_text(worker.member) + "@example.org",
           "a-long-pass-phrase-" + name, worker.roles, worker.teams}));
      hired.push_back(worker);
    }
    return hired;
  }
  void next_week() { clock_.set(*base::parse_instant("2026-11-30T15:00:00Z")); }

  alliance::Alliance alliance_{{database(), identity_, people_, clock_, ids_}};
  Workforce workforce_{{database(), identity_, lists_, people_, alliance_, clock_, ids_}};
};
NABIJ_ON_EVERY_DATABASE(Load);

TEST_P(Load, IsSeenAsAPatternByTheWorker) {
  meet_at("2026-11-23T16:30:00Z");  // half past five
  meet_at("2026-11-24T17:30:00Z");  // half past six
  meet_at("2026-11-24T20:30:00Z");
  meet_at("2026-11-28T10:00:00Z");  // a Saturday
  EXPECT_EQ(own(0).at("week_on"), "2026-11-23");
  EXPECT_EQ(own(0).at("contacts"), 4);
  EXPECT_EQ(own(0).at("evenings"), 1);
  EXPECT_EQ(own(0).at("weekend_days"), 1);
  EXPECT_EQ(own(1).at("contacts"), 0);
  sign_in(sam_);
  EXPECT_EQ(own(0).at("contacts"), 0) << "a colleague's";
}

TEST_P(Load, ExtraHoursAreWhatSomebodySays) {
  EXPECT_TRUE(own(0).at("extra_minutes").is_null());
  EXPECT_EQ(say("2026-11-25", 90).status, 200);
  EXPECT_EQ(own(0).at("extra_minutes"), 90) << "any day of the week";
  say("2026-11-23", 120);
  EXPECT_EQ(own(0).at("extra_minutes"), 120);
  say("2026-11-23", 0);
  EXPECT_TRUE(own(0).at("extra_minutes").is_null());
  EXPECT_EQ(storage::testing::contents(database()).at("workforce_extra").size(), 0U);
}

TEST_P(Load, ExtraHoursLieInTheWeeksThatAreShown) {
  EXPECT_EQ(say("2026-10-05", 60).status, 200);
  EXPECT_EQ(own(7).at("extra_minutes"), 60);
  EXPECT_THAT(faults(say("2026-10-04", 60)), ElementsAre("week_on:out_of_range"));
  EXPECT_THAT(faults(say("2026-11-30", 60)), ElementsAre("week_on:out_of_range"));
  EXPECT_EQ(say("2026-11-23", 2401).status, 400);
}

TEST_P(Load, ExtraHoursAreGoneOnceNoListShowsThem) {
  say("2026-11-23", 60);
  clock_.set(*base::parse_instant("2027-01-18T15:00:00Z"));
  say("2027-01-18", 60);
  EXPECT_EQ(storage::testing::contents(database()).at("workforce_extra").size(), 2U)
      << "the leader's eighth week";
  clock_.set(*base::parse_instant("2027-01-25T15:00:00Z"));
  say("2027-01-25", 60);
  EXPECT_EQ(storage::testing::contents(database()).at("workforce_extra").size(), 2U);
}

TEST_P(Load, IsToldOfManyTogether) {
  auto workers = hire(4);
  workers.push_back(noor_);
  for (std::size_t each = 0; each < workers.size(); ++each) {
    sign_in(workers[each]);
    for (std::size_t day = 0; day <= each; ++day)
      meet_at("2026-11-2" + std::to_string(3 + day) + "T19:00:00Z");
    say("2026-11-23", 60);
  }
  sign_in(noor_);
  next_week();
  EXPECT_EQ(team(0).at("evenings_middle").to_number<double>(), 3);
  EXPECT_EQ(team(0).at("weekend_days_middle").to_number<double>(), 0);
  EXPECT_EQ(team(0).at("extra_minutes"), 300);
  EXPECT_TRUE(team(1).at("evenings_middle").is_null()) << "nobody recorded anything";
}

TEST_P(Load, IsNotToldOfFew) {
  auto workers = hire(3);
  workers.push_back(noor_);
  for (const auto& worker : workers) {
    sign_in(worker);
    meet_at("2026-11-23T19:00:00Z");
    say("2026-11-23", 60);
  }
  sign_in(noor_);
  next_week();
  EXPECT_TRUE(team(0).at("evenings_middle").is_null());
  EXPECT_TRUE(team(0).at("extra_minutes").is_null());
}

}  // namespace
}  // namespace nabij::workforce
