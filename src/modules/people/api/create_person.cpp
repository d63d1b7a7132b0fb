#include "people/api/create_person.hpp"

#include "people/api/checks.hpp"

namespace nabij::people {

http::Spec CreatePerson::spec() {
  return {.method = http::Method::Post,
          .path = "/api/v1/people",
          .operation = "create_person",
          .summary = "Remembers somebody by a call name.",
          .access = http::Access::only({privacy::Role::Worker}),
          .success = 201,
          .repeatable = true};
}

Result<PersonView> CreatePerson::handle(http::Call& call, const Input& input) const {
  const auto& viewer = call.viewer();
  TRY(check_age_band(people, viewer.region, input.age_band));
  auto team = TRY(team_of(viewer, input.team_id));
  auto scope = privacy::people_scope(viewer);
  Author author{viewer.region, viewer.member, viewer.organisation, team};
  struct Added {
    bool is_new;
    PersonFacts facts;
  };
  auto added = TRY(people.needs().database.write([&](storage::Writer& writer) -> Result<Added> {
    bool is_new = TRY(people.add(writer, author, {input.id, input.alias, input.age_band}));
    return Added{is_new, TRY(people.facts(writer, scope, input.id))};
  }));
  if (!added.is_new) call.set_status(200);
  auto today = TRY(people.needs().identity.regions().today(viewer.region));
  return to_view(people, viewer.region, added.facts, today);
}

}  // namespace nabij::people
