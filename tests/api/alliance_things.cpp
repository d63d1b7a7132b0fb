// Who goes along with somebody, made through the alliance itself.
#include <algorithm>

#include "api/things.hpp"

namespace nabij::api_testing {
namespace {

template <typename Page>
void must_be(const Result<alliance::After<Page>>& result) {
  if (result.has_value()) return;
  ADD_FAILURE() << result.error().detail << result.error().internal;
  throw std::runtime_error("the alliance could not be made");
}

bool works_at_home(const CastMember& owner) {
  return owner.roles.has(privacy::Role::Worker) &&
         std::ranges::find(owner.teams, owner.home) != owner.teams.end();
}

}  // namespace

base::Uuid Things::boundary_rule(const CastMember& owner) {
  boundaries::NewRule fresh;
  fresh.id = next<boundaries::RuleId>();
  fresh.kind = boundaries::RuleKind::Work;
  fresh.words = words(Kind::BoundaryRule, owner, "Niet bellen na tien uur");
  auto worker = as_worker(owner);
  // A team keeps few rules: those before make room.
  auto before = house_.boundaries().rules(worker);
  if (!before.has_value()) throw std::runtime_error("the rules could not be read");
  for (const auto& rule : before->teams.at(0).rules) {
    if (!house_.boundaries().end_rule(worker, rule.id).has_value())
      throw std::runtime_error("the rule could not be ended");
  }
  auto made = house_.boundaries().add_rule(worker, owner.home, fresh);
  if (!made.has_value()) throw std::runtime_error("the rule could not be made");
  mark(Kind::BoundaryRule, owner, fresh.id.uuid);
  return fresh.id.uuid;
}

base::Uuid Things::boundary_exception(const CastMember& owner) {
  boundaries::NewException fresh;
  fresh.id = next<boundaries::ExceptionId>();
  fresh.what = words(Kind::BoundaryException, owner, "Gebeld");
  fresh.why = words(Kind::BoundaryException, owner, "Alleen met kerst");
  auto made = house_.boundaries().add_exception(as_worker(owner),
                                                boundaries::RuleId{boundary_rule(owner)}, fresh);
  if (!made.has_value()) throw std::runtime_error("the exception could not be made");
  return fresh.id.uuid;
}

base::Uuid Things::agreement(const CastMember& owner) {
  agreements::NewAgreement fresh;
  fresh.id = next<agreements::AgreementId>();
  fresh.words = words(Kind::Agreement, owner, "Samen langs de school");
  auto made = house_.agreements().make(
      agreements::Actor::at_phone_of(as_worker(owner), agreements::Side::Worker), person(owner),
      fresh);
  if (!made.has_value()) throw std::runtime_error("the agreement could not be made");
  return fresh.id.uuid;
}

base::Uuid Things::instrument(const CastMember& owner) {
  auto& instruments = house_.instruments();
  auto host = as_worker(owner);
  auto before = instruments.list(owner.region);
  if (!before.has_value()) throw std::runtime_error("the instruments could not be read");
  instruments::NewInstrument fresh;
  fresh.id = next<instruments::InstrumentId>();
  fresh.licence_is_held = true;
  auto& made = fresh.definition;
  made.code = "matrix-" + base::to_text(next<instruments::InstrumentId>()).substr(4, 32);
  made.languages = {"nl"};
  made.name = {{"nl", "Vraag"}};
  made.source = "Nabij";
  made.licence = {"Nabij", "Vrij", std::nullopt};
  made.sides = {instruments::Side::Worker};
  made.choices = {{0, {{"nl", "nee"}}}, {1, {{"nl", "ja"}}}};
  made.items = {{"ask", {{"nl", "Gaat het?"}}, false}};
  // A region keeps few: the oldest make room, never the one that a test has in hand.
  auto standing = before->items;
  std::erase_if(standing, [](const auto& each) { return each.ended_at.has_value(); });
  std::ranges::sort(standing, {}, &instruments::InstrumentShape::loaded_at);
  constexpr std::size_t kKept = 8;
  for (std::size_t at = 0; at + kKept < standing.size(); ++at) {
    if (!instruments.end(host, standing[at].id).has_value())
      throw std::runtime_error("the instrument could not be ended");
  }
  auto loaded = instruments.load(host, fresh);
  if (!loaded.has_value()) throw std::runtime_error("the instrument could not be loaded");
  return fresh.id.uuid;
}

privacy::PeopleScope Things::guide_of(const CastMember& owner, PersonId whose,
                                      alliance::TurnId turn_id) {
  auto scope = privacy::people_scope(as_worker(owner));
  alliance::NewTurn turn;
  turn.id = turn_id;
  turn.worker_id = works_at_home(owner) ? owner.id : cast_.hire(owner, {privacy::Role::Worker});
  must_be(house_.alliance().begin_turn(scope, whose, turn));
  scope.member = turn.worker_id;
  return scope;
}

base::Uuid Things::in_alliance(Kind kind, const CastMember& owner) {
  auto whose = person(owner);
  if (kind == Kind::AlliancePhase) {
    alliance::NewPhase phase;
    phase.id = next<alliance::PhaseId>();
    must_be(house_.alliance().tell_phase(privacy::people_scope(as_worker(owner)), whose, phase));
    return phase.id.uuid;
  }
  auto turn = next<alliance::TurnId>();
  auto guide = guide_of(owner, whose, turn);
  if (kind == Kind::AllianceTurn) return turn.uuid;
  if (kind == Kind::GuidedPerson) return whose.uuid;
  if (kind == Kind::InstrumentAnswers) {
    instruments::NewAnswers given;
    given.id = next<instruments::AnswersId>();
    given.instrument_id = instruments::InstrumentId{instrument(owner)};
    given.side = instruments::Side::Worker;
    given.marks = {{"ask", 1}};
    if (!house_.instruments().answer(guide, whose, given).has_value())
      throw std::runtime_error("the instrument could not be answered");
    return given.id.uuid;
  }
  alliance::NewCheck check;
  check.id = next<alliance::CheckId>();
  check.marks.bond = 7;
  must_be(house_.alliance().check(guide, whose, check));
  return check.id.uuid;
}

}  // namespace nabij::api_testing
