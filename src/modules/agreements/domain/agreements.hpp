// An agreement: who promised what, by when, and what became of it as each side says (requirements
// B05, B06). It is never silently changed: each change is a version, and a promise that did not
// work out stays to be seen, whoever's it was.
#pragma once

#include <optional>
#include <vector>

#include "base/ids.hpp"
#include "base/named_enum.hpp"
#include "base/time.hpp"
#include "privacy/actor.hpp"

namespace nabij::agreements {

using privacy::Actor;
using privacy::Side;
using AgreementId = base::Id<struct AgreementTag>;
using VersionId = base::Id<struct AgreementVersionTag>;

// The furthest day that somebody can promise for, in days.
inline constexpr std::int64_t kFurthestDays = 366;
// A worker sees their own kept and broken promises of so many days.
inline constexpr std::int64_t kOwnDays = 90;

enum class PromisedBy { YoungPerson, Worker, Both };
// A new day belongs to an open one: it is moved, not broken.
enum class State { Open, Kept, NotKept, LetGo };

// The ways in which one ends.
enum class Ended { Kept, NotKept, LetGo };
State to_state(Ended ended);

// How firmly a young person wants to be held to it, as they choose it themself (requirement B05).
enum class Firmness {
  Gentle,  // they begin about it
  Usual,   // the worker asks how it went
  Firm,    // the worker keeps asking
};

// What a version says, without its words.
struct Terms {
  PromisedBy promised_by = PromisedBy::Both;
  MemberId worker;  // whose promise it is, or to whom
  State state = State::Open;
  std::optional<base::LocalDay> due_on;
  std::optional<std::int64_t> due_minute;   // since local midnight
  bool explained_back = false;              // said again in the other's own words
  std::optional<base::LocalDay> answer_by;  // when it hangs on somebody else: by when that is known
  bool operator==(const Terms&) const = default;
};

struct Version {
  Side side = Side::YoungPerson;  // who says so
  Terms terms;
};

// What each side says became of it, since it was last open.
struct Verdicts {
  std::optional<State> young_person;
  std::optional<State> worker;
  // Both spoke, and not the same: something to talk about.
  bool differ() const { return young_person && worker && *young_person != *worker; }
  // Broken for who counts their own promises: when either of the two says so.
  bool broken() const { return young_person == State::NotKept || worker == State::NotKept; }
  bool kept() const { return !broken() && (young_person == State::Kept || worker == State::Kept); }
};

// `versions` oldest first.
Verdicts verdicts(const std::vector<Version>& versions);
// How often another day was agreed.
std::int64_t times_moved(const std::vector<Version>& versions);

constexpr bool is_workers(PromisedBy by) { return by != PromisedBy::YoungPerson; }
// The worker owes a word about their own promise; the young person owes none.
bool owes_a_word(Side side, const Terms& before, const Terms& after);

}  // namespace nabij::agreements

template <>
struct nabij::base::NamedEnum<nabij::agreements::PromisedBy> {
  using enum nabij::agreements::PromisedBy;
  static constexpr std::array<std::pair<nabij::agreements::PromisedBy, std::string_view>, 3> names{{
      {YoungPerson, "young_person"},
      {Worker, "worker"},
      {Both, "both"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::agreements::Firmness> {
  using enum nabij::agreements::Firmness;
  static constexpr std::array<std::pair<nabij::agreements::Firmness, std::string_view>, 3> names{{
      {Gentle, "gentle"},
      {Usual, "usual"},
      {Firm, "firm"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::agreements::Ended> {
  using enum nabij::agreements::Ended;
  static constexpr std::array<std::pair<nabij::agreements::Ended, std::string_view>, 3> names{{
      {Kept, "kept"},
      {NotKept, "not_kept"},
      {LetGo, "let_go"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::agreements::State> {
  using enum nabij::agreements::State;
  static constexpr std::array<std::pair<nabij::agreements::State, std::string_view>, 4> names{{
      {Open, "open"},
      {Kept, "kept"},
      {NotKept, "not_kept"},
      {LetGo, "let_go"},
  }};
};
