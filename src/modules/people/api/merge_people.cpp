#include "people/api/merge_people.hpp"

namespace nabij::people {

http::Spec MergePeople::spec() {
  return {.method = http::Method::Post,
          .path = "/api/v1/people/{person_id}/merge",
          .operation = "merge_people",
          .summary = "Joins two records of one young person; nothing is lost and it can be undone.",
          .access = http::Access::only({privacy::Role::Worker}),
          .success = 201};
}

Result<MergePeople::Output> MergePeople::handle(http::Call& call, const Input& input) const {
  const auto& viewer = call.viewer();
  auto scope = privacy::people_scope(viewer);
  auto merge = TRY(people.needs().database.write([&](storage::Writer& writer) -> Result<MergeId> {
    auto id = TRY(people.merge(writer, scope, input.id, input.person_id, input.other_id));
    TRY(people.needs().identity.audit().record(
        writer, {viewer.region, viewer.member, "person.merged", "merge", id.uuid, ""}));
    return id;
  }));
  return Output{merge};
}

http::Spec UndoMerge::spec() {
  return {.method = http::Method::Post,
          .path = "/api/v1/people/merges/{merge_id}/undo",
          .operation = "undo_merge",
          .summary = "Takes a merge back, exactly.",
          .access = http::Access::only({privacy::Role::Worker}),
          .success = 204};
}

Result<http::NoContent> UndoMerge::handle(http::Call& call, const Input& input) const {
  const auto& viewer = call.viewer();
  auto scope = privacy::people_scope(viewer);
  TRY(people.needs().database.write([&](storage::Writer& writer) -> Result<> {
    TRY(people.undo_merge(writer, scope, input.merge_id));
    return people.needs().identity.audit().record(
        writer,
        {viewer.region, viewer.member, "person.unmerged", "merge", input.merge_id.uuid, ""});
  }));
  return Output{};
}

}  // namespace nabij::people
