#include "app/demo/geography.hpp"

#include <gtest/gtest.h>

namespace nabij::app::demo {
namespace {

TEST(Geography, IsTheSameTownForTheSameSeed) {
  EXPECT_EQ(make_geography(1).neighbourhoods, make_geography(1).neighbourhoods);
  EXPECT_NE(make_geography(1).neighbourhoods, make_geography(2).neighbourhoods);
}

}  // namespace
}  // namespace nabij::app::demo
