#include "http/throttle.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.hpp"

namespace nabij::http {
namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr ThrottleRule kAccountRule{5, 2 * kSecond, 15 * kMinute, 24 * kHour};
// A whole office may share one address.
constexpr ThrottleRule kSourceRule{30, 2 * kSecond, 5 * kMinute, kHour};
constexpr std::size_t kLimit = 20'000;

}  // namespace

std::int64_t AttemptCounter::wait_ms(const std::string& key, std::int64_t now_ms) const {
  auto found = attempts_.find(key);
  if (found == attempts_.end()) return 0;
  const auto& [number, last_ms] = found->second;
  if (now_ms - last_ms >= rule_.forget_after_ms || number < rule_.free_attempts) return 0;
  int doublings = std::min(number - rule_.free_attempts, 30);
  auto wait = std::min(rule_.first_wait_ms << doublings, rule_.longest_wait_ms);
  return std::max<std::int64_t>(last_ms + wait - now_ms, 0);
}

void AttemptCounter::count(const std::string& key, std::int64_t now_ms) {
  if (attempts_.size() >= limit_ && !attempts_.contains(key)) make_room(now_ms);
  auto& entry = attempts_[key];
  if (now_ms - entry.last_ms >= rule_.forget_after_ms) entry.number = 0;
  ++entry.number;
  entry.last_ms = now_ms;
}

void AttemptCounter::take_back(const std::string& key) {
  auto found = attempts_.find(key);
  if (found == attempts_.end()) return;
  if (--found->second.number <= 0) attempts_.erase(found);
}

int AttemptCounter::attempts(const std::string& key) const {
  auto found = attempts_.find(key);
  return found == attempts_.end() ? 0 : found->second.number;
}

// Drops what is forgotten anyway; if that is not enough, the quarter that was quiet longest.
void AttemptCounter::make_room(std::int64_t now_ms) {
  std::erase_if(attempts_, [&](const auto& each) {
    return now_ms - each.second.last_ms >= rule_.forget_after_ms;
  });
  if (attempts_.size() < limit_) return;
  std::vector<std::int64_t> times;
  times.reserve(attempts_.size());
  for (const auto& [key, entry] : attempts_) times.push_back(entry.last_ms);
  auto quarter = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 4);
  std::nth_element(times.begin(), quarter, times.end());
  auto limit_ms = *quarter;
  std::erase_if(attempts_, [&](const auto& each) { return each.second.last_ms <= limit_ms; });
}

Throttle::Throttle(const base::Clock& clock)
    : clock_(clock), accounts_(kAccountRule, kLimit), sources_(kSourceRule, kLimit) {}

Result<> Throttle::begin(const Attempt& attempt) {
  auto now_ms = clock_.monotonic_ms();
  auto source = source_key(attempt.source);
  std::scoped_lock lock(mutex_);
  auto wait =
      std::max(accounts_.wait_ms(attempt.account, now_ms), sources_.wait_ms(source, now_ms));
  if (wait > 0) {
    Error error = fail(ErrorCode::TooManyRequests, "Too many tries. Wait a moment.");
    error.retry_after_s = static_cast<int>((wait + kSecond - 1) / kSecond);
    return error;
  }
  accounts_.count(attempt.account, now_ms);
  sources_.count(source, now_ms);
  return {};
}

int Throttle::succeeded(const Attempt& attempt) {
  std::scoped_lock lock(mutex_);
  int before = std::max(accounts_.attempts(attempt.account) - 1, 0);
  accounts_.forget(attempt.account);
  sources_.take_back(source_key(attempt.source));
  return before;
}

void Throttle::take_back(const Attempt& attempt) {
  std::scoped_lock lock(mutex_);
  accounts_.take_back(attempt.account);
  sources_.take_back(source_key(attempt.source));
}

std::string source_key(const std::string& address) {
  std::array<unsigned char, 16> bytes{};
  if (inet_pton(AF_INET6, address.c_str(), bytes.data()) != 1) return address;
  constexpr std::array<unsigned char, 12> kMappedIpv4{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
  bool mapped = std::equal(kMappedIpv4.begin(), kMappedIpv4.end(), bytes.begin());
  if (mapped) return base::to_hex(std::span(bytes).subspan(12)) + "/32";
  return base::to_hex(std::span(bytes).first(8)) + "/64";
}

}  // namespace nabij::http
