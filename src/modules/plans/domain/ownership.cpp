#include "plans/domain/ownership.hpp"

namespace nabij::plans {

Result<> require(Side side, Doing doing) {
  if (may(side, doing)) return {};
  return base::Error::field("side", "theirs_alone", "Only the young person says this.");
}

}  // namespace nabij::plans
