// Argon2id, few at a time. One hash takes a core for some 20 ms and 19 MiB; without a limit a
// handful of sign-ins per second would leave nothing for the work of everybody else.
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>

#include "base/clock.hpp"
#include "base/result.hpp"
#include "identity/identity.hpp"

namespace nabij::identity {

class PasswordHasher {
 public:
  PasswordHasher(const Options& options, base::Random& random);

  // Both answer Unavailable with a second to wait when too many are waiting already.
  Result<std::string> hash(std::string_view password);
  // With an empty hash: takes the time that any other takes, and is never right.
  Result<bool> matches(std::string_view hash, std::string_view password);
  // Made with other costs than those of today.
  bool is_outdated(const std::string& hash) const;

 private:
  class Turn;
  std::string make(std::string_view password) const;

  HashingCost cost_;
  int at_once_;
  int waiting_limit_;
  std::mutex mutex_;
  std::condition_variable freed_;
  int running_ = 0;
  int waiting_ = 0;
  std::string nobodys_hash_;
};

}  // namespace nabij::identity
