// The periods of which there are figures.
#pragma once

#include "figures/api/views.hpp"

namespace nabij::figures {

struct ListPeriods {
  Figures& figures;
  using Input = http::Nothing;
  using Output = http::Page<PeriodView>;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::figures
