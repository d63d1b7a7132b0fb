#include "alliance/api/add_check.hpp"
#include "alliance/api/add_own_check.hpp"
#include "alliance/api/begin_turn.hpp"
#include "alliance/api/change_turn.hpp"
#include "alliance/api/list_going_along.hpp"
#include "alliance/api/show_alliance.hpp"
#include "alliance/api/show_check_figures.hpp"
#include "alliance/api/show_checks.hpp"
#include "alliance/api/show_own_checks.hpp"
#include "alliance/api/take_back_check.hpp"
#include "alliance/api/take_back_own_check.hpp"
#include "alliance/api/tell_phase.hpp"

namespace nabij::alliance {

void add_endpoints(http::Api& api, Alliance& alliance) {
  api.add(ShowAlliance{alliance});
  api.add(BeginTurn{alliance});
  api.add(ChangeTurn{alliance});
  api.add(TellPhase{alliance});
  api.add(ListGoingAlong{alliance});
  api.add(ShowChecks{alliance});
  api.add(AddCheck{alliance});
  api.add(TakeBackCheck{alliance});
  api.add(ShowCheckFigures{alliance});
  api.add(ShowOwnChecks{alliance});
  api.add(AddOwnCheck{alliance});
  api.add(TakeBackOwnCheck{alliance});
}

}  // namespace nabij::alliance
