#include "outbound/address_rules.hpp"

#include <cstdint>
#include <span>

namespace nabij::outbound {
namespace {

struct Prefix4 {
  std::uint32_t value;
  int bits;
};

constexpr std::uint32_t ip4(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
  return a << 24 | b << 16 | c << 8 | d;
}

constexpr std::array kInside4{
    Prefix4{ip4(0, 0, 0, 0), 8},       Prefix4{ip4(10, 0, 0, 0), 8},
    Prefix4{ip4(100, 64, 0, 0), 10},   Prefix4{ip4(169, 254, 0, 0), 16},
    Prefix4{ip4(172, 16, 0, 0), 12},   Prefix4{ip4(192, 0, 0, 0), 24},
    Prefix4{ip4(192, 0, 2, 0), 24},    Prefix4{ip4(192, 31, 196, 0), 24},
    Prefix4{ip4(192, 52, 193, 0), 24}, Prefix4{ip4(192, 88, 99, 0), 24},
    Prefix4{ip4(192, 168, 0, 0), 16},  Prefix4{ip4(192, 175, 48, 0), 24},
    Prefix4{ip4(198, 18, 0, 0), 15},   Prefix4{ip4(198, 51, 100, 0), 24},
    Prefix4{ip4(203, 0, 113, 0), 24},  Prefix4{ip4(224, 0, 0, 0), 3},
};

struct Prefix6 {
  std::array<unsigned char, 4> value;
  int bits;
};

// Inside 2000::/3, the only range from which public addresses are given out.
constexpr std::array kInside6{
    Prefix6{{0x20, 0x01, 0x00, 0x00}, 23},  // protocol assignments, Teredo
    Prefix6{{0x20, 0x01, 0x0d, 0xb8}, 32},  // documentation
    Prefix6{{0x20, 0x02, 0x00, 0x00}, 16},  // 6to4: an IPv4 address in disguise
    Prefix6{{0x26, 0x20, 0x00, 0x4f}, 32},  // direct delegation AS112
    Prefix6{{0x3f, 0xff, 0x00, 0x00}, 20},  // documentation
};

bool same_bits(std::uint32_t one, std::uint32_t other, int bits) {
  return bits == 0 || (one ^ other) >> (32 - bits) == 0;
}

std::uint32_t word(std::span<const unsigned char> bytes) {
  return ip4(bytes[0], bytes[1], bytes[2], bytes[3]);
}

Reach reach_of_4(std::uint32_t address) {
  if (same_bits(address, ip4(127, 0, 0, 0), 8)) return Reach::Loopback;
  for (const auto& prefix : kInside4) {
    if (same_bits(address, prefix.value, prefix.bits)) return Reach::Inside;
  }
  return Reach::Public;
}

bool starts_with(const AddressBytes& address, std::span<const unsigned char> prefix) {
  for (std::size_t index = 0; index < prefix.size(); ++index) {
    if (address[index] != prefix[index]) return false;
  }
  return true;
}

}  // namespace

Reach reach_of(const AddressBytes& address) {
  constexpr std::array<unsigned char, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
  constexpr std::array<unsigned char, 12> kTranslated{0, 0x64, 0xff, 0x9b};  // NAT64
  constexpr AddressBytes kLoopback{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
  auto bytes = std::span(address);
  if (starts_with(address, kMapped)) return reach_of_4(word(bytes.subspan(12)));
  if (starts_with(address, kTranslated)) {
    bool is_public = reach_of_4(word(bytes.subspan(12))) == Reach::Public;
    return is_public ? Reach::Public : Reach::Inside;
  }
  if (address == kLoopback) return Reach::Loopback;
  if (address[0] >> 5 != 1) return Reach::Inside;
  for (const auto& prefix : kInside6) {
    if (same_bits(word(bytes), word(prefix.value), prefix.bits)) return Reach::Inside;
  }
  return Reach::Public;
}

}  // namespace nabij::outbound
