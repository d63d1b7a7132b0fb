// Availability: when a worker can be reached, as they choose, and whom to call when it cannot wait
// (requirement B14). A young person sees both at their own link, for those who go along with them.
// Nothing is sent or blocked by it, and nobody counts who called when.
#pragma once

#include "availability/shapes.hpp"
#include "http/api.hpp"
#include "identity/identity.hpp"
#include "storage/database.hpp"

namespace nabij::availability {

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  alliance::Alliance& alliance;
  const base::Clock& clock;
};

class Availability {
 public:
  explicit Availability(const Dependencies& dependencies) : needs_(dependencies) {}

  Result<AvailabilityPage> of(const privacy::Viewer& viewer);
  // In place of the week that was. InvalidInput names every part that ends before it begins or lies
  // over another.
  Result<AvailabilityPage> choose(const privacy::Viewer& viewer, const Week& week);
  // For the organisation of the viewer. InvalidInput for a phone number that nobody could call.
  Result<AvailabilityPage> set_urgent(const privacy::Viewer& viewer, const UrgentRoute& route);
  Result<OwnReachPage> at_link(const privacy::Visitor& visitor);

 private:
  Dependencies needs_;
};

void add_endpoints(http::Api& api, Availability& availability);

}  // namespace nabij::availability
