// A reminder the evening before, to a real push service that another implementation decrypts.
#include "agreements/agreements.hpp"
#include "support/outside.hpp"
#include "support/plans_world.hpp"

namespace nabij::agreements {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using testing_support::PushService;

// A house that pushes, on the day before an agreement.
class PushReminders : public plans::World {
 protected:
  PushReminders() { add_endpoints(api_, agreements_); }

  Actor young_person() const {
    return Actor::by_own_link({noor_.region, person_id(person_), OwnLinkId{}});
  }
  ReminderChange wish(const std::string& path = "/take/abc") const {
    ReminderChange change;
    change.channel = Channel::Push;
    change.push = PushShape{service_.endpoint(path), service_.p256dh(), service_.auth()};
    return change;
  }
  Result<Written> choose(const ReminderChange& change) {
    auto shown = agreements_.page(young_person(), person_id(person_));
    EXPECT_TRUE(shown.has_value());
    return agreements_.remind(young_person(), person_id(person_), change);
  }
  void agree() {
    auto answer = post("/api/v1/people/" + person_ + "/agreements",
                       R"({"id":")" + id() + R"(","side":"worker","promised_by":"both",)" +
                           R"("words":"Samen naar de schuldhulp","explained_back":true,)" +
                           R"("due_on":"2026-11-24","due_minute":930})");
    EXPECT_EQ(answer.status, 201) << answer.body;
  }
  std::int64_t send_at(std::string_view instant) {
    clock_.set(*base::parse_instant(instant));
    auto sent = agreements_.send_reminders(noor_.region);
    EXPECT_TRUE(sent.has_value()) << sent.error().detail << sent.error().internal;
    return sent.value_or(-1);
  }
  std::string state() {
    auto shown = parsed(get("/api/v1/people/" + person_ + "/agreements"));
    const auto& found = shown.at("items").as_array().at(0).as_object().at("reminder");
    return found.is_null() ? "none" : std::string(found.as_string());
  }
  static std::vector<std::string> at_fault(const Result<Written>& written) {
    std::vector<std::string> fields;
    if (written.has_value()) return fields;
    for (const auto& each : written.error().fields) fields.push_back(each.field + ":" + each.code);
    return fields;
  }

  PushService service_;
  base::SystemClock wall_;
  push::Sender pusher_{
      {"mailto:house@example.org",
       {.only_this_machine = true, .ca_file = service_.ca_file(), .patience = {5'000, 10'000}}},
      wall_,
      random_};
  Agreements agreements_{
      {database(), identity_, people_, clock_, random_, ids_, nullptr, &pusher_}};
  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(PushReminders);

TEST_P(PushReminders, ArriveTheEveningBeforeAndSayNothingAboutAnybody) {
  EXPECT_TRUE(choose(wish()).has_value());
  agree();
  EXPECT_EQ(send_at("2026-11-23T17:59:00Z"), 0) << "not before the time that they chose";
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 1);
  EXPECT_EQ(send_at("2026-11-23T18:05:00Z"), 0) << "once";
  ASSERT_EQ(service_.messages().size(), 1U) << testing::PrintToString(service_.refusals());
  auto message = boost::json::parse(service_.messages().front()).as_object();
  EXPECT_EQ(message.at("text"), R"({"language":"nl"})");
  EXPECT_EQ(message.at("ttl"), "10800") << "three hours, until the night";
  EXPECT_EQ(state(), "accepted");
}

TEST_P(PushReminders, KeepTheWayToABrowserSealed) {
  EXPECT_TRUE(choose(wish("/take/secret-path")).has_value());
  EXPECT_FALSE(stands_in_clear("secret-path"));
  EXPECT_FALSE(stands_in_clear(service_.auth()));
  auto worker = get("/api/v1/people/" + person_ + "/agreements");
  EXPECT_THAT(worker.body, HasSubstr(R"("channel":"push")"));
  EXPECT_THAT(worker.body, Not(HasSubstr("secret-path")));
  EXPECT_THAT(worker.body, HasSubstr(R"("push_key":null)")) << "not a worker's browser";
}

TEST_P(PushReminders, SubscribeWithOneKeyOfTheRegion) {
  auto first = agreements_.page(young_person(), person_id(person_));
  auto again = agreements_.page(young_person(), person_id(person_));
  ASSERT_TRUE(first.has_value() && again.has_value());
  ASSERT_TRUE(first->reminder.push_key.has_value());
  EXPECT_EQ(first->reminder.push_key, again->reminder.push_key);
  EXPECT_EQ(first->reminder.push_key->size(), 87U) << "65 bytes in base64url";
}

TEST_P(PushReminders, AreChosenOnTheirOwnPhoneAlone) {
  auto change = wish();
  auto here = put("/api/v1/people/" + person_ + "/reminder",
                  R"({"side":"young_person","language":"nl","tells":false,"channel":"push",)"
                  R"("minute":1140,"push":{"endpoint":")" +
                      change.push->endpoint + R"(","p256dh":")" + change.push->p256dh +
                      R"(","auth":")" + change.push->auth + R"("}})");
  EXPECT_EQ(here.status, 400);
  EXPECT_THAT(plans::faults(here), ElementsAre("channel:not_here"));
}

TEST_P(PushReminders, NameEveryPartThatIsNoBrowser) {
  auto nothing = wish();
  nothing.push.reset();
  EXPECT_THAT(at_fault(choose(nothing)), ElementsAre("push:required"));
  auto wrong = wish();
  wrong.push = PushShape{"https://10.0.0.1/", "no point", "short"};
  auto fields = at_fault(choose(wrong));
  ASSERT_EQ(fields.size(), 3U);
  EXPECT_THAT(fields[0], HasSubstr("push.endpoint"));
  auto mail = wish();
  mail.channel = Channel::Off;
  EXPECT_THAT(at_fault(choose(mail)), ElementsAre("push:not_expected"));
}

TEST_P(PushReminders, GiveUpWhenTheBrowserIsGone) {
  EXPECT_TRUE(choose(wish("/gone")).has_value());
  agree();
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 0);
  EXPECT_EQ(state(), "never") << "the worker is told, they are there anyway";
}

TEST_P(PushReminders, TryAgainWhenTheServiceIsBusyButNotAtNight) {
  EXPECT_TRUE(choose(wish("/busy")).has_value());
  agree();
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 0);
  EXPECT_EQ(state(), "later");
  EXPECT_TRUE(choose(wish()).has_value()) << "another browser meanwhile";
  EXPECT_EQ(send_at("2026-11-23T18:30:00Z"), 1);
  EXPECT_EQ(state(), "accepted");
}

TEST_P(PushReminders, StopWhenTheLinkEndsAtWhichTheyWereChosen) {
  EXPECT_TRUE(choose(wish()).has_value());
  agree();
  EXPECT_TRUE(database().write([&](storage::Writer& writer) {
    return agreements_.stop_pushing(writer, noor_.region, {person_id(person_)});
  }));
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 0);
  auto shown = parsed(get("/api/v1/people/" + person_ + "/agreements"));
  EXPECT_EQ(shown.at("reminder").as_object().at("channel"), "off");
}

TEST_P(PushReminders, GoWithTheDetailsOfAYoungPerson) {
  EXPECT_TRUE(choose(wish()).has_value());
  agree();
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/people/" + person_, "").status, 204);
  EXPECT_EQ(storage::testing::contents(database()).at("reminder_choice").size(), 0U);
  EXPECT_EQ(send_at("2026-11-23T18:00:00Z"), 0);
  EXPECT_TRUE(service_.messages().empty());
}

}  // namespace
}  // namespace nabij::agreements
