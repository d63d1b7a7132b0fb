#include "workforce/api/ask_debrief.hpp"
#include "workforce/api/choose_departure.hpp"
#include "workforce/api/come_to_debrief.hpp"
#include "workforce/api/end_debrief.hpp"
#include "workforce/api/plan_farewell.hpp"
#include "workforce/api/plan_guidance.hpp"
#include "workforce/api/show_caseload.hpp"
#include "workforce/api/show_debrief.hpp"
#include "workforce/api/show_departure.hpp"

namespace nabij::workforce {

void add_endpoints(http::Api& api, Workforce& workforce) {
  api.add(AskDebrief{workforce});
  api.add(ChooseDeparture{workforce});
  api.add(ComeToDebrief{workforce});
  api.add(EndDebrief{workforce});
  api.add(PlanFarewell{workforce});
  api.add(PlanGuidance{workforce});
  api.add(ShowCaseload{workforce});
  api.add(ShowDebrief{workforce});
  api.add(ShowDeparture{workforce});
}

}  // namespace nabij::workforce
