// Who is at what belongs to a young person, and whose words are written down. A worker comes within
// their teams; the young person comes by themself, without any member, or looks along on a worker's
// phone.
#pragma once

#include <optional>

#include "base/named_enum.hpp"
#include "privacy/viewer.hpp"

namespace nabij::privacy {

enum class Side { YoungPerson, Worker };

struct Actor {
  RegionId region;
  Side side = Side::YoungPerson;
  // On whose phone; nothing when the young person is by themself.
  std::optional<PeopleScope> phone;
  // The young person whose own door this is; set when there is no phone of a worker.
  std::optional<PersonId> self;
  // They came by a link that was handed over on a worker's phone. That proves less than a sign-in
  // of their own, so what is for the pair alone stays closed.
  bool by_link = false;

  static Actor at_phone_of(const Viewer& viewer, Side side) {
    return {viewer.region, side, people_scope(viewer), std::nullopt, false};
  }
  static Actor themself(RegionId region, PersonId person) {
    return {region, Side::YoungPerson, std::nullopt, person, false};
  }
  static Actor by_own_link(const Visitor& visitor) {
    return {visitor.region, Side::YoungPerson, std::nullopt, visitor.person, true};
  }
  std::optional<MemberId> member() const {
    return phone ? std::optional<MemberId>(phone->member) : std::nullopt;
  }
};

}  // namespace nabij::privacy

template <>
struct nabij::base::NamedEnum<nabij::privacy::Side> {
  using enum nabij::privacy::Side;
  static constexpr std::array<std::pair<nabij::privacy::Side, std::string_view>, 2> names{{
      {YoungPerson, "young_person"},
      {Worker, "worker"},
  }};
};
