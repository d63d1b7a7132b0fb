#include "http/network.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace nabij::http {
namespace {

using AddressBytes = std::array<unsigned char, 16>;

struct Address {
  AddressBytes bytes{};
  bool is_v4 = false;
};

std::optional<Address> parse_address(std::string_view text) {
  if (text.empty() || text.size() > 45) return std::nullopt;
  if (text.find('\0') != text.npos) return std::nullopt;  // where inet_pton would stop reading
  std::string terminated(text);
  Address address;
  in_addr v4{};
  if (inet_pton(AF_INET, terminated.c_str(), &v4) == 1) {
    address.is_v4 = true;
    address.bytes[10] = address.bytes[11] = 0xff;
    std::memcpy(address.bytes.data() + 12, &v4, sizeof(v4));
    return address;
  }
  if (inet_pton(AF_INET6, terminated.c_str(), address.bytes.data()) == 1) return address;
  return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

bool trusted(std::string_view address, std::span<const Network> networks) {
  return std::ranges::any_of(networks, [&](const auto& each) { return each.contains(address); });
}

}  // namespace

std::optional<Network> Network::parse(std::string_view text) {
  auto slash = text.find('/');
  auto address = parse_address(text.substr(0, slash));
  if (!address) return std::nullopt;
  Network network;
  network.bytes_ = address->bytes;
  if (slash == text.npos) return network;
  auto bits = text.substr(slash + 1);
  int prefix = 0;
  auto read = std::from_chars(bits.data(), bits.data() + bits.size(), prefix);
  int most = address->is_v4 ? 32 : 128;
  bool whole = read.ec == std::errc{} && read.ptr == bits.data() + bits.size();
  if (!whole || prefix < 0 || prefix > most) return std::nullopt;
  network.prefix_bits_ = prefix + (128 - most);
  return network;
}

bool Network::contains(std::string_view text) const {
  auto address = parse_address(text);
  if (!address) return false;
  for (int bit = 0; bit < prefix_bits_; bit += 8) {
    auto index = static_cast<std::size_t>(bit / 8);
    int left = std::min(8, prefix_bits_ - bit);
    unsigned mask = (0xff00U >> static_cast<unsigned>(left)) & 0xffU;
    if ((bytes_[index] & mask) != (address->bytes[index] & mask)) return false;
  }
  return true;
}

std::string source_of(std::string_view peer, std::string_view forwarded_for,
                      std::span<const Network> trusted_proxies) {
  std::string_view source = peer;
  while (!forwarded_for.empty() && trusted(source, trusted_proxies)) {
    auto comma = forwarded_for.rfind(',');
    auto last = comma == forwarded_for.npos ? forwarded_for : forwarded_for.substr(comma + 1);
    forwarded_for = forwarded_for.substr(0, comma == forwarded_for.npos ? 0 : comma);
    auto claimed = trimmed(last);
    if (!parse_address(claimed)) break;  // nonsense: stay with the last address that we know
    source = claimed;
  }
  return std::string(source);
}

}  // namespace nabij::http
