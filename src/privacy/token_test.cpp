#include "privacy/token.hpp"

#include <gtest/gtest.h>

namespace nabij::privacy {
namespace {

TEST(Token, IsFoundByItsHashAndAnyOtherTextIsNot) {
  base::ManualClock clock({1'000'000});
  base::SeededRandom random(1);
  base::IdSource ids(clock, random);
  auto region = ids.make<RegionId>();
  auto token = new_token(region, random);
  auto read = read_token(token.text);
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->region, region);
  EXPECT_EQ(read->hash, token.reference.hash);
  EXPECT_FALSE(read_token("").has_value());
  EXPECT_FALSE(read_token(token.text + "A").has_value());
}

}  // namespace
}  // namespace nabij::privacy
