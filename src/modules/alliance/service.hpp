// What the parts of this module share on the way from a request to the store.
#pragma once

#include <functional>

#include "alliance/alliance.hpp"
#include "alliance/store/rows.hpp"

namespace nabij::alliance {

// One young person, for somebody who may see them.
struct Whose {
  PersonId main;
  Records records;  // all that count as the main one
};

// The place and moment in which one write runs.
struct Writing {
  Alliance& alliance;
  storage::Writer& writer;
  const privacy::PeopleScope& scope;
  Whose whose;
  base::LocalDay today;

  RegionId region() const { return scope.region; }
  // A row of its own under this record.
  Stamp stamp(PersonId record) const;
};

// InvalidInput when nothing is said.
Result<> check_marks(const Marks& marks);
bool stands_in(const Whose& whose, PersonId record);
// NotFound when the viewer may not see that record.
Result<Whose> find_whose(Alliance& alliance, storage::Reader& reader,
                         const privacy::PeopleScope& scope, PersonId person);
Result<std::vector<identity::MemberName>> candidates(Alliance& alliance, storage::Reader& reader,
                                                     RegionId region, PersonId main);

// Whose it was, and whether something was written that did not stand there already.
struct Done {
  PersonId main;
  bool is_new = true;
};
using FindPerson = std::function<Result<PersonId>(storage::Reader&)>;
// Writes; false when all of it stood there already.
using Write = std::function<Result<bool>(Writing&)>;
Result<Done> write_about(Alliance& alliance, const privacy::PeopleScope& scope,
                         const FindPerson& find, const Write& write);
Result<Written> write_for(Alliance& alliance, const privacy::PeopleScope& scope,
                          const FindPerson& find, const Write& write);

Result<AlliancePage> read_page(Alliance& alliance, storage::Reader& reader, RegionId region,
                               const Whose& whose, base::LocalDay today);

}  // namespace nabij::alliance
