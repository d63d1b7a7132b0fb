// From facts to what may be told of them (docs/decisions/0016 says why this is safe). Pure.
//
// Four kinds of table, one after another, each made knowing what was told before:
// - the weeks of a month, for the region as a whole, when the month is closed;
// - a quarter: areas, places in the finest areas, and cuts of each area by channel, goal, age
//   band, organisation and month;
// - a year: areas of which every quarter was told, or none; of the others nothing, because what is
//   missing could be subtracted.
// For those outside the same is done with their own threshold, over what is shown inside.
#pragma once

#include <vector>

#include "figures/domain/boxes.hpp"

namespace nabij::figures {

struct Limits {
  std::int64_t inside = 0;
  std::int64_t outside = 0;
  std::int64_t of(Audience audience) const {
    return audience == Audience::Inside ? inside : outside;
  }
};

// Of the facts of one month.
Publication publish_weeks(const Facts& facts, const Limits& limits);
// `weeks` are the publications of its months.
Publication publish_quarter(const AreaTree& tree, const Facts& facts, const Limits& limits,
                            const std::vector<Publication>& weeks);
// `quarters` are its four, in order; an empty one tells nothing.
Publication publish_year(const AreaTree& tree, const Facts& facts, const Limits& limits,
                         const std::vector<Publication>& quarters);

}  // namespace nabij::figures
