#include "outbound/pauses.hpp"

#include <algorithm>
#include <array>

namespace nabij::outbound {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;
constexpr std::array<std::int64_t, 6> kMinutes{1, 3, 10, 30, 60, 120};

}  // namespace

std::optional<std::int64_t> pause_ms(int tries, std::int64_t asked_s) {
  auto index = static_cast<std::size_t>(std::max(tries, 1)) - 1;
  if (index >= kMinutes.size()) return std::nullopt;
  auto asked_ms = std::clamp<std::int64_t>(asked_s, 0, kDayMs / 1000) * 1000;
  return std::max(kMinutes.at(index) * kMinuteMs, asked_ms);
}

}  // namespace nabij::outbound
