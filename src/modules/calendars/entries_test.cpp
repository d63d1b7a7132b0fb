#include "calendars/entries.hpp"

#include <gtest/gtest.h>

namespace nabij::calendars {
namespace {

using identity::Locale;

const base::TimeZone kZone = *base::TimeZone::create("Europe/Amsterdam");
const Entry kEntry{"een",
                   base::LocalDay{20'800},
                   930,
                   "Noor Verbeek",
                   "Samen naar de schuldhulp",
                   *base::parse_instant("2026-11-23T15:00:00Z"),
                   2};

TEST(Calendars, TellAWorkersProgramNoNameAndNoWord) {
  auto text = write_feed(workers_feed({kEntry}, Locale::Dutch, kZone));
  EXPECT_NE(text.find("SUMMARY:Iets beloofd"), std::string::npos);
  for (auto word : {"Noor", "Verbeek", "schuldhulp"}) {
    EXPECT_EQ(text.find(word), std::string::npos) << word;
  }
}

TEST(Calendars, TellAFirstNameUntilTheYoungPersonWantsMore) {
  auto little = write_feed(own_feed({kEntry}, {Locale::Dutch, false}, kZone));
  EXPECT_NE(little.find("SUMMARY:Afspraak\\, Noor"), std::string::npos) << little;
  for (auto word : {"Verbeek", "schuldhulp"}) {
    EXPECT_EQ(little.find(word), std::string::npos) << word;
  }
  auto much = write_feed(own_feed({kEntry}, {Locale::English, true}, kZone));
  EXPECT_NE(much.find("SUMMARY:Samen naar de schuldhulp (Noor)"), std::string::npos) << much;
}

TEST(Calendars, KeepTheTimeAndHowOftenItChanged) {
  auto feed = own_feed({kEntry}, {Locale::Dutch, false}, kZone);
  ASSERT_EQ(feed.events.size(), 1U);
  EXPECT_EQ(feed.events.front().minute, 930);
  EXPECT_EQ(feed.events.front().sequence, 2);
}

}  // namespace
}  // namespace nabij::calendars
