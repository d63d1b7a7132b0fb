// Internet addresses as text and ranges of them ("10.0.0.0/8", "::1"), and who really sent a
// request that came through a proxy.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace nabij::http {

class Network {
 public:
  // One address or a range in CIDR notation, IPv4 or IPv6; empty when the text is neither.
  static std::optional<Network> parse(std::string_view text);
  // False for a text that is no address.
  bool contains(std::string_view address) const;

 private:
  std::array<unsigned char, 16> bytes_{};  // IPv4 as ::ffff:a.b.c.d
  int prefix_bits_ = 128;
};

// The peer itself, or, when the peer is a trusted proxy, the last address of X-Forwarded-For that
// is not itself a trusted proxy. What an untrusted peer claims is never believed.
std::string source_of(std::string_view peer, std::string_view forwarded_for,
                      std::span<const Network> trusted_proxies);

}  // namespace nabij::http
