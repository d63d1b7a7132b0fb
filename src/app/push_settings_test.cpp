#include "app/push_settings.hpp"

#include <gtest/gtest.h>

namespace nabij::app {
namespace {

Result<Config> config(std::map<std::string, std::string> values) {
  ConfigSources sources;
  sources.command_line = std::move(values);
  return Config::create(sources);
}

TEST(PushSettings, PushNothingWithoutASubject) {
  base::SystemClock clock;
  base::SystemRandom random;
  EXPECT_FALSE(pusher_of(config({}).value(), clock, random).has_value());
}

TEST(PushSettings, KnockAtPublicDoorsAloneUnlessTheyAreToldOtherwise) {
  base::SystemClock clock;
  base::SystemRandom random;
  auto usual = pusher_of(config({{"push.subject", "mailto:a@example.org"}}).value(), clock, random);
  ASSERT_TRUE(usual.has_value());
  EXPECT_FALSE(usual->rules().only_this_machine);
  auto trial = pusher_of(config({{"push.subject", "https://example.org"},
                                 {"push.only_this_machine", "true"},
                                 {"push.ca_file", "own.crt"}})
                             .value(),
                         clock, random);
  EXPECT_TRUE(trial->rules().only_this_machine);
  EXPECT_EQ(trial->rules().ca_file, "own.crt");
}

TEST(PushSettings, NeedAnAddressOfWhoRunsTheHouse) {
  EXPECT_FALSE(config({{"push.subject", "somebody"}}).has_value());
  EXPECT_FALSE(config({{"push.subject", "mailto:\"a\"@b"}}).has_value());
}

}  // namespace
}  // namespace nabij::app
