// The alliance on its way in and out: who goes along and where the relation stands. No reasons, no
// marks.
#pragma once

#include <string>
#include <vector>

#include "alliance/domain/phases.hpp"
#include "alliance/domain/turns.hpp"
#include "http/fields.hpp"

namespace nabij::alliance {

inline constexpr http::Rules kAccount{.personal = privacy::PersonalData::Account};
inline constexpr http::Rules kPointer{.personal = privacy::PersonalData::Pseudonym,
                                      .about = "Made by the client"};
inline constexpr http::Rules kStaff{.personal = privacy::PersonalData::Staff};
inline constexpr http::Rules kMet{.personal = privacy::PersonalData::Account,
                                  .about = "The young person has met them"};
inline constexpr http::Rules kUntil{.personal = privacy::PersonalData::Account,
                                    .about = "The last day of cover; only for cover"};
inline constexpr http::Rules kWaits{
    .personal = privacy::PersonalData::Account,
    .about = "The young person would rather wait for their guide; only for cover"};

struct NewTurn {
  TurnId id;
  TurnRole role = TurnRole::Guide;
  MemberId worker_id;
  bool met = false;
  std::optional<base::LocalDay> until_on;
  bool waits = false;
  std::optional<EndedHow> predecessor;
  static constexpr std::string_view schema_name = "NewAllianceTurn";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &NewTurn::id, kPointer),
        field("role", &NewTurn::role, kAccount),
        field("worker_id", &NewTurn::worker_id, kStaff),
        field("met", &NewTurn::met, kMet),
        field("until_on", &NewTurn::until_on, kUntil),
        field("waits", &NewTurn::waits, kWaits),
        field("predecessor", &NewTurn::predecessor,
              {.personal = privacy::PersonalData::Account,
               .about = "How it ends for whoever had this role; left out: moved_on"})};
  }
};

struct TurnChange {
  bool met = false;
  std::optional<base::LocalDay> until_on;
  bool waits = false;
  std::optional<EndedHow> ended_how;
  static constexpr std::string_view schema_name = "AllianceTurnChange";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("met", &TurnChange::met, kMet),
                      field("until_on", &TurnChange::until_on, kUntil),
                      field("waits", &TurnChange::waits, kWaits),
                      field("ended_how", &TurnChange::ended_how,
                            {.personal = privacy::PersonalData::Account,
                             .about = "Ends the turn; why is never asked"})};
  }
};

struct NewPhase {
  PhaseId id;
  Phase phase = Phase::Contact;
  std::optional<base::LocalDay> since_on;
  static constexpr std::string_view schema_name = "NewAlliancePhase";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &NewPhase::id, kPointer), field("phase", &NewPhase::phase, kAccount),
        field("since_on", &NewPhase::since_on,
              {.personal = privacy::PersonalData::Account, .about = "Left out: today"})};
  }
};

struct TurnShape {
  TurnId id;
  TurnRole role = TurnRole::Guide;
  MemberId worker_id;
  std::string worker_name;
  base::Instant since;
  bool met = false;
  std::optional<base::LocalDay> until_on;
  bool waits = false;
  std::optional<EndedHow> ended_how;
  std::optional<base::Instant> ended_at;
  static constexpr std::string_view schema_name = "AllianceTurn";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &TurnShape::id),
                      field("role", &TurnShape::role, kAccount),
                      field("worker_id", &TurnShape::worker_id, kStaff),
                      field("worker_name", &TurnShape::worker_name, kStaff),
                      field("since", &TurnShape::since, kAccount),
                      field("met", &TurnShape::met, kMet),
                      field("until_on", &TurnShape::until_on, kUntil),
                      field("waits", &TurnShape::waits, kWaits),
                      field("ended_how", &TurnShape::ended_how, kAccount),
                      field("ended_at", &TurnShape::ended_at, kAccount)};
  }
};

struct StretchShape {
  Phase phase = Phase::Contact;
  base::LocalDay since_on;
  std::int64_t days = 0;
  static constexpr std::string_view schema_name = "AlliancePhaseStretch";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("phase", &StretchShape::phase, kAccount),
                      field("since_on", &StretchShape::since_on, kAccount),
                      field("days", &StretchShape::days,
                            {.personal = privacy::PersonalData::Account,
                             .about = "Up to the next stretch, or to today"})};
  }
};

struct PhaseTimeShape {
  Phase phase = Phase::Contact;
  std::int64_t days = 0;
  static constexpr std::string_view schema_name = "AlliancePhaseTime";
  static constexpr auto fields() {
    return std::tuple{http::field("phase", &PhaseTimeShape::phase, kAccount),
                      http::field("days", &PhaseTimeShape::days, kAccount)};
  }
};

struct CandidateShape {
  MemberId id;
  std::string name;
  static constexpr std::string_view schema_name = "AllianceCandidate";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &CandidateShape::id, kStaff),
                      http::field("name", &CandidateShape::name, kStaff)};
  }
};

struct AlliancePage {
  PersonId person_id;
  std::optional<TurnShape> guide;
  std::optional<TurnShape> second;
  std::optional<TurnShape> cover;
  std::vector<TurnShape> earlier;
  std::vector<StretchShape> phases;
  std::vector<PhaseTimeShape> time_in_phases;
  std::vector<CandidateShape> candidates;
  static constexpr std::string_view schema_name = "Alliance";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("person_id", &AlliancePage::person_id),
        field("guide", &AlliancePage::guide),
        field("second", &AlliancePage::second),
        field("cover", &AlliancePage::cover, {.about = "While the guide is away"}),
        field("earlier", &AlliancePage::earlier, {.about = "Turns that ended, newest first"}),
        field("phases", &AlliancePage::phases, {.about = "Oldest first; the last is where it is"}),
        field("time_in_phases", &AlliancePage::time_in_phases,
              {.about = "All stretches of each phase together"}),
        field("candidates", &AlliancePage::candidates,
              {.about = "The workers of the teams that the young person let in"})};
  }
};

// One young person in the list of a worker.
struct GoingAlong {
  PersonId person_id;
  std::string alias;
  TurnRole role = TurnRole::Guide;
  base::Instant since;
  std::optional<base::LocalDay> until_on;
  std::optional<std::string> guide_name;
  std::optional<std::string> second_name;
  bool second_met = false;
  std::optional<Phase> phase;
  std::optional<base::LocalDay> phase_since_on;
  static constexpr std::string_view schema_name = "AllianceGoingAlong";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("person_id", &GoingAlong::person_id),
        field("alias", &GoingAlong::alias, {.personal = privacy::PersonalData::Identity}),
        field("role", &GoingAlong::role, kAccount),
        field("since", &GoingAlong::since, kAccount),
        field("until_on", &GoingAlong::until_on, kUntil),
        field("guide_name", &GoingAlong::guide_name, kStaff),
        field("second_name", &GoingAlong::second_name, kStaff),
        field("second_met", &GoingAlong::second_met, kMet),
        field("phase", &GoingAlong::phase, kAccount),
        field("phase_since_on", &GoingAlong::phase_since_on, kAccount)};
  }
};

struct GoingAlongList {
  std::vector<GoingAlong> items;
  static constexpr std::string_view schema_name = "AllianceGoingAlongList";
  static constexpr auto fields() {
    return std::tuple{http::field("items", &GoingAlongList::items, {.about = "By call name"})};
  }
};

}  // namespace nabij::alliance
