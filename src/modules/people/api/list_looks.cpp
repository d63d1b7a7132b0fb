#include "people/api/list_looks.hpp"

namespace nabij::people {

http::Spec ListLooks::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/people/{person_id}/looks",
          .operation = "list_looks",
          .summary = "Who looked at this record, newest first, at most 500.",
          .access = http::Access::only({privacy::Role::Worker})};
}

Result<ListLooks::Output> ListLooks::handle(http::Call& call, const Input& input) const {
  const auto& viewer = call.viewer();
  auto scope = privacy::people_scope(viewer);
  auto& identity = people.needs().identity;
  return people.needs().database.read([&](storage::Reader& reader) -> Result<Output> {
    auto looks = TRY(people.looks(reader, scope, input.person_id));
    std::vector<MemberId> members;
    std::vector<OrganisationId> organisations;
    for (const auto& look : looks) {
      members.push_back(look.member);
      organisations.push_back(look.organisation);
    }
    auto member_names = TRY(identity.member_names(reader, viewer.region, members));
    auto organisation_names =
        TRY(identity.organisation_names(reader, viewer.region, organisations));
    Output output;
    for (const auto& look : looks) {
      output.items.push_back(
          {look.at, member_names[look.member], organisation_names[look.organisation], look.what});
    }
    return output;
  });
}

}  // namespace nabij::people
