// Who goes along with a young person: one guide along the whole route, a second person whom they
// know, and cover while the guide is away (requirements H01, H02, A16, B15).
#pragma once

#include <optional>
#include <vector>

#include "base/ids.hpp"
#include "base/named_enum.hpp"
#include "base/time.hpp"

namespace nabij::alliance {

using TurnId = base::Id<struct AllianceTurnTag>;

// One team, in its region.
struct TeamRef {
  RegionId region;
  TeamId team;
};

enum class TurnRole { Guide, Second, Cover };
// No reason is asked, and none of these is a failure.
enum class EndedHow {
  MovedOn,             // somebody else goes along now
  AtYoungPersonsWish,  // they would rather have somebody else
  Leaves,              // the worker goes elsewhere
  CoverOver,           // the guide is back
};

struct Turn {
  TurnId id;
  TurnRole role = TurnRole::Guide;
  MemberId worker;
  base::Instant since;
  base::Instant at;                        // of the newest change
  bool met = false;                        // whether the young person has met them
  std::optional<base::LocalDay> until_on;  // last day, for cover alone
  bool waits = false;                      // the young person would rather wait for their guide
  std::optional<EndedHow> ended_how;
};

// Cover is over by itself after its last day.
bool stands(const Turn& turn, base::LocalDay today);
// The one that began last of those who have this role today; nullptr when nobody has.
const Turn* standing(const std::vector<Turn>& turns, TurnRole role, base::LocalDay today);

}  // namespace nabij::alliance

template <>
struct nabij::base::NamedEnum<nabij::alliance::TurnRole> {
  using enum nabij::alliance::TurnRole;
  static constexpr std::array<std::pair<nabij::alliance::TurnRole, std::string_view>, 3> names{{
      {Guide, "guide"},
      {Second, "second"},
      {Cover, "cover"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::alliance::EndedHow> {
  using enum nabij::alliance::EndedHow;
  static constexpr std::array<std::pair<nabij::alliance::EndedHow, std::string_view>, 4> names{{
      {MovedOn, "moved_on"},
      {AtYoungPersonsWish, "at_young_persons_wish"},
      {Leaves, "leaves"},
      {CoverOver, "cover_over"},
  }};
};
