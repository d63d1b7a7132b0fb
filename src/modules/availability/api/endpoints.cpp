#include "availability/api/choose_availability.hpp"
#include "availability/api/set_urgent_route.hpp"
#include "availability/api/show_availability.hpp"
#include "availability/api/show_own_reach.hpp"

namespace nabij::availability {

void add_endpoints(http::Api& api, Availability& availability) {
  api.add(ChooseAvailability{availability});
  api.add(SetUrgentRoute{availability});
  api.add(ShowAvailability{availability});
  api.add(ShowOwnReach{availability});
}

}  // namespace nabij::availability
