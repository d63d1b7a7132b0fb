#include "plans/service.hpp"

#include <algorithm>

#include "plans/sql.hpp"

namespace nabij::plans {
namespace {

struct Current {
  PersonId main;
  people::Layer layer;
};

Result<Current> find_current(storage::Reader& reader, RegionId region, PersonId person) {
  auto found =
      TRY(reader.first(sql::find_current, {{"region_id", region}, {"person_id", person}},
                       [](const storage::Row& row) {
                         return Current{row.id<PersonId>(0), named(row, 1, people::Layer::Alias)};
                       }));
  if (!found) return fail(ErrorCode::NotFound);
  return *found;
}

// A first fact is what the young person wants kept, so from then on a plan is kept.
Result<> keep_plan(const Writing& writing) {
  const auto& [plans, writer, actor, whose, words] = writing;
  if (whose.layer == people::Layer::Plan) return {};
  // Who comes by themself has a plan already.
  if (!actor.member()) return fail(ErrorCode::NotFound);
  return plans.needs().people.raise_layer(writer, {actor.region, whose.main}, people::Layer::Plan,
                                          *actor.member());
}

}  // namespace

Result<Whose> find_whose(Plans& plans, storage::Reader& reader, const Actor& actor,
                         PersonId person) {
  auto& people = plans.needs().people;
  if (actor.phone) TRY(people.require_visible(reader, *actor.phone, {person}));
  auto current = TRY(find_current(reader, actor.region, person));
  if (!actor.phone) {
    if (!actor.self) return fail(ErrorCode::NotFound);
    auto own = TRY(find_current(reader, actor.region, *actor.self));
    if (own.main != current.main) return fail(ErrorCode::NotFound);
  }
  return Whose{current.main, TRY(people.records_of(reader, actor.region, current.main)),
               current.layer};
}

bool stands_in(const Whose& whose, PersonId record) {
  return std::ranges::find(whose.records, record) != whose.records.end();
}

Result<Words> Words::create(Plans& plans, storage::Reader& reader, RegionId region,
                            const Records& records) {
  return Words(TRY(plans.needs().people.keys_of(reader, region, records)));
}

Fact Writing::fact(PersonId record) const {
  const auto& needs = plans.needs();
  return {needs.ids.make<FactId>(), record,      needs.clock.now(), actor.side,
          actor.member(),           std::nullopt};
}

FindPerson plan_of(PersonId person) {
  return [person](storage::Reader&) -> Result<PersonId> { return person; };
}

FindPerson plan_with(const storage::Sql& sql, RegionId region, const base::Uuid& thing) {
  return [&sql, region, thing](storage::Reader& reader) -> Result<PersonId> {
    auto found = TRY(find_beginning(reader, sql, region, thing));
    if (!found) return fail(ErrorCode::NotFound);
    return found->person;
  };
}

Result<Written> write_in_plan(Plans& plans, const Actor& actor, const FindPerson& find,
                              const Write& write) {
  const auto& needs = plans.needs();
  auto today = TRY(today_for(plans, actor.region));
  struct Done {
    PersonId main;
    bool is_new;
  };
  auto done = TRY(needs.database.write([&](storage::Writer& writer) -> Result<Done> {
    auto whose = TRY(find_whose(plans, writer, actor, TRY(find(writer))));
    auto words = TRY(Words::create(plans, writer, actor.region, whose.records));
    Writing writing{plans, writer, actor, std::move(whose), std::move(words)};
    bool is_new = TRY(write(writing));
    auto main = writing.whose.main;
    if (is_new) TRY(keep_plan(writing));
    // The answer shows the plan: without a fact of one's own that is a look.
    if (!is_new && actor.phone) {
      TRY(needs.people.record_look(writer, *actor.phone, main, "plan"));
    }
    return Done{main, is_new};
  }));
  auto page = TRY(needs.database.read([&](storage::Reader& reader) -> Result<PlanPage> {
    return read_page(plans, reader, actor, TRY(find_whose(plans, reader, actor, done.main)), today);
  }));
  return Written{std::move(page), done.is_new};
}

Result<bool> begun_before(const Writing& writing, const Begun& begun) {
  auto before = TRY(find_beginning(writing.writer, begun.find, writing.region(), begun.thing));
  if (!before) return false;
  bool here =
      std::ranges::find(writing.whose.records, before->person) != writing.whose.records.end();
  bool same_place = !begun.about || before->about == *begun.about;
  if (here && same_place && before->content_hash == begun.hash) return true;
  return fail(ErrorCode::Conflict, "This id was used before for something else.");
}

Result<> require_on_list(Plans& plans, RegionId region, std::string_view list,
                         const std::optional<std::string>& key, std::string field) {
  if (!key) return {};
  auto today = TRY(plans.needs().identity.regions().today(region));
  if (TRY(plans.needs().lists.knows(region, list, *key, today))) return {};
  return base::Error::field(std::move(field), "not_in_list", "This is not on the list of today.");
}

Result<PersonId> record_of_goal(const Writing& writing, GoalId goal) {
  auto found = TRY(find_beginning(writing.writer, sql::find_goal, writing.region(), goal.uuid));
  if (!found || !stands_in(writing.whose, found->person)) return fail(ErrorCode::NotFound);
  return found->person;
}

Plans::Plans(const Dependencies& dependencies) : needs_(dependencies) {
  needs_.people.when_plan_ends(
      [this](storage::Writer& writer, RegionId region, const std::vector<PersonId>& records) {
        return forget(writer, region, records);
      });
}

Result<> Plans::forget(storage::Writer& writer, RegionId region,
                       const std::vector<PersonId>& records) {
  storage::Params params{{"region_id", region}, {"people", records}};
  for (const auto* sql :
       {&sql::forget_goals, &sql::forget_comments, &sql::forget_steps, &sql::forget_moments,
        &sql::forget_scales, &sql::forget_ratings, &sql::forget_tasks, &sql::forget_opportunities,
        &sql::forget_outcomes, &sql::forget_eighteens, &sql::forget_ties}) {
    TRY(writer.execute(*sql, params));
  }
  return {};
}

}  // namespace nabij::plans
