#include "outbound/https.hpp"

#include <gtest/gtest.h>

namespace nabij::outbound {
namespace {

// A name server answers what its owner likes, and may answer otherwise the second time.
TEST(Https, LooksAtTheAddressBehindTheName) {
  for (const std::string& address :
       std::vector<std::string>{"127.0.0.1", "10.0.0.1", "169.254.169.254", "[::1]", "[fd00::1]",
                                "[::ffff:192.168.0.1]", "0.0.0.0"}) {
    HttpsRules rules{.patience = {2'000, 4'000}, .names = {"push.example.net:443:" + address}};
    auto outcome = post_https({"https://push.example.net/x", {}, "body"}, rules);
    EXPECT_EQ(outcome.fate, Fate::Never) << address;
    EXPECT_EQ(outcome.reason, "address_not_allowed") << address;
  }
}

TEST(Https, SaysWhomAnAddressBelongsTo) {
  EXPECT_EQ(origin_of("https://Push.Example.net/a/b?c", {}), "https://push.example.net");
  EXPECT_EQ(origin_of("https://push.example.net:443/", {}), "https://push.example.net");
  EXPECT_FALSE(origin_of("https://push.example.net/" + std::string(2000, 'x'), {}));
  HttpsRules here{.only_this_machine = true};
  EXPECT_EQ(origin_of("https://localhost:8443/x", here), "https://localhost:8443");
  EXPECT_FALSE(origin_of("https://push.example.net/", here));
}

}  // namespace
}  // namespace nabij::outbound
