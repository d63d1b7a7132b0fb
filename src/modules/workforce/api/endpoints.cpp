#include "workforce/api/plan_guidance.hpp"
#include "workforce/api/show_caseload.hpp"

namespace nabij::workforce {

void add_endpoints(http::Api& api, Workforce& workforce) {
  api.add(PlanGuidance{workforce});
  api.add(ShowCaseload{workforce});
}

}  // namespace nabij::workforce
