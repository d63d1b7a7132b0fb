// Who is at a plan, by the names that this module uses.
#pragma once

#include "privacy/actor.hpp"

namespace nabij::plans {

using privacy::Actor;
using privacy::Side;

}  // namespace nabij::plans
