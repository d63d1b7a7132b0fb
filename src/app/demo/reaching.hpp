// When the workers of the demo can be reached, by what their team does, and whom young people call
// when it cannot wait.
#pragma once

#include "app/demo/scene.hpp"

namespace nabij::app::demo {

Result<> choose_hours(House& house, Work work, const std::vector<privacy::Viewer>& workers);
// `leader` leads a team of the organisation.
Result<> say_urgent(House& house, const privacy::Viewer& leader);
// How many hours the leader's team has for guiding, paid for until the end of next year.
Result<> say_hours(House& house, const privacy::Viewer& leader);

// Of these, the one who goes along with most young people (but not the first, who signs in) leaves
// in six weeks; for half of them it is settled who comes after.
Result<> leave_in_time(House& house, const std::vector<privacy::Viewer>& workers);

}  // namespace nabij::app::demo
