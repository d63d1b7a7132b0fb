#include "contacts/changes.hpp"

#include <gtest/gtest.h>

namespace nabij::contacts {
namespace {

RegionId region(unsigned char last) {
  RegionId id;
  id.uuid.bytes[15] = last;
  return id;
}

TeamId team(unsigned char last) {
  TeamId id;
  id.uuid.bytes[15] = last;
  return id;
}

TEST(Changes, ReachOnlyThoseWhoseTeamItIs) {
  Changes changes;
  std::vector<std::string> heard;
  auto listen = [&](std::string name) {
    return [&heard, name](std::string_view event) {
      heard.push_back(name + ": " + std::string(event));
      return true;
    };
  };
  auto first = changes.stream(region(1), {team(1)}).subscribe(listen("first"));
  auto second = changes.stream(region(1), {team(2)}).subscribe(listen("second"));
  auto elsewhere = changes.stream(region(2), {team(1)}).subscribe(listen("elsewhere"));
  changes.publish(region(1), team(1), "contacts");
  ASSERT_EQ(heard.size(), 1U);
  EXPECT_EQ(heard[0], "first: event: changed\ndata: {\"what\":\"contacts\"}\n\n");
}

TEST(Changes, ForgetAStreamThatEnded) {
  Changes changes;
  int heard = 0;
  auto handle = changes.stream(region(1), {}).subscribe([&](std::string_view) {
    ++heard;
    return true;
  });
  changes.publish(region(1), "places");
  handle.reset();
  changes.publish(region(1), "places");
  EXPECT_EQ(heard, 1);
}

TEST(Changes, ForgetAClientThatIsGone) {
  Changes changes;
  int tries = 0;
  auto handle = changes.stream(region(1), {}).subscribe([&](std::string_view) {
    ++tries;
    return false;
  });
  changes.publish(region(1), "places");
  changes.publish(region(1), "places");
  EXPECT_EQ(tries, 1);
}

TEST(Changes, LetAStreamOutliveTheHub) {
  std::shared_ptr<void> handle;
  {
    Changes changes;
    handle = changes.stream(region(1), {}).subscribe([](std::string_view) { return true; });
  }
  handle.reset();
  SUCCEED();
}

}  // namespace
}  // namespace nabij::contacts
