#include <algorithm>
#include <tuple>

#include "boundaries/sql.hpp"
#include "boundaries/store/rows.hpp"

namespace nabij::boundaries {
namespace {

using storage::Row;

ExceptionRow to_exception(const Row& row) {
  ExceptionRow exception;
  exception.team = row.id<TeamId>(0);
  exception.at = row.get<base::Instant>(1);
  exception.id = row.id<ExceptionId>(2);
  exception.rule = row.id<RuleId>(3);
  exception.member = row.id<MemberId>(4);
  exception.person = row.optional_id<PersonId>(5);
  exception.happened_on = row.get<base::LocalDay>(6);
  exception.content_hash = row.get<base::Bytes>(7);
  exception.what = row.get<base::Bytes>(8);
  exception.why = row.get<base::Bytes>(9);
  exception.explained = row.optional<base::Bytes>(10);
  return exception;
}

}  // namespace

Result<> insert_exception(storage::Writer& writer, RegionId region, const ExceptionRow& row) {
  TRY(writer.execute(sql::insert_exception, {{"region_id", region},
                                             {"team_id", row.team},
                                             {"at", row.at},
                                             {"id", row.id},
                                             {"rule_id", row.rule},
                                             {"member_id", row.member},
                                             {"person_id", row.person},
                                             {"happened_on", row.happened_on},
                                             {"content_hash", row.content_hash},
                                             {"what", row.what},
                                             {"why", row.why},
                                             {"explained", row.explained}}));
  return {};
}

Result<std::optional<ExceptionRow>> find_exception(storage::Reader& reader, RegionId region,
                                                   ExceptionId id) {
  return reader.first(sql::find_exception, {{"region_id", region}, {"id", id}}, to_exception);
}

Result<Exceptions> list_exceptions(storage::Reader& reader, RegionId region, const Teams& teams,
                                   base::Instant from) {
  if (teams.empty()) return Exceptions{};
  return reader.all(sql::list_exceptions, {{"region_id", region}, {"teams", teams}, {"from", from}},
                    to_exception);
}

Result<Exceptions> list_exceptions_of_people(storage::Reader& reader, RegionId region,
                                             const Records& people) {
  if (people.empty()) return Exceptions{};
  auto ids =
      TRY(reader.all(sql::list_exceptions_of_people, {{"region_id", region}, {"people", people}},
                     [](const Row& row) { return row.id<ExceptionId>(0); }));
  Exceptions rows;
  for (const auto& id : ids) {
    if (auto row = TRY(find_exception(reader, region, id))) rows.push_back(std::move(*row));
  }
  auto newest_first = [](const ExceptionRow& one, const ExceptionRow& other) {
    return std::tie(one.at, one.id) > std::tie(other.at, other.id);
  };
  std::ranges::sort(rows, newest_first);
  return rows;
}

Result<Exceptions> list_exceptions_before(storage::Reader& reader, RegionId region, TeamId team,
                                          base::Instant before) {
  return reader.all(sql::list_exceptions_before,
                    {{"region_id", region}, {"team_id", team}, {"before", before}}, to_exception);
}

Result<> delete_exceptions(storage::Writer& writer, RegionId region, const Exceptions& rows) {
  for (const auto& row : rows) {
    TRY(writer.execute(
        sql::delete_exception,
        {{"region_id", region}, {"team_id", row.team}, {"at", row.at}, {"id", row.id}}));
  }
  return {};
}

}  // namespace nabij::boundaries
