// What the parts of this module share on the way from a request to the store.
#pragma once

#include "boundaries/boundaries.hpp"
#include "boundaries/store/rows.hpp"
#include "privacy/key_ring.hpp"

namespace nabij::boundaries {

inline constexpr std::string_view kLook = "boundaries";

bool has(const Teams& teams, TeamId team);
// The keys of these records, and of the region for what is about nobody known.
Result<privacy::KeyRing> keys_of(Boundaries& boundaries, storage::Reader& reader, RegionId region,
                                 const Records& records);

// Everything that is shown of exceptions, beside their words.
struct Known {
  std::map<MemberId, std::string> names;
  std::map<RuleId, std::string> rules;
  std::map<PersonId, std::string> aliases;  // of those whom the viewer may see
};
Result<Known> known_of(Boundaries& boundaries, storage::Reader& reader,
                       const privacy::Viewer& viewer, const Exceptions& rows);
// Without words.
ExceptionShape shape_of(const Known& known, const privacy::Viewer& viewer, const ExceptionRow& row);
Result<ExceptionWords> words_of(const privacy::KeyRing& keys, RegionId region,
                                const ExceptionRow& row);

}  // namespace nabij::boundaries
