#include "workforce/api/ask_debrief.hpp"
#include "workforce/api/choose_departure.hpp"
#include "workforce/api/come_to_debrief.hpp"
#include "workforce/api/end_debrief.hpp"
#include "workforce/api/plan_farewell.hpp"
#include "workforce/api/plan_guidance.hpp"
#include "workforce/api/say_extra_hours.hpp"
#include "workforce/api/show_caseload.hpp"
#include "workforce/api/show_debrief.hpp"
#include "workforce/api/show_departure.hpp"
#include "workforce/api/show_own_load.hpp"
#include "workforce/api/show_team_load.hpp"

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
  api.add(SayExtraHours{workforce});
  api.add(ShowDeparture{workforce});
  api.add(ShowOwnLoad{workforce});
  api.add(ShowTeamLoad{workforce});
}

}  // namespace nabij::workforce
