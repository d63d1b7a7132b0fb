// Agreements on their way in and out.
#pragma once

#include <string>
#include <vector>

#include "agreements/domain/agreements.hpp"
#include "agreements/firmness_shapes.hpp"
#include "agreements/reminder_shapes.hpp"
#include "http/fields.hpp"

namespace nabij::agreements {

inline constexpr http::Rules kAccount{.personal = privacy::PersonalData::Account};
inline constexpr http::Rules kPointer{.personal = privacy::PersonalData::Pseudonym,
                                      .about = "Made by the client"};
inline constexpr http::Rules kStaff{.personal = privacy::PersonalData::Staff};
inline constexpr http::Rules kWords{.max_length = 300,
                                    .personal = privacy::PersonalData::Account,
                                    .about = "What was promised, in words that both understand"};
inline constexpr http::Rules kDueMinute{.minimum = 0,
                                        .maximum = 1439,
                                        .personal = privacy::PersonalData::Account,
                                        .about = "Minutes after midnight; only with a day"};
inline constexpr http::Rules kExplainedOrSame{
    .personal = privacy::PersonalData::Account,
    .about = "Said again by the other in their own words; left out: as it was"};
inline constexpr http::Rules kExplained{.personal = privacy::PersonalData::Account,
                                        .about = "Said again by the other in their own words"};
inline constexpr http::Rules kDependsOn{
    .max_length = 200,
    .personal = privacy::PersonalData::Account,
    .about = "Whom it hangs on, when it does not lie in one's own hand"};
inline constexpr http::Rules kAnswerBy{.personal = privacy::PersonalData::Account,
                                       .about = "By when that is known; with depends_on"};
inline constexpr http::Rules kWhy{.max_length = 500,
                                  .multiline = true,
                                  .personal = privacy::PersonalData::Account,
                                  .about = "The worker owes a word about their own promise"};

inline constexpr http::Rules kWhySaid{.max_length = 500,
                                      .multiline = true,
                                      .personal = privacy::PersonalData::Account,
                                      .about = "A young person owes nobody a reason"};

struct NewAgreement {
  AgreementId id;
  Side side = Side::YoungPerson;
  PromisedBy promised_by = PromisedBy::Both;
  std::string words;
  std::optional<base::LocalDay> due_on;
  std::optional<std::int64_t> due_minute;
  bool explained_back = false;
  std::optional<std::string> depends_on;
  std::optional<base::LocalDay> answer_by;
  static constexpr std::string_view schema_name = "NewAgreement";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &NewAgreement::id, kPointer),
                      field("side", &NewAgreement::side,
                            {.personal = privacy::PersonalData::Account,
                             .about = "In whose words it is written down"}),
                      field("promised_by", &NewAgreement::promised_by, kAccount),
                      field("words", &NewAgreement::words, kWords),
                      field("due_on", &NewAgreement::due_on, kAccount),
                      field("due_minute", &NewAgreement::due_minute, kDueMinute),
                      field("explained_back", &NewAgreement::explained_back, kExplained),
                      field("depends_on", &NewAgreement::depends_on, kDependsOn),
                      field("answer_by", &NewAgreement::answer_by, kAnswerBy)};
  }
};

struct AgreementChange {
  Side side = Side::YoungPerson;
  State state = State::Open;
  std::optional<base::LocalDay> due_on;
  std::optional<std::int64_t> due_minute;
  std::optional<bool> explained_back;
  std::optional<std::string> why;
  bool take_over = false;
  static constexpr std::string_view schema_name = "AgreementChange";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("side", &AgreementChange::side,
              {.personal = privacy::PersonalData::Account, .about = "Who says so"}),
        field("state", &AgreementChange::state, kAccount),
        field("due_on", &AgreementChange::due_on,
              {.personal = privacy::PersonalData::Account, .about = "Only for open"}),
        field("due_minute", &AgreementChange::due_minute, kDueMinute),
        field("explained_back", &AgreementChange::explained_back, kExplainedOrSame),
        field("why", &AgreementChange::why, kWhy),
        field("take_over", &AgreementChange::take_over,
              {.personal = privacy::PersonalData::Account,
               .about = "From now on it is a promise of, or to, the worker who writes this"})};
  }
};

// What a young person says by themself of what became of it. Another day is agreed by two.
struct OwnVerdict {
  Ended state = Ended::Kept;
  std::optional<std::string> why;
  static constexpr std::string_view schema_name = "OwnVerdict";
  static constexpr auto fields() {
    return std::tuple{http::field("state", &OwnVerdict::state, kAccount),
                      http::field("why", &OwnVerdict::why, kWhySaid)};
  }
};

