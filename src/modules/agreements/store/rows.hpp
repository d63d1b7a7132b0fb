// Versions of agreements as they stand in the database.
#pragma once

#include "agreements/domain/agreements.hpp"
#include "storage/database.hpp"

namespace nabij::agreements {

using Records = std::vector<PersonId>;

struct VersionRow {
  VersionId id;
  PersonId person;  // the record that it was written under: its key opens the words
  AgreementId agreement;
  base::Instant at;
  Side side = Side::YoungPerson;
  std::optional<MemberId> member;
  std::optional<base::Bytes> content_hash;  // of what it began with; later versions have none
  Terms terms;
  base::Bytes sealed_words;
  std::optional<base::Bytes> sealed_depends_on;
  std::optional<base::Bytes> sealed_why;
};

// One agreement through all its versions, oldest first; never empty.
using Thread = std::vector<VersionRow>;

Result<> insert_version(storage::Writer& writer, RegionId region, const VersionRow& row);
// In the order in which they were made.
Result<std::vector<Thread>> list_agreements(storage::Reader& reader, RegionId region,
                                            const Records& people);
// Empty when there is no such agreement.
Result<Thread> find_agreement(storage::Reader& reader, RegionId region, AgreementId agreement);
// Records in which this worker has an agreement that is open, or was spoken of since `from`.
Result<Records> list_people_of_worker(storage::Reader& reader, RegionId region, MemberId worker,
                                      base::Instant from);

}  // namespace nabij::agreements
