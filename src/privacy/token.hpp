// Tokens: 256 random bits that open something: a session, an invitation, a link. The database holds
// only a hash, which needs no salt because the token cannot be guessed. The region stands in front,
// so that the lookup goes straight to where the region's records are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "base/text.hpp"

namespace nabij::privacy {

// What the database knows a token by.
struct TokenReference {
  RegionId region;
  base::Bytes hash;
};

struct NewToken {
  std::string text;  // given out once
  TokenReference reference;
};

NewToken new_token(RegionId region, base::Random& random);
// Empty when this was never one of ours.
std::optional<TokenReference> read_token(std::string_view text);

}  // namespace nabij::privacy
