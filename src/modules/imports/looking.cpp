// Looking into a staged file: its columns and values, how it is mapped, and what would happen.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "http/decode.hpp"
#include "imports/content.hpp"

namespace nabij::imports {
namespace {

std::vector<Option> place_options(const Around& around) {
  std::vector<Option> options;
  for (const auto& place : around.places) options.push_back({to_text(place.id), place.name});
  return options;
}

// Two of one name are told apart by where they stand in the list, not by an e-mail address.
std::vector<Option> member_options(const Around& around) {
  std::vector<Option> options;
  for (const auto& member : around.members) options.push_back({to_text(member.id), member.name});
  return options;
}

std::vector<Option> team_options(const Around& around) {
  std::vector<Option> options;
  for (const auto& team : around.teams) options.push_back({to_text(team.id), team.name});
  return options;
}

// Chosen for this file, remembered from a file with the same columns, or guessed.
Result<> take_mapping(const Dependencies& needs, storage::Reader& reader, RegionId region,
                      std::pair<const ImportRow&, const Around&> of, Detail& detail) {
  const auto& [row, around] = of;
  auto chosen = TRY(open_mapping(needs, region, row));
  detail.mapped = chosen.has_value();
  if (chosen) {
    detail.mapping = std::move(*chosen);
    return {};
  }
  MappingKey key{region, row.organisation, row.fingerprint};
  if (auto sealed = TRY(find_mapping(reader, key))) {
    auto region_key = TRY(needs.identity.regions().region_key(region));
    // Bound to the organisation whose memory it is.
    auto mapping = TRY(open_mapping(region_key, *sealed, remembered_context(row.organisation)));
    Head head{detail.columns};
    // What a value stood for may be gone since.
    std::erase_if(mapping.choices,
                  [&](const Choice& choice) { return !is_target(around, choice); });
    if (check_mapping(around, head, mapping).has_value()) {
      detail.mapping = std::move(mapping);
      detail.remembered = true;
      return {};
    }
  }
  detail.mapping = guess_mapping(around, {detail.columns});
  return {};
}

std::string clock_text(int minute) { return fmt::format("{:02}:{:02}", minute / 60, minute % 60); }

Line shown(const PlannedLine& planned) {
  Line line;
  line.line = planned.line;
  line.verdict = planned.verdict;
  line.day = planned.day;
  if (planned.minute) line.time = clock_text(*planned.minute);
  line.place = planned.place_text;
  line.new_place = !planned.new_place.empty();
  if (!planned.channel.empty()) line.channel = planned.channel;
  line.worker = planned.worker_name;
  line.team = planned.team_name;
  line.call_names = planned.names;
  line.names_left_out = planned.names_left_out;
  line.young_people = planned.young_people();
  line.has_note = !planned.note.empty();
  line.problems = planned.problems;
  return line;
}

Counts count(const std::vector<PlannedLine>& lines) {
  Counts counts;
  std::set<std::string> places;
  for (const auto& line : lines) {
    counts.fresh += line.verdict == Verdict::New ? 1 : 0;
    counts.duplicate += line.verdict == Verdict::Duplicate ? 1 : 0;
    counts.repeat += line.verdict == Verdict::Repeat ? 1 : 0;
    counts.refused += line.verdict == Verdict::Refused ? 1 : 0;
    if (line.verdict != Verdict::New) continue;
    counts.names_left_out += line.names_left_out ? 1 : 0;
    if (!line.new_place.empty()) places.insert(folded(line.new_place));
  }
  counts.new_places = static_cast<std::int64_t>(places.size());
  return counts;
}

Result<std::size_t> start_of(const std::optional<std::string>& cursor) {
  if (!cursor) return std::size_t{0};
  auto at = http::whole_number(*cursor);
  if (!at || *at < 0) return Error::field("cursor", "not_a_cursor", "This is not one of ours.");
  return static_cast<std::size_t>(*at);
}

}  // namespace

privacy::SealContext remembered_context(OrganisationId organisation) {
  return {"contact_import_mapping.sealed", organisation.uuid};
}

Result<Detail> Imports::show(const privacy::Viewer& viewer, ImportId id) {
  return needs_.database.read([&](storage::Reader& reader) -> Result<Detail> {
    auto row = TRY(own_import(reader, viewer, id));
    Detail detail;
    detail.summary = TRY(summary_of(needs_, reader, viewer, row));
    auto head = TRY(open_head(needs_, viewer.region, row));
    if (detail.summary.state != State::Staged) return detail;
    detail.columns = std::move(head.columns);
    auto around = TRY(look_around(needs_, reader, viewer.region, row));
    TRY(take_mapping(needs_, reader, viewer.region, {row, around}, detail));
    auto rows = TRY(open_rows(needs_, reader, key_of(viewer.region, id)));
    list_values(detail, around, rows);
    detail.places = place_options(around);
    detail.members = member_options(around);
    detail.teams = team_options(around);
    return detail;
  });
}

Result<Detail> Imports::map(const privacy::Viewer& viewer, ImportId id, const Mapping& mapping) {
  auto key = TRY(needs_.identity.regions().region_key(viewer.region));
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto row = TRY(own_import(writer, viewer, id));
    if (row.state != base::to_name(State::Staged)) return wrong_state();
    auto around = TRY(look_around(needs_, writer, viewer.region, row));
    TRY(check_mapping(around, TRY(open_head(needs_, viewer.region, row)), mapping));
    TRY(set_mapping(writer, key_of(viewer.region, id),
                    seal_json(needs_, key, mapping, mapping_context(row.id))));
    return remember_mapping(
        writer, {viewer.region, row.organisation, row.fingerprint},
        {viewer.member, needs_.clock.now(),
         seal_json(needs_, key, mapping, remembered_context(row.organisation))});
  }));
  return show(viewer, id);
}

Result<DryRun> Imports::dry_run(const privacy::Viewer& viewer, ImportId id,
                                const LinesWanted& wanted) {
  auto from = TRY(start_of(wanted.cursor));
  return needs_.database.read([&](storage::Reader& reader) -> Result<DryRun> {
    auto row = TRY(own_import(reader, viewer, id));
    if (row.state != base::to_name(State::Staged)) return wrong_state();
    auto plan = TRY(make_plan(needs_, reader, viewer.region, row));
    DryRun answer;
    answer.counts = count(plan.lines);
    for (auto at = from; at < plan.lines.size(); ++at) {
      if (wanted.verdict && plan.lines[at].verdict != *wanted.verdict) continue;
      if (static_cast<std::int64_t>(answer.items.size()) == wanted.limit) {
        answer.next_cursor = std::to_string(at);
        break;
      }
      answer.items.push_back(shown(plan.lines[at]));
    }
    return answer;
  });
}

}  // namespace nabij::imports
