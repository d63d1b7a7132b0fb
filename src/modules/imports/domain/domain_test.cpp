#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "imports/domain/uses.hpp"
#include "imports/domain/values.hpp"

namespace nabij::imports {
namespace {

using testing::ElementsAre;

std::string moment(std::string_view text, DayOrder order = DayOrder::DayFirst) {
  auto written = parse_moment(text, order);
  if (!written) return "-";
  auto day = base::to_text(written->day);
  return written->minute ? day + " " + std::to_string(*written->minute) : day;
}

TEST(WrittenDays, AreReadAsPeopleWriteThem) {
  struct {
    std::string_view text, day;
  } rows[] = {
      {"2026-03-12", "2026-03-12"},
      {"12-3-2026", "2026-03-12"},
      {"12/03/26", "2026-03-12"},
      {"12.03.2026", "2026-03-12"},
      {"12 maart 2026", "2026-03-12"},
      {"donderdag 12 mrt. 2026", "2026-03-12"},
      {"12 March 2026", "2026-03-12"},
      {"12 oktober 2025", "2025-10-12"},
      {"2026-03-12 14:30", "2026-03-12 870"},
      {"2026-03-12T14:30:00", "2026-03-12 870"},
      {"12-03-2026 9.05", "2026-03-12 545"},
      {"31-02-2026", "-"},
      {"12-13-2026", "-"},
      {"gisteren", "-"},
      {"12", "-"},
      {"", "-"},
      {"12-03-202", "-"},
      {"2026-03-12 99:99", "-"},
  };
  for (const auto& row : rows) EXPECT_EQ(moment(row.text), row.day) << row.text;
  EXPECT_EQ(moment("03/12/2026", DayOrder::MonthFirst), "2026-03-12");
  EXPECT_EQ(moment("2026-03-12", DayOrder::MonthFirst), "2026-03-12");
}

TEST(WrittenTimes, AreReadAsPeopleWriteThem) {
  struct {
    std::string_view text;
    int minute;
  } rows[] = {{"14:30", 870}, {"14.30", 870},   {"14:30:00", 870}, {"14u30", 870}, {"9 uur", 540},
              {"1430", 870},  {"2:30 pm", 870}, {"12:05 am", 5},   {"0:00", 0},    {"24:00", -1},
              {"7:60", -1},   {"straks", -1},   {"", -1}};
  for (const auto& row : rows) EXPECT_EQ(parse_time(row.text).value_or(-1), row.minute) << row.text;
}

TEST(WrittenDurations, AreReadAsPeopleWriteThem) {
  struct {
    std::string_view text;
    std::int64_t minutes;
  } rows[] = {{"45", 45},       {"45 min", 45}, {"1:30", 90}, {"1u30", 90}, {"1,5 uur", 90},
              {"2 hours", 120}, {"0", 0},       {"lang", -1}, {"1:75", -1}, {"-5", -1}};
  for (const auto& row : rows) {
    EXPECT_EQ(parse_duration(row.text).value_or(-1), row.minutes) << row.text;
  }
}

TEST(WrittenNumbers, AreWholeOrNothing) {
  EXPECT_EQ(parse_count("12"), 12);
  EXPECT_EQ(parse_count("12,00"), 12);
  EXPECT_EQ(parse_count("1.5"), std::nullopt);
  EXPECT_EQ(parse_count("-3"), std::nullopt);
  EXPECT_EQ(parse_count("veel"), std::nullopt);
}

TEST(WrittenLists, ArePartedTidiedAndWithoutDoubles) {
  EXPECT_THAT(split_values(" Mo , Zoë,,Mo ", ","), ElementsAre("Mo", "Zoë"));
  EXPECT_THAT(split_values("Mo, Zoë", ""), ElementsAre("Mo, Zoë"));
}

TEST(CitizenNumbers, AreFoundAloneAndInsideWords) {
  EXPECT_TRUE(is_citizen_number("111222333"));
  EXPECT_FALSE(is_citizen_number("111222334"));
  EXPECT_TRUE(holds_citizen_number("zijn nummer is 1112.22.333, zei hij"));
  EXPECT_TRUE(holds_citizen_number("bsn:111222333"));
  EXPECT_FALSE(holds_citizen_number("bel 0611122233 of 06-12345678"));
  EXPECT_FALSE(holds_citizen_number("op 12-03-2026 om 14:30"));
  EXPECT_FALSE(holds_citizen_number("20.11.2026 3 jongeren"));
  EXPECT_FALSE(is_citizen_number("20-11-2026"));
  EXPECT_TRUE(is_citizen_number("11222334") == is_citizen_number("011222334"));
  EXPECT_FALSE(holds_citizen_number(""));
}

TEST(Columns, ThatAreNeverKeptAreRecognised) {
  struct {
    std::string_view name;
    std::optional<Refused> what;
  } rows[] = {{"Achternaam", Refused::Surname},
              {"Geboortedatum", Refused::BirthDate},
              {"BSN", Refused::CitizenNumber},
              {"Etniciteit", Refused::Origin},
              {"Herkomst (land)", Refused::Origin},
              {"Adres", Refused::Address},
              {"Postcode", Refused::Address},
              {"Telefoonnummer", Refused::Reach},
              {"Geslacht", Refused::Gender},
              {"LVB", Refused::Health},
              {"E-mailadres medewerker", std::nullopt},
              {"Datum", std::nullopt},
              {"Roepnaam", std::nullopt},
              {"Locatie", std::nullopt}};
  for (const auto& row : rows) EXPECT_EQ(refused_by_name(row.name), row.what) << row.name;
  std::vector<std::string> numbers{"111222333", "123456782", "", "100000009"};
  EXPECT_EQ(refused_by_values(numbers), Refused::CitizenNumber);
  numbers.push_back("123456789");
  EXPECT_EQ(refused_by_values(numbers), std::nullopt);
  std::vector<std::string> one_number(10, "111222333");
  EXPECT_EQ(refused_by_values(one_number), std::nullopt);
}

TEST(Columns, AreGuessedByWhatTheyAreCalled) {
  struct {
    std::string_view name;
    Use use;
  } rows[] = {{"Datum contact", Use::Day},
              {"Starttijd", Use::Time},
              {"Duur (min)", Use::Duration},
              {"Locatie", Use::Place},
              {"Aantal jongeren", Use::YoungPeople},
              {"Roepnamen", Use::CallNames},
              {"Thema's", Use::Topics},
              {"Medewerker", Use::Worker},
              {"Team", Use::Team},
              {"Opmerkingen", Use::Note},
              {"Achternaam", Use::Nothing},
              {"Xyz", Use::Nothing}};
  for (const auto& row : rows) EXPECT_EQ(use_by_name(row.name), row.use) << row.name;
}

}  // namespace
}  // namespace nabij::imports
