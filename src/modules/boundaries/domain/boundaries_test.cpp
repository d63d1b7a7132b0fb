#include "boundaries/domain/boundaries.hpp"

#include <gtest/gtest.h>

namespace nabij::boundaries {
namespace {

constexpr base::LocalDay kToday{20'000};
constexpr ReviewNorm kNorm{3, 182};

SetAside days_ago(std::int64_t days) {
  return {kToday.plus_days(-days), {(kToday.days - days) * 86'400'000}};
}

TEST(Frame, ThatSomebodyDidNotChooseOwesWhatIsReported) {
  EXPECT_FALSE(owes_what_is_reported(Frame::Voluntary));
  EXPECT_TRUE(owes_what_is_reported(Frame::SchoolDuty));
  EXPECT_TRUE(owes_what_is_reported(Frame::Imposed));
}

TEST(Review, IsDueOnceARuleWasSetAsideOftenEnough) {
  EXPECT_FALSE(deserves_review({days_ago(1), days_ago(2)}, {}, kToday, kNorm));
  EXPECT_TRUE(deserves_review({days_ago(1), days_ago(2), days_ago(181)}, {}, kToday, kNorm));
}

TEST(Review, ForgetsWhatIsLongAgo) {
  EXPECT_FALSE(deserves_review({days_ago(1), days_ago(2), days_ago(182)}, {}, kToday, kNorm));
}

TEST(Review, CountsAnewAfterALook) {
  auto looked = days_ago(10).told_at;
  EXPECT_FALSE(deserves_review({days_ago(1), days_ago(2), days_ago(20)}, looked, kToday, kNorm));
  EXPECT_TRUE(deserves_review({days_ago(1), days_ago(2), days_ago(9)}, looked, kToday, kNorm));
}

}  // namespace
}  // namespace nabij::boundaries
