#include "people/api/change_person.hpp"

#include "people/api/checks.hpp"

namespace nabij::people {
namespace {

// What a layer does not keep is refused, not dropped in silence.
Result<> check_details(const ChangePerson::Input& input) {
  if (keeps_details(input.layer)) return {};
  Error error = fail(ErrorCode::InvalidInput, "This layer keeps only a call name.");
  if (input.about) {
    error.fields.push_back({"about", "not_in_layer", "The layer alias does not keep this."});
  }
  if (input.reach_by) {
    error.fields.push_back({"reach_by", "not_in_layer", "The layer alias does not keep this."});
  }
  if (error.fields.empty()) return {};
  return error;
}

}  // namespace

http::Spec ChangePerson::spec() {
  return {.method = http::Method::Put,
          .path = "/api/v1/people/{person_id}",
          .operation = "change_person",
          .summary = "Changes what is kept of somebody; a lower layer removes what it cannot keep.",
          .access = http::Access::only({privacy::Role::Worker})};
}

Result<PersonView> ChangePerson::handle(http::Call& call, const Input& input) const {
  const auto& viewer = call.viewer();
  TRY(check_details(input));
  TRY(check_age_band(people, viewer.region, input.age_band));
  auto scope = privacy::people_scope(viewer);
  PersonChange change{input.alias, input.age_band, input.layer, input.about, input.reach_by};
  auto facts = TRY(people.needs().database.write([&](storage::Writer& writer) {
    return people.change(writer, scope, input.person_id, change);
  }));
  auto today = TRY(people.needs().identity.regions().today(viewer.region));
  return to_view(people, viewer.region, facts, today);
}

}  // namespace nabij::people
