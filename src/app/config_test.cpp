#include "app/config.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nabij::app {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::UnorderedElementsAre;

TEST(Config, TheCommandLineWinsFromTheEnvironmentWinsFromTheFile) {
  ConfigSources sources;
  sources.file_text = "[server]\nport = 1000\naddress = \"10.0.0.1\"\nio_threads = 3\n";
  sources.environment = {{"NABIJ_SERVER_PORT", "2000"}, {"NABIJ_SERVER_ADDRESS", "::1"}};
  sources.command_line = {{"server.port", "3000"}};
  auto config = Config::create(sources);
  ASSERT_TRUE(config.has_value());
  EXPECT_EQ(config->integer("server.port"), 3000);
  EXPECT_EQ(config->text("server.address"), "::1");
  EXPECT_EQ(config->integer("server.io_threads"), 3);
  EXPECT_EQ(config->integer("server.handler_threads"), 64);
}

TEST(Config, NamesEveryUnknownKeyWithItsNearest) {
  ConfigSources sources;
  sources.file_text = "[server]\nprot = 1\n[log]\nlevels = \"info\"\n";
  auto config = Config::create(sources);
  ASSERT_FALSE(config.has_value());
  ASSERT_EQ(config.error().fields.size(), 2U);
  EXPECT_THAT(config.error().fields[0].message, HasSubstr("log.level"));
  EXPECT_THAT(config.error().fields[1].message, HasSubstr("server.port"));
}

TEST(Config, RefusesValuesThatDoNotFit) {
  ConfigSources sources;
  sources.command_line = {{"server.port", "70000"}, {"database.group_commit", "maybe"}};
  auto config = Config::create(sources);
  ASSERT_FALSE(config.has_value());
  EXPECT_EQ(config.error().fields.size(), 2U);
}

TEST(Config, NamesEveryTextAtFaultAtOnce) {
  ConfigSources sources;
  sources.file_text = "[log]\nlevel = \"loud\"\n[server]\naddress = \"localhost\"\n";
  sources.environment = {{"NABIJ_SERVER_TRUSTED_PROXY", "10.0.0.0/8, the proxy"},
                         {"NABIJ_SERVER_PUBLIC_URL", "https://nabij.example/app"},
                         {"NABIJ_DATABASE_URL", "sqlite:"}};
  sources.command_line = {{"server.head_deadline_ms", "1"}, {"server.metrics_readers", "me"}};
  auto config = Config::create(sources);
  ASSERT_FALSE(config.has_value());
  std::vector<std::string> named;
  for (const auto& each : config.error().fields) named.push_back(each.field);
  EXPECT_THAT(named, UnorderedElementsAre("log.level", "server.address", "server.trusted_proxy",
                                          "server.public_url", "database.url",
                                          "server.head_deadline_ms", "server.metrics_readers"));
}

TEST(Config, AcceptsWhatItsDefaultsAndItsPagesSay) {
  ConfigSources sources;
  sources.environment = {{"NABIJ_SERVER_TRUSTED_PROXY", "10.0.0.0/8, ::1"},
                         {"NABIJ_SERVER_METRICS_READERS", ""},
                         {"NABIJ_SERVER_ADDRESS", "::"},
                         {"NABIJ_SERVER_PUBLIC_URL", "https://nabij.example:8443"},
                         {"NABIJ_DATABASE_URL", "host=/run/postgresql dbname=nabij"}};
  EXPECT_TRUE(Config::create(sources).has_value());
  EXPECT_TRUE(Config::create({}).has_value());
}

TEST(Config, SaysOnWhichLineTheFileBreaks) {
  ConfigSources sources;
  sources.file_text = "[server]\nport = = 3\n";
  auto config = Config::create(sources);
  ASSERT_FALSE(config.has_value());
  EXPECT_EQ(config.error().fields[0].field, "nabij.toml, line 2");
}

TEST(Config, ShowsWhatHoldsAndWhyButNoSecrets) {
  ConfigSources sources;
  sources.environment = {{"NABIJ_SECURITY_MASTER_KEY", "hush"}};
  auto text = Config::create(sources).value().to_toml();
  EXPECT_THAT(text, HasSubstr("master_key = \"***\"  # environment"));
  EXPECT_THAT(text, HasSubstr("port = 8080  # default"));
  EXPECT_THAT(text, Not(HasSubstr("hush")));
}

TEST(Config, ThePublicAddressFollowsTheAddressAndPort) {
  ConfigSources sources;
  sources.command_line = {{"server.port", "9000"}};
  EXPECT_EQ(Config::create(sources)->text("server.public_url"), "http://127.0.0.1:9000");
}

TEST(Config, ThePublicAddressPutsBracketsAroundIpv6) {
  ConfigSources sources;
  sources.command_line = {{"server.address", "::1"}};
  EXPECT_EQ(Config::create(sources)->text("server.public_url"), "http://[::1]:8080");
}

TEST(Config, EveryKeySaysWhatItIsFor) {
  for (const auto& key : config_keys()) {
    EXPECT_FALSE(key.about.empty()) << key.name;
    EXPECT_NE(key.name.find('.'), std::string_view::npos) << key.name;
  }
}

}  // namespace
}  // namespace nabij::app
