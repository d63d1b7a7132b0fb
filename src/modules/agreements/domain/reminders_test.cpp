#include "agreements/domain/reminders.hpp"

#include <gmock/gmock.h>

namespace nabij::agreements {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(IsTime, IsTheEveningFromTheChosenTimeUntilTheNight) {
  Choice choice{Channel::Email};
  EXPECT_FALSE(is_time(choice, kUsualMinute - 1));
  EXPECT_TRUE(is_time(choice, kUsualMinute));
  EXPECT_TRUE(is_time(choice, kQuietFrom - 1));
  EXPECT_FALSE(is_time(choice, kQuietFrom));
}

TEST(IsTime, IsNeverForWhoDidNotAsk) { EXPECT_FALSE(is_time(Choice{}, kUsualMinute)); }

TEST(ReminderWords, TellNothingThatSomebodyAtHomeMayNotRead) {
  auto words = reminder_words({Channel::Email}, {"Noor", 930, "Samen naar de schuldhulp"});
  EXPECT_EQ(words.subject, "Tot morgen");
  EXPECT_THAT(words.text, HasSubstr("Morgen, om 15:30."));
  EXPECT_THAT(words.text, HasSubstr("Groet,\nNoor\n"));
  for (const auto& text : {words.subject, words.text}) {
    EXPECT_THAT(text, Not(HasSubstr("schuldhulp")));
    EXPECT_THAT(text, Not(HasSubstr("Nabij")));
    EXPECT_THAT(text, Not(HasSubstr("jongerenwerk")));
  }
}

TEST(ReminderWords, TellWhatWasAgreedToWhoWantsThat) {
  Choice choice{Channel::Email, kUsualMinute, true, Language::English};
  auto words = reminder_words(choice, {"Noor", std::nullopt, "Together to the library"});
  EXPECT_THAT(words.text, HasSubstr("We see each other tomorrow.\n\nTogether to the library\n"));
}

}  // namespace
}  // namespace nabij::agreements
