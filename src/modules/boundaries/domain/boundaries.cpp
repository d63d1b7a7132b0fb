#include "boundaries/domain/boundaries.hpp"

#include <algorithm>

namespace nabij::boundaries {

bool owes_what_is_reported(Frame frame) { return frame != Frame::Voluntary; }

bool deserves_review(const std::vector<SetAside>& times, std::optional<base::Instant> reviewed_at,
                     base::LocalDay today, const ReviewNorm& norm) {
  auto from = today.plus_days(-norm.days);
  auto counts = [&](const SetAside& each) {
    return each.happened_on > from && (!reviewed_at || each.told_at > *reviewed_at);
  };
  return std::ranges::count_if(times, counts) >= norm.times;
}

}  // namespace nabij::boundaries
