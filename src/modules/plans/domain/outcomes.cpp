#include "plans/domain/outcomes.hpp"

#include <algorithm>

namespace nabij::plans {

std::optional<OutcomeMoment> outcome_to_ask(base::LocalDay start, base::LocalDay today,
                                            const OutcomeTimes& times,
                                            const std::vector<OutcomeMoment>& answered) {
  auto days = today.days - start.days;
  if (days < times.first_days) return std::nullopt;
  auto moment = OutcomeMoment::ThreeDays;
  if (days >= times.second_days) moment = OutcomeMoment::OneWeek;
  if (days >= times.later_days) moment = OutcomeMoment::Later;
  bool known = std::ranges::find(answered, moment) != answered.end();
  return known ? std::nullopt : std::optional<OutcomeMoment>(moment);
}

}  // namespace nabij::plans
