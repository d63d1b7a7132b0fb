// What every endpoint of agreements has in common.
#pragma once

#include "agreements/agreements.hpp"

namespace nabij::agreements {

inline constexpr http::Rules kInPath{.in = http::In::Path,
                                     .personal = privacy::PersonalData::Pseudonym};

// With 200 instead of 201 when all of it stood there already.
inline Result<AgreementsPage> answer(http::Call& call, Result<Written> written) {
  auto done = TRY(std::move(written));
  if (!done.is_new) call.set_status(200);
  return std::move(done.page);
}

}  // namespace nabij::agreements
