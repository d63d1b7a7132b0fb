// How firmly somebody wants to be held to what was agreed. Only they choose.
#include "agreements/store/firmness.hpp"

#include "agreements/service.hpp"

namespace nabij::agreements {

Result<Written> Agreements::hold(const Actor& actor, PersonId person,
                                 const FirmnessChange& change) {
  if (change.side != Side::YoungPerson) {
    return base::Error::field("side", "not_yours", "Only the young person chooses this.");
  }
  auto find = [person](storage::Reader&) -> Result<PersonId> { return person; };
  return write_for(*this, actor, find, [&](Writing& writing) -> Result<bool> {
    auto now = TRY(find_firmness(writing.writer, actor.region, writing.whose.records));
    if (now == change.firmness) return false;
    FirmnessRow row{writing.whose.main, needs_.ids.next(), needs_.clock.now(), actor.member(),
                    change.firmness};
    TRY(insert_firmness(writing.writer, actor.region, row));
    if (row.member) {
      TRY(needs_.people.raise_layer(writing.writer, {actor.region, row.person},
                                    people::Layer::Known, *row.member));
    }
    return true;
  });
}

}  // namespace nabij::agreements
