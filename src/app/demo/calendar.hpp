// How busy a day is for youth work: the rhythm of the week and the year, and the days on which
// more young people are outside than usual (requirement J04).
#pragma once

#include <cstdint>
#include <vector>

#include "base/time.hpp"

namespace nabij::app::demo {

enum class Moment { Ordinary, Ramadan, Feast, Fair, NewYear };

Moment moment_of(base::LocalDay day);
bool is_school_day(base::LocalDay day);
// Relative to an ordinary day in the middle of the week, which is about 1.
double busyness(base::LocalDay day);

// The first day of Ramadan in the year of the Hijra, by the tabular calendar: at most a day away
// from what is seen in the sky.
base::LocalDay ramadan_of(int hijri_year);

// Whole numbers in proportion to the weights, which together are exactly `total`.
std::vector<std::int64_t> share_out(std::int64_t total, const std::vector<double>& weights);

}  // namespace nabij::app::demo
