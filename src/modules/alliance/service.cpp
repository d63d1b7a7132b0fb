#include "alliance/service.hpp"

#include <algorithm>

#include "alliance/sql.hpp"

namespace nabij::alliance {
namespace {

constexpr std::string_view kLook = "alliance";

// Who goes along is what the young person wants kept.
Result<> keep_details(const Writing& writing) {
  return writing.alliance.needs().people.raise_layer(writing.writer,
                                                     {writing.region(), writing.whose.main},
                                                     people::Layer::Known, writing.scope.member);
}

}  // namespace

Stamp Writing::stamp(PersonId record) const {
  const auto& needs = alliance.needs();
  return {region(), record, needs.ids.next(), needs.clock.now(), scope.member};
}

bool stands_in(const Whose& whose, PersonId record) {
  return std::ranges::find(whose.records, record) != whose.records.end();
}

Result<Whose> find_whose(Alliance& alliance, storage::Reader& reader,
                         const privacy::PeopleScope& scope, PersonId person) {
  auto& people = alliance.needs().people;
  TRY(people.require_visible(reader, scope, {person}));
  auto main = TRY(people.main_of(reader, scope.region, person));
  return Whose{main, TRY(people.records_of(reader, scope.region, main))};
}

Result<std::vector<identity::MemberName>> candidates(Alliance& alliance, storage::Reader& reader,
                                                     RegionId region, PersonId main) {
  const auto& needs = alliance.needs();
  auto teams = TRY(needs.people.teams_let_in(reader, region, main));
  return needs.identity.workers_of(reader, region, teams);
}

Result<Done> write_about(Alliance& alliance, const privacy::PeopleScope& scope,
                         const FindPerson& find, const Write& write) {
  const auto& needs = alliance.needs();
  auto today = TRY(needs.identity.regions().today(scope.region));
  return needs.database.write([&](storage::Writer& writer) -> Result<Done> {
    auto whose = TRY(find_whose(alliance, writer, scope, TRY(find(writer))));
    Writing writing{alliance, writer, scope, std::move(whose), today};
    bool is_new = TRY(write(writing));
    auto main = writing.whose.main;
    if (is_new) {
      TRY(keep_details(writing));
    } else {
      TRY(needs.people.record_look(writer, scope, main, kLook));
    }
    return Done{main, is_new};
  });
}

Result<Written> write_for(Alliance& alliance, const privacy::PeopleScope& scope,
                          const FindPerson& find, const Write& write) {
  const auto& needs = alliance.needs();
  auto today = TRY(needs.identity.regions().today(scope.region));
  auto done = TRY(write_about(alliance, scope, find, write));
  auto page = TRY(needs.database.read([&](storage::Reader& reader) -> Result<AlliancePage> {
    return read_page(alliance, reader, scope.region,
                     TRY(find_whose(alliance, reader, scope, done.main)), today);
  }));
  return Written{std::move(page), done.is_new};
}

Alliance::Alliance(const Dependencies& dependencies) : needs_(dependencies) {
  needs_.people.when_details_end(
      [this](storage::Writer& writer, RegionId region, const std::vector<PersonId>& records) {
        return forget(writer, region, records);
      });
}

Result<AlliancePage> Alliance::page(const privacy::PeopleScope& scope, PersonId person) {
  auto today = TRY(needs_.identity.regions().today(scope.region));
  auto page = TRY(needs_.database.read([&](storage::Reader& reader) -> Result<AlliancePage> {
    return read_page(*this, reader, scope.region, TRY(find_whose(*this, reader, scope, person)),
                     today);
  }));
  TRY(needs_.database.write([&](storage::Writer& writer) {
    return needs_.people.record_look_beside(writer, scope, page.person_id, kLook);
  }));
  return page;
}

Result<> Alliance::forget(storage::Writer& writer, RegionId region,
                          const std::vector<PersonId>& records) {
  storage::Params params{{"region_id", region}, {"people", records}};
  TRY(writer.execute(sql::forget_turns, params));
  TRY(writer.execute(sql::forget_phases, params));
  TRY(writer.execute(sql::forget_checks, params));
  return {};
}

}  // namespace nabij::alliance
