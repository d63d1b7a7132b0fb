#include "contacts/sql.hpp"
#include "contacts/store/contacts.hpp"

namespace nabij::contacts {
namespace {

constexpr int kFollowUpsShown = 50;

OpenFollowUp to_open(const storage::Row& row) {
  return {row.id<FollowUpId>(0), row.optional_id<PersonId>(1), row.get<base::LocalDay>(2)};
}

}  // namespace

Result<> insert_follow_up(storage::Writer& writer, const Origin& origin, ContactId contact,
                          const FollowUpRow& follow_up) {
  TRY(writer.execute(sql::insert_follow_up, {{"region_id", origin.region},
                                             {"id", follow_up.id},
                                             {"team_id", follow_up.team},
                                             {"author_id", follow_up.author},
                                             {"person_id", follow_up.person},
                                             {"contact_id", contact},
                                             {"due_on", follow_up.due_on},
                                             {"recorded_at", origin.recorded_at},
                                             {"content_hash", follow_up.content_hash}}));
  TRY(writer.execute(sql::open_follow_up, {{"region_id", origin.region},
                                           {"id", follow_up.id},
                                           {"author_id", follow_up.author},
                                           {"team_id", follow_up.team},
                                           {"person_id", follow_up.person},
                                           {"due_on", follow_up.due_on}}));
  return {};
}

Result<std::optional<FollowUpRow>> find_follow_up(storage::Reader& reader, RegionId region,
                                                  FollowUpId id) {
  return reader.first(sql::find_follow_up, {{"region_id", region}, {"id", id}},
                      [](const storage::Row& row) {
                        return FollowUpRow{row.id<FollowUpId>(0),      row.id<TeamId>(1),
                                           row.id<MemberId>(2),        row.optional_id<PersonId>(3),
                                           row.get<base::LocalDay>(4), row.get<base::Bytes>(5)};
                      });
}

Result<std::optional<FollowUpEndRow>> find_follow_up_end(storage::Reader& reader, RegionId region,
                                                         FollowUpEndId id) {
  return reader.first(
      sql::find_follow_up_end, {{"region_id", region}, {"id", id}}, [&](const storage::Row& row) {
        return FollowUpEndRow{id, row.id<FollowUpId>(0), row.id<MemberId>(1),
                              row.get<std::string>(2), row.optional<base::LocalDay>(3)};
      });
}

Result<> insert_follow_up_end(storage::Writer& writer, RegionId region, base::Instant at,
                              const FollowUpEndRow& end) {
  storage::Params which{{"region_id", region}, {"id", end.follow_up}};
  std::int64_t changed = 0;
  if (end.due_on) {
    which.emplace_back("due_on", *end.due_on);
    changed = TRY(writer.execute(sql::move_follow_up, which));
  } else {
    changed = TRY(writer.execute(sql::close_follow_up, which));
  }
  if (changed == 0) return fail(ErrorCode::Gone, "This was ended before.");
  TRY(writer.execute(sql::insert_follow_up_end, {{"region_id", region},
                                                 {"id", end.id},
                                                 {"follow_up_id", end.follow_up},
                                                 {"author_id", end.author},
                                                 {"outcome", end.outcome},
                                                 {"due_on", end.due_on},
                                                 {"at", at}}));
  return {};
}

Result<std::vector<OpenFollowUp>> list_follow_ups_of_author(storage::Reader& reader,
                                                            const privacy::PeopleScope& scope,
                                                            base::LocalDay until) {
  return reader.all(sql::list_follow_ups_of_author,
                    {{"region_id", scope.region},
                     {"author_id", scope.member},
                     {"until_day", until},
                     {"limit", kFollowUpsShown}},
                    to_open);
}

Result<std::vector<OpenFollowUp>> list_follow_ups_of_people(storage::Reader& reader,
                                                            const privacy::PeopleScope& scope,
                                                            const std::vector<PersonId>& ids) {
  return reader.all(sql::list_follow_ups_of_people,
                    {{"region_id", scope.region}, {"ids", ids}, {"team_ids", scope.teams}},
                    to_open);
}

}  // namespace nabij::contacts
