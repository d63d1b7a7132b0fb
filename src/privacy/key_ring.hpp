// The keys of all records of one young person, for as long as one answer is made: opens and seals
// the words that were written under them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "privacy/sealing.hpp"

namespace nabij::privacy {

// What words are sealed to: under whose key, in which row, in which column.
struct WordsAt {
  PersonId person;
  base::Uuid row;
  std::string_view column;
};

class KeyRing {
 public:
  explicit KeyRing(base::Random& random) : random_(&random) {}
  void add(PersonId person, Key key) { keys_.emplace(person, std::move(key)); }

  // NotFound when the key is not on the ring: of somebody else, or erased.
  Result<std::string> open(const WordsAt& at, const base::Bytes& sealed) const;
  Result<base::Bytes> seal(const WordsAt& at, const std::string& words) const;
  // The same for words that may be left out.
  Result<std::optional<std::string>> open(const WordsAt& at,
                                          const std::optional<base::Bytes>& sealed) const;
  Result<std::optional<base::Bytes>> seal(const WordsAt& at,
                                          const std::optional<std::string>& words) const;

 private:
  Result<const Key*> key_of(PersonId person) const;
  base::Random* random_;
  std::map<PersonId, Key> keys_;
};

}  // namespace nabij::privacy
