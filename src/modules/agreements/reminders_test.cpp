// A reminder the evening before, in a real mailbox.
#include "agreements/agreements.hpp"
#include "support/outside.hpp"
#include "support/plans_world.hpp"

namespace nabij::agreements {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::UnorderedElementsAre;
using testing_support::MailServer;

mail::Address address(std::string_view text) { return *mail::Address::parse("email", text); }

mail::Mailer mailer_for(int port) {
  outbound::SmtpServer server;
  server.host = "localhost";
  server.port = port;
  server.security = outbound::SmtpSecurity::None;
  server.own_name = "house.example.org";
  server.patience = {2'000, 3'000};
  return {std::move(server), address("house@example.org"), "Nabij"};
}

// A house with a mail server, on the day before an agreement.
class Reminders : public plans::World {
 protected:
  Reminders() {
    identity::add_endpoints(api_, identity_);
    add_endpoints(api_, agreements_);
  }

  http::Response choose(const std::string& more,
                        const std::string& channel = R"("channel":"email","minute":1140)") {
    return put("/api/v1/people/" + person_ + "/reminder",
               R"({"side":"young_person","language":"nl","tells":false,)" + channel + more + "}");
  }
  void ask_for_mail(const std::string& to = "yas@example.net") {
    auto answer = choose(R"(,"address":")" + to + R"(")");
    EXPECT_EQ(answer.status, 200) << answer.body;
  }
  std::string agree(const std::string& day = "2026-11-24") {
    auto agreement = id();
    auto answer =
        post("/api/v1/people/" + person_ + "/agreements",
             R"({"id":")" + agreement + R"(","side":"worker","promised_by":"both",)" +
                 R"("words":"Samen naar de schuldhulp","explained_back":true,"due_on":")" + day +
                 R"(","due_minute":930})");
    EXPECT_EQ(answer.status, 201) << answer.body;
    return agreement;
  }
  // On the evening before, in the region: 18:00 UTC is 19:00 there in November.
  std::int64_t send_at(std::string_view instant) {
    clock_.set(*base::parse_instant(instant));
    auto sent = agreements_.send_reminders(noor_.region);
    EXPECT_TRUE(sent.has_value()) << sent.error().detail << sent.error().internal;
    return sent.value_or(-1);
  }
  boost::json::object page() {
    sign_in(noor_);
    return parsed(get("/api/v1/people/" + person_ + "/agreements"));
  }
  std::string state() {
    auto shown = page();
    const auto& found = shown.at("items").as_array().at(0).as_object().at("reminder");
    return found.is_null() ? "none" : std::string(found.as_string());
  }
  std::size_t rows(const std::string& table) {
    return storage::testing::contents(database()).at(table).size();
  }

  MailServer post_{behaviour()};
  mail::Mailer mailer_ = mailer_for(post_.port());
  Agreements agreements_{{database(), identity_, people_, clock_, random_, ids_, &mailer_}};
  std::string person_ = add_person("Yassin");

 private:
  static std::vector<std::string> behaviour() {
    std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
    if (name.starts_with("TriesAgain")) return {"greylist"};
    if (name.starts_with("SendsNothingTwice")) return {"silent"};
    return {};
  }
};
NABIJ_ON_EVERY_DATABASE(Reminders);

TEST_P(Reminders, ArriveTheEveningBeforeFromTheWorkerWhomTheyKnow) {
  ask_for_mail();
  agree();
  EXPECT_EQ(state(), "none");
  EXPECT_EQ(send_at("2026-11-23T17:59:00Z"), 0) << "not before the time that they chose";
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 1);
  EXPECT_EQ(send_at("2026-11-23T18:05:00Z"), 0) << "once";
  ASSERT_EQ(post_.letters().size(), 1U);
  const auto letter = post_.letters().front();
  EXPECT_THAT(letter, HasSubstr("X-RcptTo: yas@example.net"));
  EXPECT_THAT(letter, HasSubstr("Subject: Tot morgen"));
  EXPECT_THAT(letter, HasSubstr("From: Noor\n <house@example.org>"));
  EXPECT_THAT(letter, HasSubstr("Morgen, om 15:30."));
  for (const auto& word : {"schuldhulp", "Yassin", "Nabij"}) {
    EXPECT_THAT(letter, Not(HasSubstr(word)));
  }
  EXPECT_EQ(state(), "accepted");
}

TEST_P(Reminders, TellWhatWasAgreedToWhoWantsThat) {
  auto answer = put("/api/v1/people/" + person_ + "/reminder",
                    R"({"side":"young_person","language":"nl","tells":true,"channel":"email",)"
                    R"("minute":1140,"address":"yas@example.net"})");
  EXPECT_EQ(answer.status, 200) << answer.body;
  agree();
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 1);
  EXPECT_THAT(post_.letters().at(0), HasSubstr("Samen naar de schuldhulp"));
}

TEST_P(Reminders, GoToNobodyWhoDidNotAsk) {
  agree();
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 0);
  EXPECT_EQ(post_.letters().size(), 0U);
  ask_for_mail();
  EXPECT_EQ(choose("", R"("channel":"off","minute":1140)").status, 200);
  EXPECT_EQ(send_at("2026-11-23T18:30:00Z"), 0) << "no longer";
}

