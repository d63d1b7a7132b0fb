// Letters to a real mail server, read back from its mailbox.
#include "mail/mailer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/outside.hpp"

namespace nabij::mail {
namespace {

using outbound::Fate;
using outbound::SmtpSecurity;
using testing::HasSubstr;
using testing_support::MailServer;

Address address(std::string_view text) { return *Address::parse("email", text); }

outbound::SmtpServer settings(const MailServer& server, SmtpSecurity security) {
  outbound::SmtpServer settings;
  settings.host = "localhost";
  settings.port = server.port();
  settings.security = security;
  settings.own_name = "house.example.org";
  settings.ca_file = server.ca_file();
  settings.patience = {5'000, 10'000};
  return settings;
}

Mailer mailer(outbound::SmtpServer settings) {
  return {std::move(settings), address("house@example.org"), "Nabij"};
}

Letter letter(std::string_view to = "noor@example.net") {
  return {.from = address("house@example.org"),
          .from_name = "Aïcha",
          .to = address(to),
          .subject = "Tot morgen, één keer",
          .text = "Hoi,\n.\n..twee punten\n" + std::string(200, 'x') + "\nGroet, Aïcha\n",
          .at = *base::parse_instant("2026-11-23T19:05:09Z"),
          .id = "0193",
          .language = "nl"};
}

TEST(Mailer, DeliversIntoARealMailbox) {
  MailServer server;
  auto outcome = mailer(settings(server, SmtpSecurity::None)).send(letter());
  EXPECT_EQ(outcome.fate, Fate::Accepted) << outcome.reason;
  EXPECT_EQ(outcome.code, 250);
  ASSERT_EQ(server.letters().size(), 1U);
  auto text = server.letters().front();
  EXPECT_THAT(text, HasSubstr("X-MailFrom: house@example.org"));
  EXPECT_THAT(text, HasSubstr("X-RcptTo: noor@example.net"));
  EXPECT_THAT(text, HasSubstr("Subject: =?utf-8?Q?Tot_morgen=2C_=C3=A9=C3=A9n_keer?="));
  EXPECT_THAT(text, HasSubstr("=2E\n=2E.twee punten\n"));
  EXPECT_THAT(text, HasSubstr("Groet, A=C3=AFcha\n"));
}

TEST(Mailer, SpeaksTlsBothWaysAndSignsIn) {
  MailServer starting({"starttls", "sign-in"});
  MailServer tls({"tls", "sign-in"});
  for (auto& [server, security] :
       {std::pair{&starting, SmtpSecurity::StartTls}, std::pair{&tls, SmtpSecurity::Tls}}) {
    auto right = settings(*server, security);
    right.user = "house";
    right.password = "a secret";
    EXPECT_EQ(mailer(right).send(letter()).fate, Fate::Accepted);
    EXPECT_EQ(server->letters().size(), 1U);
    right.password = "another";
    auto outcome = mailer(right).send(letter());
    EXPECT_EQ(outcome.fate, Fate::Later);
    EXPECT_EQ(outcome.reason, "sign_in_refused");
    right.user.clear();
    EXPECT_EQ(mailer(right).send(letter()).reason, "sign_in_refused");
    EXPECT_EQ(server->letters().size(), 1U);
  }
}

TEST(Mailer, SendsNothingOverALineThatIsNotTrusted) {
  MailServer tls({"tls"});
  auto unknown = settings(tls, SmtpSecurity::Tls);
  unknown.ca_file.clear();
  EXPECT_EQ(mailer(unknown).send(letter()).reason, "not_trusted");
  MailServer plain;
  auto outcome = mailer(settings(plain, SmtpSecurity::StartTls)).send(letter());
  EXPECT_EQ(outcome.fate, Fate::Later);
  EXPECT_EQ(outcome.reason, "not_trusted");
  auto in_clear = settings(plain, SmtpSecurity::None);
  in_clear.host = "mail.example.org";
  in_clear.user = "house";
  EXPECT_EQ(mailer(in_clear).send(letter()).reason, "sign_in_would_be_in_clear");
  EXPECT_TRUE(tls.letters().empty());
  EXPECT_TRUE(plain.letters().empty());
}

TEST(Mailer, TellsARefusalForGoodFromOneForNow) {
  MailServer server({"greylist"});
  auto house = mailer(settings(server, SmtpSecurity::None));
  auto never = house.send(letter("nobody@example.net"));
  EXPECT_EQ(never.fate, Fate::Never);
  EXPECT_EQ(never.code, 550);
  auto later = house.send(letter());
  EXPECT_EQ(later.fate, Fate::Later);
  EXPECT_EQ(later.reason, "refused_for_now");
  EXPECT_EQ(house.send(letter()).fate, Fate::Accepted);
  EXPECT_EQ(server.letters().size(), 1U);
}

TEST(Mailer, DoesNotKnowWhenNoAnswerComes) {
  MailServer server({"silent"});
  auto hasty = settings(server, SmtpSecurity::None);
  hasty.patience = {1'000, 1'500};
  auto outcome = mailer(hasty).send(letter());
  EXPECT_EQ(outcome.fate, Fate::Unknown);
  EXPECT_EQ(outcome.reason, "no_answer");
}

TEST(Mailer, TriesAgainWhenNobodyIsThere) {
  int port = 0;
  {
    MailServer gone;
    port = gone.port();
  }
  outbound::SmtpServer settings;
  settings.host = "127.0.0.1";
  settings.port = port;
  settings.security = SmtpSecurity::None;
  auto outcome = mailer(settings).send(letter());
  EXPECT_EQ(outcome.fate, Fate::Later);
  EXPECT_EQ(outcome.reason, "unreachable");
}

}  // namespace
}  // namespace nabij::mail
