// What a file held, sealed and opened again.
#include "imports/content.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "http/parameters.hpp"

namespace nabij::imports {
namespace {

constexpr char kCell = '\x1f';  // no cell holds these: reading drops control characters
constexpr std::size_t kRowsInAPart = 1'000;
constexpr char kRow = '\x1e';

template <http::Described T>
Result<T> from_json(const std::string& text) {
  auto nothing = TRY(http::RequestParameters::create({}, ""));
  return http::decode_input<T>(nothing, text);
}

privacy::SealContext part_context(const ImportKey& key) {
  return {"contact_import_rows.sealed", key.id};
}

tables::Row read_row(std::string_view text) {
  tables::Row row;
  auto line = text.substr(0, text.find(kCell));
  row.line = static_cast<int>(http::whole_number(line).value_or(0));
  while (line.size() < text.size()) {
    text.remove_prefix(line.size() + 1);
    line = text.substr(0, text.find(kCell));
    row.cells.emplace_back(line);
    if (line.size() == text.size()) break;
  }
  return row;
}

}  // namespace

privacy::SealContext head_context(base::Uuid id) { return {"contact_import.sealed_head", id}; }
privacy::SealContext mapping_context(base::Uuid id) {
  return {"contact_import.sealed_mapping", id};
}

Result<Head> open_head(const Dependencies& needs, RegionId region, const ImportRow& row) {
  auto key = TRY(needs.identity.regions().region_key(region));
  return from_json<Head>(TRY(privacy::unseal(key, row.sealed_head, head_context(row.id))));
}

Result<Mapping> open_mapping(const privacy::Key& key, const base::Bytes& sealed,
                             const privacy::SealContext& context) {
  return from_json<Mapping>(TRY(privacy::unseal(key, sealed, context)));
}

Result<std::optional<Mapping>> open_mapping(const Dependencies& needs, RegionId region,
                                            const ImportRow& row) {
  if (!row.sealed_mapping) return std::optional<Mapping>{};
  auto key = TRY(needs.identity.regions().region_key(region));
  return std::optional(TRY(open_mapping(key, *row.sealed_mapping, mapping_context(row.id))));
}

namespace {

std::string rows_text(const std::vector<tables::Row>& rows, std::size_t from, std::size_t until) {
  std::string text;
  for (auto at = from; at < until; ++at) {
    text += std::to_string(rows[at].line);
    for (const auto& cell : rows[at].cells) (text += kCell) += cell;
    text += kRow;
  }
  return text;
}

}  // namespace

std::vector<SealedPart> seal_rows(const Dependencies& needs, const privacy::Key& region_key,
                                  const ImportKey& key, const std::vector<tables::Row>& rows) {
  std::vector<SealedPart> parts;
  for (std::size_t at = 0; at < rows.size(); at += kRowsInAPart) {
    auto text = rows_text(rows, at, std::min(rows.size(), at + kRowsInAPart));
    parts.push_back({static_cast<std::int64_t>(at),
                     privacy::seal(region_key, text, part_context(key), needs.random)});
  }
  return parts;
}

Result<std::vector<tables::Row>> open_rows(const Dependencies& needs, storage::Reader& reader,
                                           const ImportKey& key) {
  auto region_key = TRY(needs.identity.regions().region_key(key.region));
  auto parts = TRY(list_parts(reader, key));
  if (parts.empty()) return fail(ErrorCode::Gone, "The file is no longer here; bring it in again.");
  std::vector<tables::Row> rows;
  for (const auto& part : parts) {
    auto text = TRY(privacy::unseal(region_key, part.sealed, part_context(key)));
    for (std::string_view rest = text; !rest.empty();) {
      auto row = rest.substr(0, rest.find(kRow));
      rows.push_back(read_row(row));
      rest.remove_prefix(std::min(rest.size(), row.size() + 1));
    }
  }
  return rows;
}

}  // namespace nabij::imports
