// The alliance check: bond, goals and tasks (Bordin's three parts of a working alliance,
// requirement B01), each a slider from 0 to 10 and each from two sides. The statements are our own
// and are not normed, so nothing here is a score: what counts is where the two differ.
#pragma once

#include <optional>
#include <vector>

#include "base/ids.hpp"
#include "base/named_enum.hpp"
#include "base/time.hpp"

namespace nabij::alliance {

using CheckId = base::Id<struct AllianceCheckTag>;

inline constexpr std::int64_t kSliderEnd = 10;
// From so many steps on, two views differ enough to talk about. Our own choice, not a norm.
inline constexpr std::int64_t kApart = 3;
// Two views further from each other in time are not held side by side.
inline constexpr std::int64_t kSideBySideDays = 45;

enum class CheckSide { YoungPerson, Worker };

// What somebody left open is not there.
struct Marks {
  std::optional<std::int64_t> bond;
  std::optional<std::int64_t> goals;
  std::optional<std::int64_t> tasks;
  bool operator==(const Marks&) const = default;
  bool empty() const { return !bond && !goals && !tasks; }
};

struct Check {
  CheckId id;
  PersonId person;
  MemberId worker;
  CheckSide side = CheckSide::YoungPerson;
  base::Instant at;
  Marks marks;
  std::optional<OwnLinkId> link;  // said by the young person alone, at their own link
};

// The last word of both sides, when they lie near each other in time.
struct SideBySide {
  Marks young_person;
  Marks worker;
  bool bond_apart = false;
  bool goals_apart = false;
  bool tasks_apart = false;
};

// `checks` of one young person and one worker, oldest first.
std::optional<SideBySide> side_by_side(const std::vector<Check>& checks);

// Of one side of a team: the middle of what was said, to half a step, so that one answer more or
// less does not show in it.
struct Middle {
  std::optional<double> bond;
  std::optional<double> goals;
  std::optional<double> tasks;
};
struct TeamMiddle {
  Middle young_person;
  Middle worker;
  std::int64_t young_people = 0;  // at least so many: rounded down to a multiple of five
};

inline constexpr std::size_t kFewestYoungPeople = 5;
inline constexpr std::size_t kFewestWorkers = 3;

// The last check of every pair and side counts once. Each mean stands only when at least
// kFewestYoungPeople young people and kFewestWorkers workers are behind it: the figure is about a
// team, never about one worker. Nothing when no mean stands.
std::optional<TeamMiddle> middle_of(const std::vector<Check>& checks);

// A calendar quarter that is over.
struct Quarter {
  base::LocalDay from;
  base::LocalDay until;  // the first day after it
};
// The last `count` ended quarters, newest first: what is still going on would show each new answer.
std::vector<Quarter> ended_quarters(base::LocalDay today, int count);

}  // namespace nabij::alliance

template <>
struct nabij::base::NamedEnum<nabij::alliance::CheckSide> {
  using enum nabij::alliance::CheckSide;
  static constexpr std::array<std::pair<nabij::alliance::CheckSide, std::string_view>, 2> names{{
      {YoungPerson, "young_person"},
      {Worker, "worker"},
  }};
};
