#include "alliance/store/checks.hpp"

#include <algorithm>

#include "alliance/sql.hpp"

namespace nabij::alliance {
namespace {

using storage::Row;

Check to_check(const Row& row) {
  Check check;
  check.person = row.id<PersonId>(0);
  check.id = row.id<CheckId>(1);
  check.at = row.get<base::Instant>(2);
  check.worker = row.id<MemberId>(3);
  check.side = base::from_name<CheckSide>(row.text(4)).value_or(CheckSide::YoungPerson);
  check.marks = {row.optional<std::int64_t>(5), row.optional<std::int64_t>(6),
                 row.optional<std::int64_t>(7)};
  check.link = row.optional_id<OwnLinkId>(8);
  return check;
}

}  // namespace

Result<> insert_check(storage::Writer& writer, RegionId region, const Check& check) {
  TRY(writer.execute(sql::insert_check, {{"region_id", region},
                                         {"person_id", check.person},
                                         {"check_id", check.id},
                                         {"at", check.at},
                                         {"worker_id", check.worker},
                                         {"side", base::to_name(check.side)},
                                         {"bond", check.marks.bond},
                                         {"goals", check.marks.goals},
                                         {"tasks", check.marks.tasks},
                                         {"link_id", check.link}}));
  return {};
}

Result<> delete_check(storage::Writer& writer, RegionId region, const Check& check) {
  TRY(writer.execute(sql::delete_check,
                     {{"region_id", region}, {"person_id", check.person}, {"check_id", check.id}}));
  return {};
}

Result<std::optional<Check>> find_check(storage::Reader& reader, RegionId region, CheckId id) {
  return reader.first(sql::find_check, {{"region_id", region}, {"check_id", id}}, to_check);
}

Result<std::vector<Check>> list_checks(storage::Reader& reader, RegionId region,
                                       const Records& people, MemberId worker) {
  auto checks = TRY(reader.all(
      sql::list_checks,
      {{"region_id", region}, {"people", people}, {"worker_id", worker}, {"limit", kChecksShown}},
      to_check));
  std::ranges::reverse(checks);
  return checks;
}

Result<std::vector<Check>> list_checks_by_link(storage::Reader& reader, RegionId region,
                                               const Records& people, OwnLinkId link) {
  auto checks = TRY(reader.all(
      sql::list_checks_by_link,
      {{"region_id", region}, {"people", people}, {"link_id", link}, {"limit", kChecksShown}},
      to_check));
  std::ranges::reverse(checks);
  return checks;
}

Result<std::vector<Check>> list_checks_of_workers(storage::Reader& reader, RegionId region,
                                                  const std::vector<MemberId>& workers,
                                                  base::Instant from, base::Instant until) {
  if (workers.empty()) return std::vector<Check>{};
  return reader.all(sql::list_checks_of_workers,
                    {{"region_id", region}, {"workers", workers}, {"from", from}, {"until", until}},
                    to_check);
}

}  // namespace nabij::alliance
