// Messages to a push service that checks and decrypts with another implementation.
#include "push/sender.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "support/outside.hpp"

namespace nabij::push {
namespace {

using outbound::Fate;
using testing_support::PushService;

struct House {
  PushService service;
  base::SystemClock clock;
  base::SystemRandom random;
  privacy::P256Key key = privacy::make_p256_key().value();

  SenderSettings settings(long total_ms = 10'000) const {
    return {
        "mailto:house@example.org",
        {.only_this_machine = true, .ca_file = service.ca_file(), .patience = {5'000, total_ms}}};
  }
  Subscription subscription(const std::string& path) const {
    return read_subscription({service.endpoint(path), service.p256dh(), service.auth()},
                             settings().rules)
        .value();
  }
  outbound::Outcome send(const std::string& path, const Message& message = {"hoi", "", 60}) {
    return Sender(settings(), clock, random).send(key, subscription(path), message);
  }
};

TEST(PushSender, IsUnderstoodByAnotherImplementation) {
  House house;
  auto outcome = house.send("/take/abc", {"{\"kind\":\"reminder\"}", "dG9waWM", 3600});
  ASSERT_EQ(outcome.fate, Fate::Accepted)
      << outcome.reason << testing::PrintToString(house.service.refusals());
  ASSERT_EQ(house.service.messages().size(), 1U);
  auto message = boost::json::parse(house.service.messages().front()).as_object();
  EXPECT_EQ(message["text"].as_string(), "{\"kind\":\"reminder\"}");
  EXPECT_EQ(message["subject"].as_string(), "mailto:house@example.org");
  EXPECT_EQ(message["key"].as_string(), base::to_base64url(house.key.public_key));
  EXPECT_EQ(message["ttl"].as_string(), "3600");
  EXPECT_EQ(message["topic"].as_string(), "dG9waWM");
}

TEST(PushSender, NeverUsesAMessageKeyTwice) {
  House house;
  house.send("/take/a");
  house.send("/take/a");
  EXPECT_EQ(house.service.messages().size(), 2U);
}

TEST(PushSender, UnderstandsWhatTheServiceAnswers) {
  House house;
  EXPECT_EQ(house.send("/gone").fate, Fate::Never);
  EXPECT_EQ(house.send("/gone").reason, "gone");
  auto busy = house.send("/busy");
  EXPECT_EQ(busy.fate, Fate::Later);
  EXPECT_EQ(busy.retry_after_s, 120);
  EXPECT_EQ(house.send("/broken").fate, Fate::Later);
  EXPECT_EQ(house.send("/moved").fate, Fate::Never);
  EXPECT_TRUE(house.service.messages().empty()) << "a redirect was followed";
}

TEST(PushSender, DoesNotKnowWhenNoAnswerComes) {
  House house;
  Sender hasty(house.settings(1'500), house.clock, house.random);
  auto outcome = hasty.send(house.key, house.subscription("/silent"), {"hoi", "", 60});
  EXPECT_EQ(outcome.fate, Fate::Unknown);
}

// Whoever subscribes chooses the address, so it may not lead into this house or the one next door.
TEST(PushSender, KnocksAtNoDoorThatIsNotPublic) {
  House house;
  SenderSettings strict{"mailto:house@example.org", {.patience = {2'000, 4'000}}};
  Sender sender(strict, house.clock, house.random);
  auto subscription = house.subscription("/take/a");
  for (const auto& endpoint : std::vector<std::string>{house.service.endpoint("/take/a"),
                                                       "https://127.0.0.1/",
                                                       "https://localhost/",
                                                       "https://[::1]/",
                                                       "https://2130706433/",
                                                       "https://0x7f.0.0.1/",
                                                       "https://0x7f000001/",
                                                       "https://017700000001/",
                                                       "https://127.1/",
                                                       "https://169.254.169.254/latest/meta-data",
                                                       "https://10.0.0.1/",
                                                       "https://metadata.google.internal/",
                                                       "https://printer.local/",
                                                       "http://push.example.net/",
                                                       "https://push.example.net:8443/",
                                                       "https://a@push.example.net/",
                                                       "https://push.example.net@127.0.0.1/",
                                                       "file:///etc/passwd",
                                                       "gopher://push.example.net/",
                                                       "https://push.example.net/#x",
                                                       "https://push.example.net/\r\nX: y",
                                                       "https://localhost./",
                                                       "https://push/",
                                                       "https://ⓛocalhost.example/",
                                                       ""}) {
    subscription.endpoint = endpoint;
    auto outcome = sender.send(house.key, subscription, {"hoi", "", 60});
    EXPECT_EQ(outcome.fate, Fate::Never) << endpoint;
    EXPECT_EQ(outcome.reason, "address_not_allowed") << endpoint;
  }
  EXPECT_TRUE(house.service.messages().empty());
  EXPECT_TRUE(house.service.refusals().empty());
}

}  // namespace
}  // namespace nabij::push
