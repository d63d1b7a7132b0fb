#include "app/demo/geography.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "app/demo/options.hpp"

namespace nabij::app::demo {
namespace {

TEST(Geography, IsTheSameTownForTheSameSeed) {
  EXPECT_EQ(make_geography(1, 0, "Waalstad").neighbourhoods,
            make_geography(1, 0, "Waalstad").neighbourhoods);
  EXPECT_NE(make_geography(1, 0, "Waalstad").neighbourhoods,
            make_geography(2, 0, "Waalstad").neighbourhoods);
}

TEST(Geography, GivesEveryMunicipalityItsOwnPlaceAndCodes) {
  auto first = make_geography(1, 0, "Waalstad");
  auto other = make_geography(1, 9, "Lekhaven");
  EXPECT_GT(other.centres[0].longitude, first.centres[44].longitude);
  EXPECT_GT(other.centres[0].latitude, first.centres[8].latitude);
  EXPECT_THAT(first.baseline, ::testing::HasSubstr("BU09990101;"));
  EXPECT_THAT(other.baseline, ::testing::HasSubstr("BU90090101;Lekhaven Berkenhof;"));
}

TEST(Geography, HoldsTwentyThousandYoungPeopleUnevenlySpread) {
  std::istringstream lines(make_geography(3, 0, "Waalstad").baseline);
  std::string line;
  std::getline(lines, line);
  std::int64_t all = 0;
  int few = 0;
  int open = 0;
  while (std::getline(lines, line)) {
    std::istringstream cells(line);
    std::string cell;
    for (int column = 0; column < 5; ++column) std::getline(cells, cell, ';');
    if (cell == ".") {
      ++open;
      continue;
    }
    all += std::stoll(cell);
    few += std::stoll(cell) < 20 ? 1 : 0;
  }
  EXPECT_EQ(all, kYoungPeople);
  EXPECT_EQ(few, 3);
  EXPECT_EQ(open, 1);
}

}  // namespace
}  // namespace nabij::app::demo
