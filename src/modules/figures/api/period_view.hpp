// Shapes that several endpoints for figures share.
#pragma once

#include "figures/figures.hpp"

namespace nabij::figures {

struct PeriodView {
  std::string key;
  base::LocalDay from;
  base::LocalDay until;
  static constexpr std::string_view schema_name = "Period";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("key", &PeriodView::key, {.about = "2026-Q4 or 2026"}),
                      field("from", &PeriodView::from),
                      field("until", &PeriodView::until, {.about = "The first day after it"})};
  }
};

inline PeriodView to_view(const Period& period) { return {period.key, period.from, period.until}; }

struct PeriodInput {
  std::string period;
  static constexpr std::string_view schema_name = "PeriodWanted";
  static constexpr auto fields() {
    return std::tuple{
        http::field("period", &PeriodInput::period, {.in = http::In::Query, .max_length = 10})};
  }
};

inline http::Access who_may_see_figures() {
  using enum privacy::Role;
  return http::Access::only({Worker, TeamLeader, PolicyOfficer});
}

}  // namespace nabij::figures