// What somebody said about it at one moment.
struct VersionShape {
  base::Instant at;
  Side side = Side::YoungPerson;
  std::optional<std::string> member_name;
  State state = State::Open;
  std::optional<base::LocalDay> due_on;
  std::optional<std::string> why;
  static constexpr std::string_view schema_name = "AgreementVersion";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("at", &VersionShape::at, kAccount),
                      field("side", &VersionShape::side, kAccount),
                      field("member_name", &VersionShape::member_name,
                            {.personal = privacy::PersonalData::Staff,
                             .about = "On whose phone; null when they were by themself"}),
                      field("state", &VersionShape::state, kAccount),
                      field("due_on", &VersionShape::due_on, kAccount),
                      field("why", &VersionShape::why, kWhy)};
  }
};

struct AgreementShape {
  AgreementId id;
  PromisedBy promised_by = PromisedBy::Both;
  MemberId worker_id;
  std::string worker_name;
  std::string words;
  std::optional<base::LocalDay> due_on;
  std::optional<std::int64_t> due_minute;
  bool explained_back = false;
  std::optional<std::string> depends_on;
  std::optional<base::LocalDay> answer_by;
  State state = State::Open;
  std::optional<State> young_person_says;
  std::optional<State> worker_says;
  bool differ = false;
  bool late = false;
  std::int64_t times_moved = 0;
  std::optional<ReminderState> reminder;
  std::vector<VersionShape> versions;
  static constexpr std::string_view schema_name = "Agreement";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &AgreementShape::id),
        field("promised_by", &AgreementShape::promised_by, kAccount),
        field("worker_id", &AgreementShape::worker_id, kStaff),
        field("worker_name", &AgreementShape::worker_name, kStaff),
        field("words", &AgreementShape::words, kWords),
        field("due_on", &AgreementShape::due_on, kAccount),
        field("due_minute", &AgreementShape::due_minute, kDueMinute),
        field("explained_back", &AgreementShape::explained_back, kExplained),
        field("depends_on", &AgreementShape::depends_on, kDependsOn),
        field("answer_by", &AgreementShape::answer_by, kAnswerBy),
        field("state", &AgreementShape::state, {.about = "The last word of either side"}),
        field("young_person_says", &AgreementShape::young_person_says, kAccount),
        field("worker_says", &AgreementShape::worker_says, kAccount),
        field("differ", &AgreementShape::differ, {.about = "The two say different things"}),
        field("late", &AgreementShape::late, {.about = "Open, and its day is over"}),
        field("times_moved", &AgreementShape::times_moved, kAccount),
        field("reminder", &AgreementShape::reminder,
              {.about = "What became of the reminder for its day; null when there was none"}),
        field("versions", &AgreementShape::versions, {.about = "Oldest first"})};
  }
};

struct AgreementsPage {
  PersonId person_id;
  ReminderShape reminder;
  Firmness firmness = Firmness::Usual;
  std::vector<AgreementShape> items;
  static constexpr std::string_view schema_name = "Agreements";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("person_id", &AgreementsPage::person_id),
                      field("reminder", &AgreementsPage::reminder),
                      field("firmness", &AgreementsPage::firmness, kFirmnessRules),
                      field("items", &AgreementsPage::items,
                            {.about = "Open ones by their day, then what ended, newest first"})};
  }
};

struct OwnPromise {
  PersonId person_id;
  std::string alias;
  AgreementShape agreement;
  static constexpr std::string_view schema_name = "OwnPromise";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("person_id", &OwnPromise::person_id),
        field("alias", &OwnPromise::alias, {.personal = privacy::PersonalData::Identity}),
        field("agreement", &OwnPromise::agreement)};
  }
};

struct OwnPromises {
  std::vector<OwnPromise> items;
  std::int64_t kept = 0;
  std::int64_t moved = 0;
  std::int64_t not_kept = 0;
  static constexpr std::string_view schema_name = "OwnPromises";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("items", &OwnPromises::items, {.about = "Own promises that are open, by their day"}),
        field("kept", &OwnPromises::kept,
              {.personal = privacy::PersonalData::Staff,
               .about = "Of the last 90 days; shown to oneself and to nobody else"}),
        field("moved", &OwnPromises::moved, kStaff),
        field("not_kept", &OwnPromises::not_kept, kStaff)};
  }
};

}  // namespace nabij::agreements
