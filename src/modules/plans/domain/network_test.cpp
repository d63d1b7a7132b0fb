#include "plans/domain/network.hpp"

#include <gtest/gtest.h>

namespace nabij::plans {
namespace {

constexpr TieStanding kFriend{Closeness::Near, Energy::Gives, false};
constexpr TieStanding kOldCrowd{Closeness::Near, Energy::Takes, false};
constexpr TieStanding kUncle{Closeness::Far, Energy::Gives, false};
constexpr TieStanding kCoach{Closeness::Might, Energy::Gives, false};

TEST(NetworkHints, ComeWhenNobodyIsLeftWhoGivesEnergy) {
  EXPECT_EQ(network_hint({kOldCrowd, kUncle, kCoach}), NetworkHint::NobodyNear);
  auto gone = kFriend;
  gone.gone = true;
  EXPECT_EQ(network_hint({gone}), NetworkHint::NobodyNear);
  EXPECT_EQ(network_hint({kFriend, kOldCrowd}), std::nullopt);
}

TEST(NetworkHints, SayNothingAboutAPictureThatWasNotDrawn) {
  EXPECT_EQ(network_hint({}), std::nullopt);
}

TEST(NetworkHints, SeeNoSuccessInLosingWhoCostsEnergy) {
  auto left = kOldCrowd;
  left.gone = true;
  EXPECT_EQ(network_hint({left}), NetworkHint::NobodyNear);
}

}  // namespace
}  // namespace nabij::plans
