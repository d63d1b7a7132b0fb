// Slows down guessing: attempts are counted per account and per source, and beyond a free number
// each next one has to wait twice as long. In memory only: a restart forgives, which gives a
// guesser a handful of tries more, and an attacker cannot make us write. With several servers each
// counts for itself. The wait has a ceiling, so that nobody can lock somebody else out for good.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

#include "base/clock.hpp"
#include "base/result.hpp"

namespace nabij::http {

struct ThrottleRule {
  int free_attempts;
  std::int64_t first_wait_ms;
  std::int64_t longest_wait_ms;
  std::int64_t forget_after_ms;
};

// One count per key. Not for use by several threads at once; Throttle guards it.
class AttemptCounter {
 public:
  AttemptCounter(ThrottleRule rule, std::size_t limit) : rule_(rule), limit_(limit) {}

  // How long this key has to wait from now; 0 when it may try.
  std::int64_t wait_ms(const std::string& key, std::int64_t now_ms) const;
  void count(const std::string& key, std::int64_t now_ms);
  void take_back(const std::string& key);
  void forget(const std::string& key) { attempts_.erase(key); }
  int attempts(const std::string& key) const;
  std::size_t size() const { return attempts_.size(); }

 private:
  struct Attempts {
    int number = 0;
    std::int64_t last_ms = 0;
  };
  void make_room(std::int64_t now_ms);

  ThrottleRule rule_;
  std::size_t limit_;
  std::unordered_map<std::string, Attempts> attempts_;
};

// Who tries: an e-mail address or an invitation, and from where.
struct Attempt {
  std::string account;
  std::string source;
};

class Throttle {
 public:
  explicit Throttle(const base::Clock& clock);

  // TooManyRequests with how long to wait. Otherwise the attempt counts as failed from now on, so
  // that a hundred at the same moment do not all pass.
  Result<> begin(const Attempt& attempt);
  // The attempt was right: how many were wrong before it. The account starts afresh; the source
  // gets only this one back, or an own account would reset the count for guessing at others.
  int succeeded(const Attempt& attempt);
  // The attempt was not judged.
  void take_back(const Attempt& attempt);

 private:
  const base::Clock& clock_;
  std::mutex mutex_;
  AttemptCounter accounts_;
  AttemptCounter sources_;
};

// What counts as one source: an IPv4 address, or the /64 network of an IPv6 address, because that
// is what one household or server gets.
std::string source_key(const std::string& address);

}  // namespace nabij::http
