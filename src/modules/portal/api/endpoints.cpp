#include "portal/api/close_own_link.hpp"
#include "portal/api/end_own_link.hpp"
#include "portal/api/leave_own_page.hpp"
#include "portal/api/offer_own_link.hpp"
#include "portal/api/open_own_link.hpp"
#include "portal/api/show_own_link.hpp"
#include "portal/api/show_own_looks.hpp"
#include "portal/api/show_own_page.hpp"
#include "portal/api/take_over_own_link.hpp"

namespace nabij::portal {

void add_endpoints(http::Api& api, Portal& portal) {
  api.add(ShowOwnLink{portal});
  api.add(OfferOwnLink{portal});
  api.add(EndOwnLink{portal});
  api.add(TakeOverOwnLink{portal});
  api.add(OpenOwnLink{portal});
  api.add(ShowOwnPage{portal});
  api.add(ShowOwnLooks{portal});
  api.add(LeaveOwnPage{portal});
  api.add(CloseOwnLink{portal});
  api.set_doorkeeper(portal);
}

}  // namespace nabij::portal
