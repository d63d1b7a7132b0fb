#include "privacy/key_ring.hpp"

namespace nabij::privacy {

Result<const Key*> KeyRing::key_of(PersonId person) const {
  auto found = keys_.find(person);
  if (found == keys_.end()) return fail(ErrorCode::NotFound);
  return &found->second;
}

Result<std::string> KeyRing::open(const WordsAt& at, const base::Bytes& sealed) const {
  return unseal(*TRY(key_of(at.person)), sealed, {at.column, at.row});
}

Result<base::Bytes> KeyRing::seal(const WordsAt& at, const std::string& words) const {
  return privacy::seal(*TRY(key_of(at.person)), words, {at.column, at.row}, *random_);
}

Result<std::optional<std::string>> KeyRing::open(const WordsAt& at,
                                                 const std::optional<base::Bytes>& sealed) const {
  if (!sealed) return std::optional<std::string>{};
  return std::optional<std::string>(TRY(open(at, *sealed)));
}

Result<std::optional<base::Bytes>> KeyRing::seal(const WordsAt& at,
                                                 const std::optional<std::string>& words) const {
  if (!words) return std::optional<base::Bytes>{};
  return std::optional<base::Bytes>(TRY(seal(at, *words)));
}

}  // namespace nabij::privacy
