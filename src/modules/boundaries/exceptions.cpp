// A worker set a rule aside, and says so: what, why, for whom, and how the others heard of it.
#include "boundaries/service.hpp"
#include "privacy/fingerprint.hpp"

namespace nabij::boundaries {
namespace {

constexpr std::string_view kWhat = "boundary_exception.what";
constexpr std::string_view kWhy = "boundary_exception.why";
constexpr std::string_view kExplained = "boundary_exception.explained";

privacy::WordsAt words_at(RegionId region, const ExceptionRow& row, std::string_view column) {
  return {row.person.value_or(PersonId{region.uuid}), row.id.uuid, column};
}

Result<ExceptionList> read_list(Boundaries& boundaries, storage::Reader& reader,
                                const privacy::Viewer& viewer) {
  auto from = boundaries.needs().clock.now().plus_days(-kExceptionDaysBack);
  auto rows = TRY(list_exceptions(reader, viewer.region, viewer.teams, from));
  ExceptionList list;
  if (rows.empty()) return list;
  auto keys = TRY(keys_of(boundaries, reader, viewer.region, {}));
  auto known = TRY(known_of(boundaries, reader, viewer, rows));
  for (const auto& row : rows) {
    list.items.push_back(shape_of(known, viewer, row));
    if (!row.person) list.items.back().words = TRY(words_of(keys, viewer.region, row));
  }
  return list;
}

Result<ExceptionList> list_of(Boundaries& boundaries, const privacy::Viewer& viewer) {
  return boundaries.needs().database.read(
      [&](storage::Reader& reader) { return read_list(boundaries, reader, viewer); });
}

struct Telling {
  Boundaries& boundaries;
  const privacy::Viewer& viewer;
  const RuleRow& rule;
  const NewException& exception;
  base::LocalDay today;
  base::Bytes hash;
};

Result<> check_day(const Telling& telling) {
  auto day = telling.exception.happened_on.value_or(telling.today);
  if (day > telling.today)
    return base::Error::field("happened_on", "in_future", "This has not happened yet.");
  if (day < telling.today.plus_days(-kExceptionDaysBack))
    return base::Error::field("happened_on", "out_of_range", "At most a year ago.");
  return {};
}

// The record that counts for whom it was; nothing when it was for nobody known.
Result<std::optional<PersonId>> person_of(const Telling& telling, storage::Writer& writer) {
  const auto& person = telling.exception.person_id;
  if (!person) return std::optional<PersonId>{};
  const auto& viewer = telling.viewer;
  auto& people = telling.boundaries.needs().people;
  auto seen = people.require_visible(writer, privacy::people_scope(viewer), {*person});
  if (!seen && seen.error().code == ErrorCode::NotFound)
    return base::Error::field("person_id", "not_found", "There is nobody with this id.");
  TRY(std::move(seen));
  auto main = TRY(people.main_of(writer, viewer.region, *person));
  TRY(people.raise_layer(writer, {viewer.region, main}, people::Layer::Known, viewer.member));
  return std::optional<PersonId>(main);
}

Result<> insert_new(const Telling& telling, storage::Writer& writer) {
  const auto& [boundaries, viewer, rule, exception, today, hash] = telling;
  ExceptionRow row;
  row.team = rule.team;
  row.at = boundaries.needs().clock.now();
  row.id = exception.id;
  row.rule = rule.id;
  row.member = viewer.member;
  row.person = TRY(person_of(telling, writer));
  row.happened_on = exception.happened_on.value_or(today);
  row.content_hash = hash;
  auto keys = TRY(
      keys_of(boundaries, writer, viewer.region, row.person ? Records{*row.person} : Records{}));
  auto at = [&](std::string_view column) { return words_at(viewer.region, row, column); };
  row.what = TRY(keys.seal(at(kWhat), exception.what));
  row.why = TRY(keys.seal(at(kWhy), exception.why));
  row.explained = TRY(keys.seal(at(kExplained), exception.explained));
  return insert_exception(writer, viewer.region, row);
}

Result<bool> write(const Telling& telling, storage::Writer& writer) {
  const auto& [boundaries, viewer, rule, exception, today, hash] = telling;
  if (auto before = TRY(find_exception(writer, viewer.region, exception.id))) {
    bool same =
        before->rule == rule.id && before->member == viewer.member && before->content_hash == hash;
    if (same) return false;
    return fail(ErrorCode::Conflict, "This id was used before for something else.");
  }
  if (rule.ended_at) return base::Error::field("rule_id", "ended", "This rule has ended.");
  TRY(check_day(telling));
  TRY(insert_new(telling, writer));
  auto before = boundaries.needs().clock.now().plus_days(-kExceptionDaysKept);
  TRY(delete_exceptions(writer, viewer.region,
                        TRY(list_exceptions_before(writer, viewer.region, rule.team, before))));
  return true;
}

}  // namespace

Result<Known> known_of(Boundaries& boundaries, storage::Reader& reader,
                       const privacy::Viewer& viewer, const Exceptions& rows) {
  const auto& needs = boundaries.needs();
  std::vector<MemberId> members;
  std::vector<PersonId> people;
  Teams teams;
  for (const auto& row : rows) {
    members.push_back(row.member);
    if (row.person) people.push_back(*row.person);
    if (!has(teams, row.team)) teams.push_back(row.team);
  }
  Known known;
  known.names = TRY(needs.identity.member_names(reader, viewer.region, members));
  for (auto& rule : TRY(list_rules(reader, viewer.region, teams)))
    known.rules.emplace(rule.id, std::move(rule.words));
  if (people.empty()) return known;
  for (auto& each : TRY(needs.people.names(reader, privacy::people_scope(viewer), people)))
    known.aliases.emplace(each.id, std::move(each.alias));
  return known;
}

ExceptionShape shape_of(const Known& known, const privacy::Viewer& viewer,
                        const ExceptionRow& row) {
  ExceptionShape shape;
  shape.id = row.id;
  shape.rule_id = row.rule;
  if (auto rule = known.rules.find(row.rule); rule != known.rules.end())
    shape.rule_words = rule->second;
  shape.happened_on = row.happened_on;
  if (auto name = known.names.find(row.member); name != known.names.end())
    shape.worker_name = name->second;
  shape.own = row.member == viewer.member;
  shape.for_somebody = row.person.has_value();
  if (!row.person) return shape;
  if (auto alias = known.aliases.find(*row.person); alias != known.aliases.end()) {
    shape.person_id = *row.person;
    shape.alias = alias->second;
  }
  return shape;
}

Result<ExceptionWords> words_of(const privacy::KeyRing& keys, RegionId region,
                                const ExceptionRow& row) {
  ExceptionWords words;
  words.what = TRY(keys.open(words_at(region, row, kWhat), row.what));
  words.why = TRY(keys.open(words_at(region, row, kWhy), row.why));
  words.explained = TRY(keys.open(words_at(region, row, kExplained), row.explained));
  return words;
}

Result<ExceptionList> Boundaries::exceptions(const privacy::Viewer& viewer) {
  return list_of(*this, viewer);
}

Result<After<ExceptionList>> Boundaries::add_exception(const privacy::Viewer& viewer, RuleId rule,
                                                       const NewException& exception) {
  auto today = TRY(needs_.identity.regions().today(viewer.region));
  auto key = TRY(needs_.identity.regions().region_key(viewer.region));
  auto hash = privacy::fingerprint(key, NewException::schema_name, http::to_json(exception));
  bool is_new = TRY(needs_.database.write([&](storage::Writer& writer) -> Result<bool> {
    auto row = TRY(find_rule(writer, viewer.region, rule));
    if (!row || !has(viewer.teams, row->team)) return fail(ErrorCode::NotFound);
    return write({*this, viewer, *row, exception, today, hash}, writer);
  }));
  return After<ExceptionList>{TRY(list_of(*this, viewer)), is_new};
}

Result<ExceptionList> Boundaries::take_back(const privacy::Viewer& viewer, ExceptionId exception) {
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto row = TRY(find_exception(writer, viewer.region, exception));
    if (!row || row->member != viewer.member) return fail(ErrorCode::NotFound);
    return delete_exceptions(writer, viewer.region, {*row});
  }));
  return list_of(*this, viewer);
}

}  // namespace nabij::boundaries
