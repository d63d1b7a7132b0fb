#include "agreements/service.hpp"

#include <algorithm>

#include "agreements/push.hpp"
#include "agreements/sql.hpp"

namespace nabij::agreements {

bool stands_in(const Whose& whose, PersonId record) {
  return std::ranges::find(whose.records, record) != whose.records.end();
}

Result<Whose> find_whose(Agreements& agreements, storage::Reader& reader, const Actor& actor,
                         PersonId person) {
  auto& people = agreements.needs().people;
  if (actor.phone) TRY(people.require_visible(reader, *actor.phone, {person}));
  auto main = TRY(people.main_of(reader, actor.region, person));
  if (!actor.phone) {
    if (!actor.self) return fail(ErrorCode::NotFound);
    if (TRY(people.main_of(reader, actor.region, *actor.self)) != main) {
      return fail(ErrorCode::NotFound);
    }
  }
  return Whose{main, TRY(people.records_of(reader, actor.region, main))};
}

Agreements::Agreements(const Dependencies& dependencies) : needs_(dependencies) {
  needs_.people.when_details_end(
      [this](storage::Writer& writer, RegionId region, const std::vector<PersonId>& records) {
        return forget(writer, region, records);
      });
}

Result<AgreementsPage> Agreements::page(const Actor& actor, PersonId person) {
  auto today = TRY(needs_.identity.regions().today(actor.region));
  if (!actor.phone && needs_.pusher != nullptr) TRY(ensure_push_key(*this, actor.region));
  auto page = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return read_page(*this, reader, actor, person, today); }));
  if (!actor.phone) return page;
  TRY(needs_.database.write([&](storage::Writer& writer) {
    return needs_.people.record_look_beside(writer, *actor.phone, page.person_id, "agreements");
  }));
  return page;
}

Result<> Agreements::forget(storage::Writer& writer, RegionId region,
                            const std::vector<PersonId>& records) {
  storage::Params params{{"region_id", region}, {"people", records}};
  TRY(writer.execute(sql::forget, params));
  TRY(writer.execute(sql::forget_choices, params));
  TRY(writer.execute(sql::forget_firmness, params));
  TRY(writer.execute(sql::forget_sent, params));
  return {};
}

}  // namespace nabij::agreements
