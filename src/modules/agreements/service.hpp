// What the parts of this module share on the way from a request to the store.
#pragma once

#include <functional>
#include <limits>
#include <map>

#include "agreements/agreements.hpp"
#include "agreements/store/reminders.hpp"
#include "agreements/store/rows.hpp"
#include "privacy/key_ring.hpp"

namespace nabij::agreements {

// One young person, for somebody who may see them.
struct Whose {
  PersonId main;
  Records records;  // all that count as the main one
};
bool stands_in(const Whose& whose, PersonId record);
// NotFound when this actor may not see that record.
Result<Whose> find_whose(Agreements& agreements, storage::Reader& reader, const Actor& actor,
                         PersonId person);

inline constexpr std::string_view kWordsColumn = "agreement.words";
inline constexpr std::string_view kDependsColumn = "agreement.depends_on";
inline constexpr std::string_view kWhyColumn = "agreement.why";

// Where what has no day stands in an order: behind all that has.
inline constexpr base::LocalDay kNoDay{std::numeric_limits<std::int64_t>::max()};

using Names = std::map<MemberId, std::string>;
Result<Names> names_in(Agreements& agreements, storage::Reader& reader, RegionId region,
                       const std::vector<Thread>& threads);
Result<AgreementShape> shape_of(const privacy::KeyRing& keys, const Names& names,
                                const Thread& thread, base::LocalDay today);
// The place and moment in which one write runs.
struct Writing {
  Agreements& agreements;
  storage::Writer& writer;
  const Actor& actor;
  Whose whose;
  privacy::KeyRing keys;
  base::LocalDay today;

  // A new version under this record, without its terms and words.
  VersionRow row(PersonId record, AgreementId agreement, Side side) const;
  privacy::WordsAt at(const VersionRow& row, std::string_view column) const {
    return {row.person, row.id.uuid, column};
  }
};
using FindPerson = std::function<Result<PersonId>(storage::Reader&)>;
// Writes; false when all of it stood there already.
using Write = std::function<Result<bool>(Writing&)>;
Result<Written> write_for(Agreements& agreements, const Actor& actor, const FindPerson& find,
                          const Write& write);

inline constexpr std::string_view kAddressColumn = "reminder.address";
Result<ReminderShape> reminder_of(const Agreements& agreements, storage::Reader& reader,
                                  RegionId region, const Records& records,
                                  const privacy::KeyRing& keys);

std::vector<Version> versions_of(const Thread& thread);
Result<AgreementsPage> read_page(Agreements& agreements, storage::Reader& reader,
                                 const Actor& actor, PersonId person, base::LocalDay today);

}  // namespace nabij::agreements
