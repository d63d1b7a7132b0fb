#include "contacts/domain/stance.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nabij::contacts {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Stances, ComeBackFromTheirSumOnceEachAndInOrder) {
  auto sum = to_sum({Stance::Learning, Stance::Together, Stance::Learning});
  EXPECT_EQ(sum, 5);
  EXPECT_THAT(from_sum(sum), ElementsAre(Stance::Together, Stance::Learning));
}

TEST(Stances, AreNothingWhenNobodySaidAny) {
  EXPECT_EQ(to_sum({}), std::nullopt);
  EXPECT_THAT(from_sum(std::nullopt), IsEmpty());
}

}  // namespace
}  // namespace nabij::contacts
