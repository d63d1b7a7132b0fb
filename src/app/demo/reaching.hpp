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

}  // namespace nabij::app::demo
