// Who goes along with somebody, made through the alliance itself.
#include <algorithm>

#include "api/things.hpp"

namespace nabij::api_testing {
namespace {

alliance::Written must_be(Result<alliance::Written> result) {
  if (result.has_value()) return std::move(*result);
  ADD_FAILURE() << result.error().detail << result.error().internal;
  throw std::runtime_error("the alliance could not be made");
}

bool works_at_home(const CastMember& owner) {
  return owner.roles.has(privacy::Role::Worker) &&
         std::ranges::find(owner.teams, owner.home) != owner.teams.end();
}

}  // namespace

base::Uuid Things::in_alliance(Kind kind, const CastMember& owner) {
  auto scope = privacy::people_scope(as_worker(owner));
  auto whose = person(owner);
  if (kind == Kind::AlliancePhase) {
    alliance::NewPhase phase;
    phase.id = next<alliance::PhaseId>();
    must_be(house_.alliance().tell_phase(scope, whose, phase));
    return phase.id.uuid;
  }
  alliance::NewTurn turn;
  turn.id = next<alliance::TurnId>();
  turn.worker_id = works_at_home(owner) ? owner.id : cast_.hire(owner, {privacy::Role::Worker});
  must_be(house_.alliance().begin_turn(scope, whose, turn));
  return turn.id.uuid;
}

}  // namespace nabij::api_testing
