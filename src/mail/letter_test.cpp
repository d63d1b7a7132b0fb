#include "mail/letter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <sstream>

namespace nabij::mail {
namespace {

using testing::HasSubstr;

Address address(std::string_view text) {
  auto parsed = Address::parse("email", text);
  if (!parsed.has_value()) throw std::invalid_argument(std::string(text));
  return *parsed;
}

Letter letter(std::string subject, std::string text) {
  return {.from = address("house@example.org"),
          .from_name = "Aïcha",
          .to = address("noor@example.net"),
          .subject = std::move(subject),
          .text = std::move(text),
          .at = *base::parse_instant("2026-11-23T19:05:09Z"),
          .id = "0193-aa",
          .language = "nl"};
}

std::string without(std::string text, std::string_view part) {
  for (auto at = text.find(part); at != text.npos; at = text.find(part)) {
    text.erase(at, part.size());
  }
  return text;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::stringstream stream(text);
  std::string line;
  while (std::getline(stream, line)) lines.push_back(line);
  return lines;
}

TEST(Letter, IsWrittenAsTheStandardsSay) {
  EXPECT_EQ(write_letter(letter("Tot morgen", "Hoi Noor,\n\nTot morgen om 14.00 uur. Één = 1.\n")),
            "Date: Mon, 23 Nov 2026 19:05:09 +0000\r\n"
            "From: =?utf-8?Q?A=C3=AFcha?=\r\n"
            " <house@example.org>\r\n"
            "To: noor@example.net\r\n"
            "Subject: Tot morgen\r\n"
            "Message-ID:\r\n"
            " <0193-aa@example.org>\r\n"
            "Content-Language: nl\r\n"
            "Auto-Submitted: auto-generated\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n"
            "\r\n"
            "Hoi Noor,\r\n"
            "\r\n"
            "Tot morgen om 14.00 uur. =C3=89=C3=A9n =3D 1.\r\n");
}

TEST(Letter, HoldsTheSameHeadersWhateverStandsInIt) {
  auto headers_in = [](const std::string& text) {
    int count = 0;
    for (const auto& line : lines_of(text.substr(0, text.find("\r\n\r\n")))) {
      count += !line.starts_with(' ');
    }
    return count;
  };
  auto usual = headers_in(write_letter(letter("Hoi", "Hoi\n")));
  for (std::string_view attack :
       {"x\r\nBcc: all@example.org", "x\nBcc: all@example.org", "x\rBcc: all@example.org",
        "x\r\n\r\nA second letter", "=?utf-8?Q?x=0D=0ABcc:_y?=", "\0Bcc: x", "x\x7f\x1b[31m"}) {
    auto changed = letter(std::string(attack), std::string(attack) + "\r\n.\r\nMAIL FROM:<x@y>\n");
    changed.from_name = attack;
    changed.id = attack;
    changed.language = attack;
    auto text = write_letter(changed);
    EXPECT_EQ(headers_in(text), usual) << text;
    EXPECT_EQ(text.substr(0, text.find("\r\n\r\n")).find("\nBcc"), text.npos) << text;
    EXPECT_EQ(text.find("\r\n.\r\n"), text.npos) << text;
    EXPECT_EQ(text.find("=0D=0ABcc:_y?=\r\nM"), text.npos) << text;
  }
}

TEST(Letter, NeverHasALongLineOrABareEndOfLine) {
  rc::check("any words", [](const std::string& subject, const std::string& words) {
    auto text = write_letter(letter(subject, words));
    auto bare = without(text, "\r\n");
    RC_ASSERT(bare.find_first_of("\r\n") == std::string::npos);
    RC_ASSERT(std::ranges::all_of(bare, [](char each) { return each >= ' ' && each < '\x7f'; }));
    for (const auto& line : lines_of(text)) RC_ASSERT(line.size() <= 77);  // with \r
  });
}

TEST(Letter, BreaksALongSubjectBetweenLetters) {
  std::string subject;
  for (int count = 0; count < 60; ++count) subject += "é€😀";
  for (const auto& line : lines_of(write_letter(letter(subject, "x\n")))) {
    if (line.find("=?utf-8?Q?") == line.npos) continue;
    EXPECT_THAT(line, HasSubstr("?="));
    auto first = line.find("Q?=") + 2;
    EXPECT_TRUE(line.substr(first, 2) == "=C" || line.substr(first, 2) == "=E" ||
                line.substr(first, 2) == "=F" || line.starts_with("From"))
        << line;
  }
}

TEST(Address, TakesWhatMailServersTake) {
  for (const char* text : {"noor@example.org", "n.o-o+r_1@mail.example.co", "a@b", "x!#$%@h.nl"}) {
    EXPECT_TRUE(Address::parse("email", text).has_value()) << text;
  }
}

TEST(Address, RefusesWhatCouldBeReadAsMore) {
  for (std::string_view text : {"",
                                "@",
                                "a@",
                                "@b",
                                "a b@c.nl",
                                "a@b c.nl",
                                "a@b\r\nRCPT TO:<x@y>",
                                "a@b\n",
                                "<a@b>",
                                "a>@b",
                                "\"a b\"@c.nl",
                                "a@[127.0.0.1]",
                                "a..b@c.nl",
                                ".a@c.nl",
                                "a.@c.nl",
                                "a@c..nl",
                                "a@-c.nl",
                                "a@c-.nl",
                                "a@c.nl.",
                                "é@c.nl",
                                "a@é.nl",
                                "a,b@c.nl",
                                "a;b@c.nl",
                                "a(b)@c.nl",
                                "a@b@c.nl",
                                "a\t@b.nl"}) {
    auto parsed = Address::parse("reach_by", text);
    ASSERT_FALSE(parsed.has_value()) << text;
    EXPECT_EQ(parsed.error().fields.front().field, "reach_by");
  }
  EXPECT_FALSE(Address::parse("email", std::string(65, 'a') + "@b.nl").has_value());
  EXPECT_FALSE(Address::parse("email", "a@" + std::string(260, 'b')).has_value());
  EXPECT_FALSE(Address::parse("email", std::string_view("a\0@b.nl", 7)).has_value());
}

}  // namespace
}  // namespace nabij::mail
