#include "identity/password_hasher.hpp"

#include <sodium.h>

#include <array>
#include <stdexcept>

#include "base/text.hpp"

namespace nabij::identity {

// One of the few that may run; gives the turn to the next one when it ends.
class PasswordHasher::Turn {
 public:
  explicit Turn(PasswordHasher& hasher) : hasher_(hasher) {
    std::unique_lock lock(hasher_.mutex_);
    if (hasher_.running_ >= hasher_.at_once_) {
      if (hasher_.waiting_ >= hasher_.waiting_limit_) return;
      ++hasher_.waiting_;
      hasher_.freed_.wait(lock, [&] { return hasher_.running_ < hasher_.at_once_; });
      --hasher_.waiting_;
    }
    ++hasher_.running_;
    taken_ = true;
  }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  ~Turn() {
    if (!taken_) return;
    std::scoped_lock lock(hasher_.mutex_);
    --hasher_.running_;
    hasher_.freed_.notify_one();
  }

  Result<> taken() const {
    if (taken_) return {};
    Error error = fail(ErrorCode::Unavailable, "Many people sign in right now. Try again.");
    error.retry_after_s = 1;
    return error;
  }

 private:
  PasswordHasher& hasher_;
  bool taken_ = false;
};

PasswordHasher::PasswordHasher(const Options& options, base::Random& random)
    : cost_(options.cost),
      at_once_(options.hashing_at_once),
      waiting_limit_(options.hashing_waiting) {
  if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
  std::array<unsigned char, 16> nobody{};
  random.fill(nobody);
  nobodys_hash_ = make(base::to_hex(nobody));
}

std::string PasswordHasher::make(std::string_view password) const {
  std::array<char, crypto_pwhash_STRBYTES> text{};
  int failed = crypto_pwhash_str_alg(text.data(), password.data(), password.size(), cost_.passes,
                                     cost_.memory_bytes, crypto_pwhash_ALG_ARGON2ID13);
  return failed == 0 ? std::string(text.data()) : std::string();
}

Result<std::string> PasswordHasher::hash(std::string_view password) {
  Turn turn(*this);
  TRY(turn.taken());
  auto text = make(password);
  if (text.empty()) return fail(ErrorCode::Unavailable, "There is too little memory right now.");
  return text;
}

Result<bool> PasswordHasher::matches(std::string_view hash, std::string_view password) {
  Turn turn(*this);
  TRY(turn.taken());
  std::string known(hash.empty() ? std::string_view(nobodys_hash_) : hash);
  bool right = crypto_pwhash_str_verify(known.c_str(), password.data(), password.size()) == 0;
  return right && !hash.empty();
}

bool PasswordHasher::is_outdated(const std::string& hash) const {
  return crypto_pwhash_str_needs_rehash(hash.c_str(), cost_.passes, cost_.memory_bytes) != 0;
}

}  // namespace nabij::identity
