// How somebody wants to be reminded, and what became of each reminder, as it stands in the
// database.
#pragma once

#include "agreements/domain/reminders.hpp"
#include "agreements/store/rows.hpp"

namespace nabij::agreements {

using ChoiceId = base::Id<struct ReminderChoiceTag>;

struct ChoiceRow {
  ChoiceId id;
  PersonId person;
  base::Instant at;
  std::optional<MemberId> member;
  Choice choice;
  std::optional<base::Bytes> sealed_address;
};

struct SentRow {
  AgreementId agreement;
  base::LocalDay due_on;
  PersonId person;
  base::Instant at;
  ReminderState state = ReminderState::Claimed;
  std::int64_t tries = 0;
  std::optional<base::Instant> next_at;
};

// An open agreement for one day, by its newest version.
struct DueAgreement {
  AgreementId agreement;
  PersonId person;
};

Result<> insert_choice(storage::Writer& writer, RegionId region, const ChoiceRow& row);
// The newest of all records; nothing when nobody ever chose.
Result<std::optional<ChoiceRow>> find_choice(storage::Reader& reader, RegionId region,
                                             const Records& people);
Result<std::vector<DueAgreement>> list_due(storage::Reader& reader, RegionId region,
                                           base::LocalDay day);
Result<std::optional<SentRow>> find_sent(storage::Reader& reader, RegionId region,
                                         AgreementId agreement, base::LocalDay due_on);
Result<std::vector<SentRow>> list_sent(storage::Reader& reader, RegionId region,
                                       const Records& people);
// In place of what stood there for the same agreement and day.
Result<> put_sent(storage::Writer& writer, RegionId region, const SentRow& row);

}  // namespace nabij::agreements
