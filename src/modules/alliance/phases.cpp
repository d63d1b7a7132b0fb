// Where the relation stands, told by whoever goes along.
#include "alliance/service.hpp"

namespace nabij::alliance {

Result<Written> Alliance::tell_phase(const privacy::PeopleScope& scope, PersonId person,
                                     const NewPhase& phase) {
  auto find = [person](storage::Reader&) -> Result<PersonId> { return person; };
  return write_for(*this, scope, find, [&](Writing& writing) -> Result<bool> {
    auto since = phase.since_on.value_or(writing.today);
    if (since > writing.today) {
      return base::Error::field("since_on", "in_future", "This has not happened yet.");
    }
    auto before = TRY(find_phase(writing.writer, writing.region(), phase.id));
    if (before) {
      bool day_is_same = !phase.since_on || before->told.since_on == *phase.since_on;
      bool same = stands_in(writing.whose, before->person) && before->told.phase == phase.phase;
      if (same && day_is_same) return false;
      return fail(ErrorCode::Conflict, "This id was used before for something else.");
    }
    auto main = writing.whose.main;
    PhaseRow row{main, phase.id, {phase.phase, since}};
    TRY(insert_phase(writing.writer, writing.stamp(main), row));
    return true;
  });
}

}  // namespace nabij::alliance
