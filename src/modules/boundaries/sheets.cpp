// What is negotiable and what is not, as worker and young person said it out loud.
#include <map>

#include "boundaries/service.hpp"

namespace nabij::boundaries {
namespace {

constexpr std::string_view kNegotiable = "boundary_sheet.negotiable";
constexpr std::string_view kFixed = "boundary_sheet.fixed";
constexpr std::string_view kReported = "boundary_sheet.reported";
constexpr std::string_view kBetweenUs = "boundary_sheet.between_us";
constexpr std::string_view kExpected = "boundary_sheet.expected";

struct Whose {
  PersonId main;
  Records records;
  Teams let_in;
};

Result<Whose> find_whose(Boundaries& boundaries, storage::Reader& reader, RegionId region,
                         PersonId person) {
  auto& people = boundaries.needs().people;
  auto main = TRY(people.main_of(reader, region, person));
  return Whose{main, TRY(people.records_of(reader, region, main)),
               TRY(people.teams_let_in(reader, region, main))};
}

// For a worker: NotFound unless they may see the young person.
Result<Whose> find_whose(Boundaries& boundaries, storage::Reader& reader,
                         const privacy::Viewer& viewer, PersonId person) {
  TRY(boundaries.needs().people.require_visible(reader, privacy::people_scope(viewer), {person}));
  return find_whose(boundaries, reader, viewer.region, person);
}

std::map<TeamId, SheetRow> newest_of(std::vector<SheetRow> rows) {
  std::map<TeamId, SheetRow> newest;
  for (auto& row : rows) newest.insert_or_assign(row.team, std::move(row));
  return newest;
}

Result<SheetShape> open_sheet(const privacy::KeyRing& keys, const SheetRow& row) {
  auto at = [&](std::string_view column) {
    return privacy::WordsAt{row.person, row.id.uuid, column};
  };
  SheetShape shape;
  shape.frame = row.frame;
  shape.told = row.told;
  shape.negotiable = TRY(keys.open(at(kNegotiable), row.negotiable));
  shape.fixed = TRY(keys.open(at(kFixed), row.fixed));
  shape.reported = TRY(keys.open(at(kReported), row.reported));
  shape.between_us = TRY(keys.open(at(kBetweenUs), row.between_us));
  shape.expected = TRY(keys.open(at(kExpected), row.expected));
  shape.at = row.at;
  return shape;
}

Result<SheetRow> seal_sheet(const privacy::KeyRing& keys, SheetRow row, const SheetWords& words) {
  auto at = [&](std::string_view column) {
    return privacy::WordsAt{row.person, row.id.uuid, column};
  };
  row.frame = words.frame;
  row.told = words.told;
  row.negotiable = TRY(keys.seal(at(kNegotiable), words.negotiable));
  row.fixed = TRY(keys.seal(at(kFixed), words.fixed));
  row.reported = TRY(keys.seal(at(kReported), words.reported));
  row.between_us = TRY(keys.seal(at(kBetweenUs), words.between_us));
  row.expected = TRY(keys.seal(at(kExpected), words.expected));
  return row;
}

// The sheets of these teams, by name of the team.
Result<std::vector<TeamSheet>> sheets_of(Boundaries& boundaries, storage::Reader& reader,
                                         RegionId region, const Whose& whose, const Teams& teams) {
  auto& identity = boundaries.needs().identity;
  auto rows = newest_of(TRY(list_sheets(reader, region, whose.records)));
  auto keys = TRY(keys_of(boundaries, reader, region, whose.records));
  std::vector<TeamSheet> sheets;
  for (const auto& [team, name] : TRY(identity.team_names(reader, region, teams))) {
    TeamSheet line{team, name, std::nullopt};
    if (auto row = rows.find(team); row != rows.end()) {
      line.sheet = TRY(open_sheet(keys, row->second));
      line.sheet->worker_name = TRY(identity.member_name(reader, region, row->second.member));
    }
    sheets.push_back(std::move(line));
  }
  std::ranges::sort(sheets, {}, &TeamSheet::team_name);
  return sheets;
}

Teams own_and_let_in(const privacy::Viewer& viewer, const Whose& whose) {
  Teams teams;
  for (const auto& team : viewer.teams) {
    if (has(whose.let_in, team)) teams.push_back(team);
  }
  return teams;
}

Result<std::vector<ExceptionShape>> made_for(Boundaries& boundaries, storage::Reader& reader,
                                             const privacy::Viewer& viewer, const Whose& whose) {
  auto rows = TRY(list_exceptions_of_people(reader, viewer.region, whose.records));
  std::erase_if(rows, [&](const auto& row) { return !has(viewer.teams, row.team); });
  std::vector<ExceptionShape> shapes;
  if (rows.empty()) return shapes;
  auto keys = TRY(keys_of(boundaries, reader, viewer.region, whose.records));
  auto known = TRY(known_of(boundaries, reader, viewer, rows));
  for (const auto& row : rows) {
    shapes.push_back(shape_of(known, viewer, row));
    shapes.back().words = TRY(words_of(keys, viewer.region, row));
  }
  return shapes;
}

Result<BoundaryPage> read_page(Boundaries& boundaries, storage::Reader& reader,
                               const privacy::Viewer& viewer, PersonId person) {
  auto whose = TRY(find_whose(boundaries, reader, viewer, person));
  BoundaryPage page;
  page.person_id = whose.main;
  page.sheets =
      TRY(sheets_of(boundaries, reader, viewer.region, whose, own_and_let_in(viewer, whose)));
  page.exceptions = TRY(made_for(boundaries, reader, viewer, whose));
  return page;
}

Result<TeamId> team_for(const privacy::Viewer& viewer, const Whose& whose, const NewSheet& sheet) {
  auto teams = own_and_let_in(viewer, whose);
  if (!sheet.team_id && !teams.empty()) return teams.front();
  if (sheet.team_id && has(teams, *sheet.team_id)) return *sheet.team_id;
  return base::Error::field("team_id", "not_let_in", "One's own team, that they let in.");
}

// False when exactly this stood there already.
Result<bool> write(Boundaries& boundaries, storage::Writer& writer, const privacy::Viewer& viewer,
                   PersonId person, const NewSheet& sheet) {
  const auto& needs = boundaries.needs();
  auto whose = TRY(find_whose(boundaries, writer, viewer, person));
  auto team = TRY(team_for(viewer, whose, sheet));
  auto keys = TRY(keys_of(boundaries, writer, viewer.region, whose.records));
  auto rows = newest_of(TRY(list_sheets(writer, viewer.region, whose.records)));
  const SheetWords& words = sheet;
  if (auto row = rows.find(team); row != rows.end()) {
    SheetWords before = TRY(open_sheet(keys, row->second));
    if (before == words) return false;
  }
  SheetRow fresh;
  fresh.person = whose.main;
  fresh.id = needs.ids.make<SheetId>();
  fresh.at = needs.clock.now();
  fresh.member = viewer.member;
  fresh.team = team;
  TRY(insert_sheet(writer, viewer.region, TRY(seal_sheet(keys, std::move(fresh), words))));
  TRY(needs.people.raise_layer(writer, {viewer.region, whose.main}, people::Layer::Known,
                               viewer.member));
  return true;
}

Result<> check(const SheetWords& words) {
  if (!owes_what_is_reported(words.frame) || words.reported) return {};
  return base::Error::field("reported", "required",
                            "They did not choose to come: say what you report, and to whom.");
}

}  // namespace

Result<BoundaryPage> Boundaries::page(const privacy::Viewer& viewer, PersonId person) {
  auto page = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return read_page(*this, reader, viewer, person); }));
  TRY(needs_.database.write([&](storage::Writer& writer) {
    return needs_.people.record_look_beside(writer, privacy::people_scope(viewer), page.person_id,
                                            kLook);
  }));
  return page;
}

