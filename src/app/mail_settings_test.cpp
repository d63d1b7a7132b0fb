#include "app/mail_settings.hpp"

#include <gmock/gmock.h>

#include "support/outside.hpp"

namespace nabij::app {
namespace {

Config config(std::map<std::string, std::string> values) {
  ConfigSources sources;
  sources.command_line = std::move(values);
  auto made = Config::create(sources);
  EXPECT_TRUE(made.has_value()) << made.error().detail;
  return std::move(*made);
}

TEST(MailSettings, GiveNoMailerWithoutAServer) {
  auto mailer = mailer_of(config({}));
  ASSERT_TRUE(mailer.has_value());
  EXPECT_FALSE(mailer->has_value());
}

TEST(MailSettings, NameTheSenderWhenItIsMissing) {
  auto mailer = mailer_of(config({{"mail.server", "localhost"}}));
  ASSERT_FALSE(mailer.has_value());
  EXPECT_EQ(mailer.error().fields.at(0).field, "mail.sender");
}

TEST(MailSettings, RefuseWhatDoesNotFit) {
  ConfigSources sources;
  sources.command_line = {{"mail.security", "some"}, {"mail.sender", "two words"}};
  auto made = Config::create(sources);
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().fields.size(), 2U);
}

TEST(MailSettings, ReachARealServer) {
  testing_support::MailServer server({"starttls", "sign-in"});
  auto mailer = mailer_of(config({{"mail.server", "localhost"},
                                  {"mail.port", std::to_string(server.port())},
                                  {"mail.user", "house"},
                                  {"mail.password", "a secret"},
                                  {"mail.ca_file", server.ca_file()},
                                  {"mail.sender", "post@example.org"}}));
  ASSERT_TRUE(mailer.has_value() && mailer->has_value());
  mail::Letter letter{.from = (*mailer)->sender(),
                      .from_name = (*mailer)->name(),
                      .to = *mail::Address::parse("to", "noor@example.net"),
                      .subject = "Tot morgen",
                      .text = "Hoi\n",
                      .at = {},
                      .id = "1",
                      .language = "nl"};
  EXPECT_EQ((*mailer)->send(letter).fate, outbound::Fate::Accepted);
  EXPECT_EQ(server.letters().size(), 1U);
}

}  // namespace
}  // namespace nabij::app
