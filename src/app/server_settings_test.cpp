#include "app/server_settings.hpp"

#include <gtest/gtest.h>

namespace nabij::app {
namespace {

http::ServerOptions options_with(std::map<std::string, std::string> settings) {
  ConfigSources sources;
  sources.command_line = std::move(settings);
  return server_options(Config::create(sources).value());
}

// One number per setting, in the order of the settings.
std::vector<std::uint64_t> numbers_of(const http::ServerOptions& options) {
  auto number = [](auto value) { return static_cast<std::uint64_t>(value); };
  return {number(options.max_queued),           number(options.head_bytes),
          number(options.head_deadline_ms),     number(options.body_deadline_ms),
          number(options.idle_timeout_ms),      number(options.write_deadline_ms),
          number(options.stop_deadline_ms),     number(options.max_event_streams),
          number(options.event_backlog_bytes),  number(options.heartbeat_ms),
          number(options.body_bytes_in_flight), number(options.event_stream_ms)};
}

TEST(ServerSettings, AreThoseOfTheServerWhenNobodySaysOtherwise) {
  EXPECT_EQ(numbers_of(options_with({})), numbers_of(http::ServerOptions{}));
}

TEST(ServerSettings, EachReachesItsOwnOption) {
  auto options = options_with({{"server.max_queued", "2001"},
                               {"server.head_bytes", "2002"},
                               {"server.head_deadline_ms", "2003"},
                               {"server.body_deadline_ms", "2004"},
                               {"server.idle_timeout_ms", "2005"},
                               {"server.write_deadline_ms", "2006"},
                               {"server.stop_deadline_ms", "2007"},
                               {"server.max_event_streams", "2008"},
                               {"server.event_backlog_bytes", "2009"},
                               {"server.heartbeat_ms", "2010"},
                               {"server.body_bytes_in_flight", "2000011"},
                               {"server.event_stream_ms", "20012"}});
  EXPECT_EQ(numbers_of(options),
            (std::vector<std::uint64_t>{2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010,
                                        2000011, 20012}));
}

TEST(ServerSettings, NobodyIsBelievedToBeAProxyUnlessSaid) {
  EXPECT_TRUE(options_with({}).trusted_proxies.empty());
  EXPECT_EQ(options_with({{"server.trusted_proxy", "10.0.0.0/8,::1"}}).trusted_proxies.size(), 2U);
}

}  // namespace
}  // namespace nabij::app
