// Every look at a young person's record, for them to read.
#include "people/people.hpp"
#include "people/sql.hpp"
#include "people/store/records.hpp"

namespace nabij::people {

Result<> People::record_look(storage::Writer& writer, const privacy::PeopleScope& scope,
                             PersonId id, std::string_view what) {
  TRY(writer.execute(sql::insert_look, {{"region_id", scope.region},
                                        {"person_id", id},
                                        {"id", needs_.ids.next()},
                                        {"at", needs_.clock.now()},
                                        {"member_id", scope.member},
                                        {"organisation_id", scope.organisation},
                                        {"what", what}}));
  TRY(writer.execute(sql::count_look, {{"region_id", scope.region}, {"person_id", id}}));
  return {};
}

Result<> People::record_look_beside(storage::Writer& writer, const privacy::PeopleScope& scope,
                                    PersonId id, std::string_view what) {
  auto last = TRY(writer.first(sql::newest_look, {{"region_id", scope.region}, {"person_id", id}},
                               [](const storage::Row& row) {
                                 return std::pair(row.id<MemberId>(0), row.get<base::Instant>(1));
                               }));
  auto since = needs_.clock.now().plus_ms(-kOneVisitMs);
  if (last && last->first == scope.member && last->second > since) return {};
  return record_look(writer, scope, id, what);
}

Result<std::int64_t> People::count_looks(storage::Reader& reader, RegionId region,
                                         const std::vector<PersonId>& records) {
  if (records.empty()) return 0;
  auto sum = TRY(reader.first(sql::sum_looks, {{"region_id", region}, {"ids", records}},
                              [](const storage::Row& row) { return row.integer(0); }));
  return sum.value_or(0);
}

Result<std::vector<Look>> People::looks(storage::Reader& reader, const privacy::PeopleScope& scope,
                                        PersonId id) {
  auto main = TRY(visible_record(reader, scope, id));
  return reader.all(sql::list_looks, {{"region_id", scope.region}, {"counts_as", main.id}},
                    [](const storage::Row& row) {
                      return Look{row.get<base::Instant>(0), row.id<MemberId>(1),
                                  row.id<OrganisationId>(2), row.get<std::string>(3)};
                    });
}

}  // namespace nabij::people
