#include "imports/imports.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "imports/content.hpp"
#include "privacy/fingerprint.hpp"

namespace nabij::imports {
namespace {

constexpr std::int64_t kMostWaiting = 10;  // staged files of one member
constexpr std::size_t kSamples = 5;
constexpr std::size_t kLongestSample = 80;
constexpr std::size_t kLongestName = 200;

// The first so many code points.
std::string shortened(std::string_view text, std::size_t most) {
  std::size_t count = 0;
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    bool begins = (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    if (begins && count++ == most) break;
  }
  return std::string(text.substr(0, at));
}

Column column_of(const tables::Table& table, std::size_t at) {
  Column column;
  column.name = shortened(in_one_line(table.header[at]), kLongestName);
  std::vector<std::string> values;
  for (const auto& row : table.rows) {
    const auto& cell = row.cells[at];
    if (cell.empty()) continue;
    ++column.filled;
    values.push_back(cell);
    auto sample = shortened(in_one_line(cell), kLongestSample);
    bool shown = std::ranges::find(column.samples, sample) != column.samples.end();
    if (holds_citizen_number(cell)) continue;
    if (column.samples.size() < kSamples && !shown) column.samples.push_back(std::move(sample));
  }
  column.refused = refused_by_name(column.name);
  if (!column.refused) column.refused = refused_by_values(values);
  if (column.refused) column.samples.clear();
  return column;
}

// What is never kept goes here, before anything is stored.
Head take_head(tables::Table& table) {
  Head head;
  for (std::size_t at = 0; at < table.header.size(); ++at) {
    head.columns.push_back(column_of(table, at));
    if (!head.columns.back().refused) continue;
    for (auto& row : table.rows) row.cells[at].clear();
  }
  return head;
}

base::Bytes header_fingerprint(const privacy::Key& key, const tables::Table& table) {
  std::string text;
  for (const auto& name : table.header) text += folded(name) + '\x1f';
  return privacy::fingerprint(key, "imports.header", text);
}

tables::Limits limits() {
  tables::Limits limits;
  limits.bytes = kMostBytes;
  limits.columns = kMostColumns;
  return limits;
}

Result<> require_room(storage::Reader& reader, const privacy::Viewer& viewer) {
  bool everywhere = viewer.roles.has(privacy::Role::Administrator);
  if (!everywhere && viewer.teams.empty()) {
    return fail(ErrorCode::NotAllowed, "This needs a team to import for.");
  }
  auto imports = TRY(list_imports(reader, viewer.region, viewer.organisation));
  auto waiting = std::ranges::count_if(imports, [&](const ImportRow& row) {
    return row.author == viewer.member && row.state == base::to_name(State::Staged);
  });
  if (waiting < kMostWaiting) return {};
  return fail(ErrorCode::Conflict, "Ten files are waiting already; throw one away first.");
}

}  // namespace

Error wrong_state() {
  return fail(ErrorCode::Conflict, "This import is not where this can be done.");
}

Result<ImportRow> own_import(storage::Reader& reader, const privacy::Viewer& viewer, ImportId id) {
  auto row = TRY(find_import(reader, key_of(viewer.region, id)));
  bool own = row && row->organisation == viewer.organisation && row->author == viewer.member;
  if (!own) return fail(ErrorCode::NotFound);
  return std::move(*row);
}

Result<> record_event(const Dependencies& needs, storage::Writer& writer, const ImportKey& key,
                      MemberId member, std::pair<std::string, std::string> action_and_detail) {
  return needs.identity.audit().record(writer, {key.region, member, action_and_detail.first,
                                                "import", key.id, action_and_detail.second});
}

Result<Summary> Imports::stage(const privacy::Viewer& viewer, const NewFile& file) {
  auto key = TRY(needs_.identity.regions().region_key(viewer.region));
  auto table = TRY(tables::read_table(file.bytes, limits()));
  auto head = take_head(table);
  auto today = TRY(needs_.identity.regions().today(viewer.region));
  auto days = TRY(needs_.lists.whole_norm(viewer.region, "imports.staged_days", today));
  ImportRow row;
  row.id = file.id.uuid;
  row.organisation = viewer.organisation;
  row.author = viewer.member;
  row.created_at = needs_.clock.now();
  row.expires_at = row.created_at.plus_days(days);
  row.state = base::to_name(State::Staged);
  row.fingerprint = header_fingerprint(key, table);
  row.content_hash = privacy::fingerprint(key, "imports.file", file.bytes);
  row.lines = static_cast<std::int64_t>(table.rows.size());
  row.sealed_head = seal_json(needs_, key, head, head_context(row.id));
  auto import_key = key_of(viewer.region, file.id);
  auto parts = seal_rows(needs_, key, import_key, table.rows);
  return needs_.database.write([&](storage::Writer& writer) -> Result<Summary> {
    if (auto before = TRY(find_import(writer, import_key))) {
      bool same = before->author == viewer.member && before->content_hash == row.content_hash;
      if (!same) return fail(ErrorCode::Conflict, "This id was used before.");
      return summary_of(needs_, writer, viewer, *before);
    }
    TRY(require_room(writer, viewer));
    TRY(insert_import(writer, viewer.region, row));
    for (const auto& part : parts) TRY(insert_part(writer, import_key, part));
    TRY(record_event(needs_, writer, import_key, viewer.member,
                     {"import.staged", std::to_string(row.lines) + " lines"}));
    return summary_of(needs_, writer, viewer, row);
  });
}

Result<std::vector<Summary>> Imports::list(const privacy::Viewer& viewer) {
  return needs_.database.read([&](storage::Reader& reader) -> Result<std::vector<Summary>> {
    std::vector<Summary> summaries;
    bool all = viewer.roles.has(privacy::Role::Administrator);
    for (const auto& row : TRY(list_imports(reader, viewer.region, viewer.organisation))) {
      if (!all && row.author != viewer.member) continue;
      summaries.push_back(TRY(summary_of(needs_, reader, viewer, row)));
    }
    return summaries;
  });
}

Result<Summary> summary_of(const Dependencies& needs, storage::Reader& reader,
                           const privacy::Viewer& viewer, const ImportRow& row) {
  Summary summary;
  summary.id = ImportId{row.id};
  summary.state = base::from_name<State>(row.state).value_or(State::Staged);
  summary.author = {row.author, TRY(needs.identity.member_name(reader, viewer.region, row.author))};
  summary.mine = row.author == viewer.member;
  bool in_term = row.undo_until && needs.clock.now() <= *row.undo_until;
  bool may = summary.mine || viewer.roles.has(privacy::Role::Administrator);
  summary.may_undo = summary.state == State::Done && in_term && may;
  summary.created_at = row.created_at;
  summary.expires_at = row.expires_at;
  summary.lines = row.lines;
  summary.lines_done = row.next_row;
  summary.contacts = row.contacts;
  summary.places = row.places;
  summary.ended_at = row.ended_at;
  summary.undo_until = row.undo_until;
  summary.undone_at = row.undone_at;
  summary.kept_contacts = row.kept_contacts;
  summary.kept_people = row.kept_people;
  summary.kept_places = row.kept_places;
  summary.failure = row.failure;
  return summary;
}

}  // namespace nabij::imports