Result<BoundaryPage> Boundaries::write_sheet(const privacy::Viewer& viewer, PersonId person,
                                             const NewSheet& sheet) {
  TRY(check(sheet));
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    // The answer shows the sheet: without a fact of one's own that is a look.
    if (TRY(write(*this, writer, viewer, person, sheet))) return {};
    auto main = TRY(needs_.people.main_of(writer, viewer.region, person));
    return needs_.people.record_look(writer, privacy::people_scope(viewer), main, kLook);
  }));
  return needs_.database.read(
      [&](storage::Reader& reader) { return read_page(*this, reader, viewer, person); });
}

Result<OwnBoundaries> Boundaries::at_link(const privacy::Visitor& visitor) {
  return needs_.database.read([&](storage::Reader& reader) -> Result<OwnBoundaries> {
    auto whose = TRY(find_whose(*this, reader, visitor.region, visitor.person));
    auto rules = TRY(list_rules(reader, visitor.region, whose.let_in));
    OwnBoundaries own;
    for (auto& line : TRY(sheets_of(*this, reader, visitor.region, whose, whose.let_in))) {
      OwnTeamBoundaries team{line.team_name, std::move(line.sheet), {}};
      for (const auto& rule : rules) {
        bool theirs = rule.team == line.team_id && rule.kind == RuleKind::House;
        if (theirs && !rule.ended_at) team.house_rules.push_back(rule.words);
      }
      if (team.sheet || !team.house_rules.empty()) own.teams.push_back(std::move(team));
    }
    return own;
  });
}

}  // namespace nabij::boundaries
