#include "outbound/address_rules.hpp"

#include <arpa/inet.h>
#include <gtest/gtest.h>

#include <string>

namespace nabij::outbound {
namespace {

AddressBytes address(const std::string& text) {
  AddressBytes bytes{};
  bool is_4 = text.find(':') == std::string::npos;
  EXPECT_EQ(inet_pton(AF_INET6, (is_4 ? "::ffff:" + text : text).c_str(), bytes.data()), 1) << text;
  return bytes;
}

TEST(AddressRules, KnowWhatTheWholeInternetReaches) {
  for (const char* text :
       {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255",
        "172.32.0.0", "192.167.255.255", "192.169.0.0", "223.255.255.255", "2001:4860:4860::8888",
        "2a00:1450:400e::1", "2620:4e::1", "64:ff9b::1.1.1.1"}) {
    EXPECT_EQ(reach_of(address(text)), Reach::Public) << text;
  }
}

TEST(AddressRules, KnowThisMachine) {
  for (const char* text : {"127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1"}) {
    EXPECT_EQ(reach_of(address(text)), Reach::Loopback) << text;
  }
}

TEST(AddressRules, KnowWhatIsInsideAHouse) {
  for (const char* text : {"0.0.0.0",
                           "0.1.2.3",
                           "10.0.0.1",
                           "100.64.0.1",
                           "169.254.169.254",
                           "172.16.0.1",
                           "172.31.255.255",
                           "192.0.0.8",
                           "192.0.2.1",
                           "192.88.99.1",
                           "192.168.1.1",
                           "198.18.0.1",
                           "198.19.255.255",
                           "198.51.100.7",
                           "203.0.113.9",
                           "224.0.0.1",
                           "240.0.0.1",
                           "255.255.255.255",
                           "::",
                           "::127.0.0.1",
                           "fc00::1",
                           "fd12:3456::1",
                           "fe80::1",
                           "ff02::1",
                           "2001::1",
                           "2001:db8::1",
                           "2002:7f00:1::1",
                           "3fff::1",
                           "64:ff9b::10.0.0.1",
                           "64:ff9b::127.0.0.1",
                           "64:ff9b:1::1",
                           "4000::1"}) {
    EXPECT_EQ(reach_of(address(text)), Reach::Inside) << text;
  }
}

}  // namespace
}  // namespace nabij::outbound
