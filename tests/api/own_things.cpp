// Links of young people's own, and what is theirs behind them.
#include "api/things.hpp"

namespace nabij::api_testing {
namespace {

template <typename T>
T must_be(Result<T> result) {
  if (result.has_value()) return std::move(*result);
  ADD_FAILURE() << result.error().detail << result.error().internal;
  throw std::runtime_error("the link could not be made");
}

constexpr std::size_t kRegionPart = 23;

std::string offer_of(app::House& house, const CastMember& owner, PersonId person) {
  return must_be(house.portal().offer(privacy::people_scope(as_worker(owner)), person)).offer;
}

std::string take_over(app::House& house, const std::string& offer, const std::string& key) {
  auto cookie = must_be(house.portal().take_over({offer, key, "203.0.113.9"}));
  return cookie.substr(0, cookie.find(';'));
}

}  // namespace

std::string Things::own_link_offer(const CastMember& owner) {
  return offer_of(house_, owner, person(owner));
}

std::string Things::own_link(const CastMember& owner) {
  auto offer = own_link_offer(owner);
  auto key = own_key();
  take_over(house_, offer, key);
  return offer.substr(0, kRegionPart) + key;
}

std::string Things::own_key() {
  std::array<unsigned char, 32> bytes{};
  house_.random().fill(bytes);
  return base::to_base64url(bytes);
}

OwnDoor Things::own_door(const CastMember& owner) {
  auto whose = person(owner);
  guide_of(owner, whose, next<alliance::TurnId>());
  OwnDoor door{whose, take_over(house_, offer_of(house_, owner, whose), own_key())};
  // Whoever writes in a plan by themself has one.
  own_thing(door, owner, "goal_id");
  return door;
}

std::string Things::own_thing(const OwnDoor& door, const CastMember& owner, std::string_view what) {
  auto actor = privacy::Actor::at_phone_of(as_worker(owner), privacy::Side::YoungPerson);
  if (what == "agreement_id") {
    agreements::NewAgreement fresh;
    fresh.id = next<agreements::AgreementId>();
    fresh.words = "Samen langs de school";
    must_be(house_.agreements().make(actor, door.person, fresh));
    return base::to_text(fresh.id.uuid);
  }
  if (what == "check_id") {
    http::Request request;
    request.headers = {{"Cookie", door.cookie}};
    auto visitor = must_be(house_.portal().visitor_of(request));
    alliance::NewOwnCheck check;
    check.id = next<alliance::CheckId>();
    check.worker_id = owner.id;
    check.marks.bond = 7;
    must_be(house_.alliance().own_check(visitor.value(), check));
    return base::to_text(check.id.uuid);
  }
  plans::NewGoal goal;
  goal.id = next<plans::GoalId>();
  goal.words = "Een eigen kamer";
  must_be(house_.plans().add_goal(actor, door.person, goal));
  if (what == "goal_id") return base::to_text(goal.id.uuid);
  plans::NewStep step;
  step.id = next<plans::StepId>();
  step.words = "Bellen";
  must_be(house_.plans().add_step(actor, goal.id, step));
  return base::to_text(step.id.uuid);
}

}  // namespace nabij::api_testing