TEST_P(Reminders, AreNeverSentAtNight) {
  ask_for_mail();
  agree();
  EXPECT_EQ(send_at("2026-11-23T21:00:00Z"), 0) << "22:00 there";
  EXPECT_EQ(send_at("2026-11-24T05:00:00Z"), 0);
  EXPECT_EQ(post_.letters().size(), 0U);
}

TEST_P(Reminders, LeaveOutWhatWasOnlyJustSaid) {
  ask_for_mail();
  clock_.set(*base::parse_instant("2026-11-23T17:30:00Z"));
  sign_in(noor_);
  agree();
  EXPECT_EQ(send_at("2026-11-23T19:00:00Z"), 0);
}

TEST_P(Reminders, StandWhenSomethingElseWasSaidShortlyBefore) {
  ask_for_mail();
  auto agreement = agree();
  clock_.set(*base::parse_instant("2026-11-23T17:45:00Z"));
  sign_in(sam_);
  EXPECT_EQ(put("/api/v1/agreements/" + agreement,
                R"({"side":"worker","state":"open","due_on":"2026-11-24","due_minute":930,)"
                R"("explained_back":true,"take_over":true})")
                .status,
            200);
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 1);
  EXPECT_THAT(post_.letters().at(0), HasSubstr("Groet,\nSam\n"));
}

TEST_P(Reminders, FollowAnAgreementThatMovedOrEnded) {
  ask_for_mail();
  auto moved = agree();
  auto ended = agree();
  auto say = [&](const std::string& agreement, const std::string& what) {
    return put("/api/v1/agreements/" + agreement,
               R"({"side":"young_person","explained_back":true,"take_over":false,)" + what + "}");
  };
  EXPECT_EQ(say(moved, R"("state":"open","due_on":"2026-11-26")").status, 200);
  EXPECT_EQ(say(ended, R"("state":"let_go")").status, 200);
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 0);
  EXPECT_EQ(send_at("2026-11-25T18:00:00Z"), 1);
}

TEST_P(Reminders, TriesAgainWhenTheServerAsksForThat) {
  ask_for_mail();
  agree();
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 0);
  EXPECT_EQ(state(), "later");
  EXPECT_EQ(send_at("2026-11-23T18:00:30Z"), 0) << "not at once";
  EXPECT_EQ(send_at("2026-11-23T18:02:00Z"), 1);
  EXPECT_EQ(state(), "accepted");
}

TEST_P(Reminders, SendsNothingTwiceThatMayHaveArrived) {
  ask_for_mail();
  agree();
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 0);
  EXPECT_EQ(state(), "unknown");
  EXPECT_EQ(send_at("2026-11-23T18:30:00Z"), 0);
  EXPECT_EQ(state(), "unknown") << "nobody tried again";
}

TEST_P(Reminders, SayWhenTheAddressTakesNoLetters) {
  ask_for_mail("nobody@example.net");
  agree();
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 0);
  EXPECT_EQ(state(), "never");
}

TEST_P(Reminders, AreChosenByTheYoungPersonAloneAndNameEveryFieldAtFault) {
  auto answer = put("/api/v1/people/" + person_ + "/reminder",
                    R"({"side":"worker","language":"nl","tells":false,"channel":"email",)"
                    R"("minute":1140,"address":"two words"})");
  EXPECT_THAT(plans::faults(answer),
              UnorderedElementsAre("side:not_yours", "address:not_an_email"));
  EXPECT_THAT(plans::faults(choose("")), ElementsAre("address:required"));
  EXPECT_THAT(plans::faults(choose("", R"("channel":"email","minute":1380)")),
              ElementsAre("minute:too_large"));
  EXPECT_EQ(rows("reminder_choice"), 0U);
}

TEST_P(Reminders, KeepTheAddressSealedAndForgetItWithTheRest) {
  ask_for_mail();
  agree();
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 1);
  EXPECT_FALSE(stands_in_clear("yas@example.net"));
  EXPECT_EQ(page().at("reminder").as_object().at("address"), "yas@example.net");
  auto answer = put("/api/v1/people/" + person_, R"({"alias":"Yassin","layer":"alias"})");
  EXPECT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(rows("reminder_choice"), 0U);
  EXPECT_EQ(rows("reminder_sent"), 0U);
}

TEST_P(Reminders, NameNobodyWhoLeftAndGoInTheNameOfWhoTookItOver) {
  ask_for_mail();
  auto agreement = agree();
  auto administrator = leader_;
  administrator.roles = {privacy::Role::Administrator};
  sign_in(administrator);
  auto left = send(http::Method::Delete, "/api/v1/members/" + to_text(noor_.member), "");
  ASSERT_LT(left.status, 300) << left.body;
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 0);
  sign_in(sam_);
  clock_.set(*base::parse_instant("2026-11-23T16:30:00Z"));
  auto taken = put("/api/v1/agreements/" + agreement,
                   R"({"side":"worker","state":"open","due_on":"2026-11-24","due_minute":930,)"
                   R"("take_over":true})");
  ASSERT_EQ(taken.status, 200) << taken.body;
  EXPECT_EQ(send_at("2026-11-23T18:30:00Z"), 1);
  EXPECT_THAT(post_.letters(), ElementsAre(HasSubstr("Sam")));
}

}  // namespace
}  // namespace nabij::agreements
