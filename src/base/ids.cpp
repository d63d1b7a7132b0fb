#include "base/ids.hpp"

#include <cstring>

namespace nabij::base {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

int hex_value(char letter) {
  if (letter >= '0' && letter <= '9') return letter - '0';
  if (letter >= 'a' && letter <= 'f') return letter - 'a' + 10;
  if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
  return -1;
}

bool is_hyphen_place(std::size_t at) { return at == 8 || at == 13 || at == 18 || at == 23; }

// Layout of RFC 9562, section 5.7: 48 bits of milliseconds, version 7, 12 bits that we use as a
// counter within the millisecond, variant 10, 62 random bits.
Uuid compose(std::int64_t time_ms, unsigned counter, Random& random) {
  Uuid uuid;
  random.fill(uuid.bytes);
  for (std::size_t index = 0; index < 6; ++index) {
    uuid.bytes[index] = static_cast<unsigned char>(time_ms >> (8 * (5 - index)));
  }
  uuid.bytes[6] = static_cast<unsigned char>(0x70U | ((counter >> 8U) & 0x0fU));
  uuid.bytes[7] = static_cast<unsigned char>(counter & 0xffU);
  uuid.bytes[8] = static_cast<unsigned char>(0x80U | (uuid.bytes[8] & 0x3fU));
  return uuid;
}

}  // namespace

std::string to_text(const Uuid& uuid) {
  std::string text(36, '-');
  std::size_t at = 0;
  for (unsigned char byte : uuid.bytes) {
    if (is_hyphen_place(at)) ++at;
    text[at++] = kDigits[byte >> 4U];
    text[at++] = kDigits[byte & 0x0fU];
  }
  return text;
}

std::optional<Uuid> parse_uuid(std::string_view text) {
  if (text.size() != 36) return std::nullopt;
  Uuid uuid;
  std::size_t nibble = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_hyphen_place(at)) {
      if (text[at] != '-') return std::nullopt;
      continue;
    }
    int value = hex_value(text[at]);
    if (value < 0) return std::nullopt;
    auto& byte = uuid.bytes[nibble / 2];
    byte = static_cast<unsigned char>(byte * 16U + static_cast<unsigned>(value));
    ++nibble;
  }
  if ((uuid.bytes[6] >> 4U) != 7 || (uuid.bytes[8] >> 6U) != 2) return std::nullopt;
  return uuid;
}

Uuid IdSource::next() {
  std::lock_guard lock(mutex_);
  std::int64_t now_ms = clock_.now().ms;
  if (now_ms > last_ms_) {
    last_ms_ = now_ms;
    counter_ = 0;
  } else if (++counter_ > 0xfffU) {
    // More than 4096 in a millisecond, or a clock that went back: run ahead, stay in order.
    ++last_ms_;
    counter_ = 0;
  }
  return compose(last_ms_, counter_, random_);
}

Uuid IdSource::next_at(Instant instant) {
  std::lock_guard lock(mutex_);
  counter_ = (counter_ + 1) & 0xfffU;
  return compose(instant.ms, counter_, random_);
}

}  // namespace nabij::base

std::size_t std::hash<nabij::base::Uuid>::operator()(const nabij::base::Uuid& uuid) const noexcept {
  std::size_t value = 0;
  std::memcpy(&value, uuid.bytes.data() + 8, sizeof(value));
  return value;
}
