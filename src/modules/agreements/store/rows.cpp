#include "agreements/store/rows.hpp"

#include <map>

#include "agreements/sql.hpp"

namespace nabij::agreements {
namespace {

using storage::Row;

VersionRow to_version(const Row& row) {
  VersionRow version;
  version.id = row.id<VersionId>(0);
  version.person = row.id<PersonId>(1);
  version.agreement = row.id<AgreementId>(2);
  version.at = row.get<base::Instant>(3);
  version.side = base::from_name<Side>(row.text(4)).value_or(Side::Worker);
  version.member = row.optional_id<MemberId>(5);
  version.content_hash = row.optional<base::Bytes>(6);
  auto& terms = version.terms;
  terms.promised_by = base::from_name<PromisedBy>(row.text(7)).value_or(PromisedBy::Both);
  terms.worker = row.id<MemberId>(8);
  terms.state = base::from_name<State>(row.text(9)).value_or(State::Open);
  terms.due_on = row.optional<base::LocalDay>(10);
  terms.due_minute = row.optional<std::int64_t>(11);
  terms.explained_back = row.get<bool>(12);
  terms.answer_by = row.optional<base::LocalDay>(13);
  version.sealed_words = row.get<base::Bytes>(14);
  version.sealed_depends_on = row.optional<base::Bytes>(15);
  version.sealed_why = row.optional<base::Bytes>(16);
  return version;
}

std::vector<Thread> threads_of(std::vector<VersionRow> rows) {
  std::vector<Thread> threads;
  std::map<AgreementId, std::size_t> places;
  for (auto& row : rows) {
    auto [place, is_new] = places.try_emplace(row.agreement, threads.size());
    if (is_new) threads.emplace_back();
    threads[place->second].push_back(std::move(row));
  }
  return threads;
}

}  // namespace

Result<> insert_version(storage::Writer& writer, RegionId region, const VersionRow& row) {
  const auto& terms = row.terms;
  TRY(writer.execute(sql::insert_version, {{"region_id", region},
                                           {"person_id", row.person},
                                           {"id", row.id},
                                           {"agreement_id", row.agreement},
                                           {"at", row.at},
                                           {"side", base::to_name(row.side)},
                                           {"member_id", row.member},
                                           {"content_hash", row.content_hash},
                                           {"promised_by", base::to_name(terms.promised_by)},
                                           {"worker_id", terms.worker},
                                           {"state", base::to_name(terms.state)},
                                           {"due_on", terms.due_on},
                                           {"due_minute", terms.due_minute},
                                           {"explained_back", terms.explained_back},
                                           {"answer_by", terms.answer_by},
                                           {"sealed_words", row.sealed_words},
                                           {"sealed_depends_on", row.sealed_depends_on},
                                           {"sealed_why", row.sealed_why}}));
  return {};
}

Result<std::vector<Thread>> list_agreements(storage::Reader& reader, RegionId region,
                                            const Records& people) {
  if (people.empty()) return std::vector<Thread>{};
  return threads_of(TRY(
      reader.all(sql::list_agreements, {{"region_id", region}, {"people", people}}, to_version)));
}

Result<Thread> find_agreement(storage::Reader& reader, RegionId region, AgreementId agreement) {
  return reader.all(sql::list_versions, {{"region_id", region}, {"agreement_id", agreement}},
                    to_version);
}

Result<Records> list_people_of_worker(storage::Reader& reader, RegionId region, MemberId worker,
                                      base::Instant from) {
  return reader.all(sql::list_people_of_worker,
                    {{"region_id", region}, {"worker_id", worker}, {"from", from}},
                    [](const Row& row) { return row.id<PersonId>(0); });
}

}  // namespace nabij::agreements
