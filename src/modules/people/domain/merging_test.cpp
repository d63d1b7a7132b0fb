#include "people/domain/merging.hpp"

#include <gtest/gtest.h>

namespace nabij::people {
namespace {

PersonId person(unsigned char number) {
  PersonId id;
  id.uuid.bytes[15] = number;
  return id;
}

TEST(Merging, ARecordThatWasNeverMergedStandsForItself) {
  EXPECT_EQ(root_of(person(1), {}), person(1));
}

TEST(Merging, FollowsMergesThatBuildOnOneAnother) {
  std::vector<MergeEdge> merges{{person(2), person(1)}, {person(3), person(2)}};
  EXPECT_EQ(root_of(person(1), merges), person(3));
  EXPECT_EQ(root_of(person(2), merges), person(3));
  EXPECT_EQ(root_of(person(3), merges), person(3));
}

TEST(Merging, EndsWhereItStartedInARing) {
  std::vector<MergeEdge> merges{{person(2), person(1)}, {person(1), person(2)}};
  EXPECT_EQ(root_of(person(1), merges), person(1));
}

}  // namespace
}  // namespace nabij::people
