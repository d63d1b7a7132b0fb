#include "areas/domain/shape.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nabij::areas {
namespace {

Polygons square(std::int32_t west, std::int32_t south, std::int32_t size) {
  return {
      {{{west, south}, {west + size, south}, {west + size, south + size}, {west, south + size}}}};
}

TEST(Shape, ChoosesAFinerGridForACityThanForACountry) {
  Box city = box_of(square(58'000'000, 518'000'000, 2'000'000));
  Box country = box_of(square(33'000'000, 507'000'000, 39'000'000));
  EXPECT_EQ(grid_step(city), 100);
  EXPECT_EQ(grid_step(country), 1000);
}

TEST(Shape, KeepsASharedBorderSharedAfterRounding) {
  Polygons left = {{{{0, 0}, {1049, 0}, {1049, 2000}, {0, 2000}}}};
  Polygons right = {{{{1049, 0}, {3000, 0}, {3000, 2000}, {1049, 2000}}}};
  ASSERT_TRUE(snap(left, 100) && snap(right, 100));
  EXPECT_EQ(left[0][0][1], right[0][0][0]);
  EXPECT_EQ(left[0][0][2], right[0][0][3]);
}

TEST(Shape, DropsHolesAndIsletsThatAreSmallerThanTheGrid) {
  Polygons polygons = square(0, 0, 10'000);
  polygons[0].push_back({{5000, 5000}, {5001, 5000}, {5001, 5001}});
  polygons.push_back({{{90'000, 0}, {90'002, 0}, {90'002, 2}}});
  ASSERT_TRUE(snap(polygons, 100));
  EXPECT_EQ(polygons, square(0, 0, 10'000));
}

TEST(Shape, SaysSoWhenNothingOfAnAreaIsLeft) {
  Polygons polygons = square(0, 0, 20);
  EXPECT_FALSE(snap(polygons, 1000));
}

TEST(Shape, FindsPointsInsideAndLeavesOutHoles) {
  Polygons polygons = square(0, 0, 10'000);
  polygons[0].push_back({{4000, 4000}, {6000, 4000}, {6000, 6000}, {4000, 6000}});
  EXPECT_TRUE(contains(polygons, {1000, 1000}));
  EXPECT_FALSE(contains(polygons, {5000, 5000}));
  EXPECT_FALSE(contains(polygons, {10'001, 5000}));
}

TEST(Shape, RefusesBytesThatItDidNotPack) {
  EXPECT_FALSE(unpack(base::Bytes{0xFF, 0xFF, 0x01}, 100));
  EXPECT_FALSE(unpack(base::Bytes{}, 100));
  base::Bytes bytes = pack(square(0, 0, 10'000), 100);
  bytes.push_back(0);
  EXPECT_FALSE(unpack(bytes, 100));
}

RC_GTEST_PROP(Shape, UnpacksWhatItPacked, ()) {
  std::int32_t step = *rc::gen::element(10, 100, 1000);
  auto coordinate = rc::gen::inRange(-1'800'000, 1'800'000);
  Polygons polygons(*rc::gen::inRange<std::size_t>(1, 4));
  for (Polygon& polygon : polygons) {
    polygon.resize(*rc::gen::inRange<std::size_t>(1, 3));
    for (Ring& ring : polygon) {
      ring.resize(*rc::gen::inRange<std::size_t>(3, 12));
      for (Point& point : ring) point = {*coordinate * step, *coordinate / 2 * step};
    }
  }
  auto back = unpack(pack(polygons, step), step);
  RC_ASSERT(back == polygons);
}

RC_GTEST_PROP(Shape, NeverTripsOverAnyBytes, (const std::vector<unsigned char>& bytes)) {
  static_cast<void>(unpack(bytes, 100));
}

}  // namespace
}  // namespace nabij::areas
