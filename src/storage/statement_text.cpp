#include "storage/statement_text.hpp"

#include <bit>

namespace nabij::storage {
namespace {

bool starts_name(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
}

bool continues_name(char letter) { return starts_name(letter) || (letter >= '0' && letter <= '9'); }

// Behind the quote that closes the one at `at`.
std::size_t behind_quote(std::string_view text, std::size_t at) {
  auto end = text.find(text[at], at + 1);
  return end == std::string_view::npos ? text.size() : end + 1;
}

// Behind the comment that starts at `at`, or `at` when none does.
std::size_t behind_comment(std::string_view text, std::size_t at) {
  auto rest = text.substr(at);
  if (rest.starts_with("--")) return std::min(text.find('\n', at), text.size());
  if (!rest.starts_with("/*")) return at;
  auto end = text.find("*/", at + 2);
  return end == std::string_view::npos ? text.size() : end + 2;
}

Error mistake(std::string_view query_name, std::string_view what, std::string_view name) {
  Error error = fail(ErrorCode::Internal);
  error.internal.append("query ").append(query_name).append(": ").append(what);
  error.internal.append(" :").append(name);
  return error;
}

std::string_view postgres_type(Kind kind) {
  switch (kind) {
    case Kind::Integer: return "bigint";
    case Kind::Real: return "double precision";
    case Kind::Text: return "text";
    case Kind::Bytes: return "bytea";
    case Kind::Uuid: return "uuid";
  }
  return "text";
}

// A subquery without rows, because `NOT IN (NULL)` would match nothing where it should match all.
std::string empty_list(Dialect dialect, Kind kind) {
  if (dialect == Dialect::Sqlite) return "SELECT NULL WHERE 0";
  return std::string("SELECT CAST(NULL AS ").append(postgres_type(kind)) + ") WHERE false";
}

Result<> arrange_list(std::string_view query_name, std::string_view name, const List& list,
                      Arguments& arguments) {
  if (list.items.size() > kListLimit) return mistake(query_name, "too many values in", name);
  std::size_t slots = list.items.empty() ? 0 : std::bit_ceil(list.items.size());
  arguments.shapes.push_back({slots, list.kind});
  for (std::size_t slot = 0; slot < slots; ++slot) {
    arguments.values.push_back(&list.items[std::min(slot, list.items.size() - 1)]);
  }
  return {};
}

}  // namespace

Kind kind_of(const Value& value) {
  if (const auto* null = std::get_if<Null>(&value)) return null->kind;
  constexpr Kind kinds[] = {Kind::Integer, Kind::Integer, Kind::Real,
                            Kind::Text,    Kind::Bytes,   Kind::Uuid};
  return kinds[value.index()];
}

StatementText::StatementText(std::string_view text) {
  std::string before;
  std::size_t at = 0;
  while (at < text.size()) {
    auto behind = behind_comment(text, at);
    if (behind != at) {
      at = behind;
    } else if (text[at] == '\'' || text[at] == '"') {
      behind = behind_quote(text, at);
      before.append(text.substr(at, behind - at));
      at = behind;
    } else if (text.substr(at).starts_with("::")) {
      before.append("::");
      at += 2;
    } else if (text[at] == ':' && at + 1 < text.size() && starts_name(text[at + 1])) {
      at = read_parameter(text, at, before);
    } else {
      before += text[at++];
    }
  }
  tail_ = std::move(before);
}

std::size_t StatementText::read_parameter(std::string_view text, std::size_t at,
                                          std::string& before) {
  std::size_t end = at + 1;
  while (end < text.size() && continues_name(text[end])) ++end;
  auto name = text.substr(at + 1, end - at - 1);
  bool is_list = text.substr(end).starts_with("...");
  std::size_t index = 0;
  while (index < names_.size() && names_[index].text != name) ++index;
  if (index == names_.size()) names_.push_back({std::string(name), is_list});
  pieces_.push_back({std::exchange(before, {}), index});
  return is_list ? end + 3 : end;
}

Result<Arguments> StatementText::arrange(std::string_view query_name, const Params& params) const {
  Arguments arguments;
  arguments.shapes.reserve(names_.size());
  arguments.values.reserve(names_.size());
  for (const auto& name : names_) {
    auto is_named = [&](const Param& param) { return param.name == name.text; };
    auto found = std::find_if(params.begin(), params.end(), is_named);
    if (found == params.end()) return mistake(query_name, "there is no value for", name.text);
    const auto* list = std::get_if<List>(&found->value);
    if ((list != nullptr) != name.is_list) {
      return mistake(query_name, "a list and a single value do not mix in", name.text);
    }
    if (list != nullptr) {
      TRY(arrange_list(query_name, name.text, *list, arguments));
    } else {
      const auto& value = std::get<Value>(found->value);
      arguments.shapes.push_back({1, kind_of(value)});
      arguments.values.push_back(&value);
    }
  }
  if (params.size() == names_.size()) return arguments;
  for (const auto& param : params) {
    auto is_known = [&](const Name& name) { return name.text == param.name; };
    if (std::none_of(names_.begin(), names_.end(), is_known)) {
      return mistake(query_name, "the text has no", param.name);
    }
  }
  return mistake(query_name, "given twice, one of", names_.empty() ? "" : names_.front().text);
}

std::string StatementText::numbered(Dialect dialect,
                                    std::span<const Arguments::Shape> shapes) const {
  std::vector<std::size_t> first_number;
  first_number.reserve(shapes.size());
  std::size_t next = 1;
  for (const auto& shape : shapes) {
    first_number.push_back(next);
    next += shape.slots;
  }
  std::string out;
  for (const auto& piece : pieces_) {
    out += piece.before;
    const auto& shape = shapes[piece.name];
    if (shape.slots == 0) out += empty_list(dialect, shape.kind);
    for (std::size_t slot = 0; slot < shape.slots; ++slot) {
      if (slot > 0) out += ',';
      out += dialect == Dialect::Sqlite ? '?' : '$';
      out += std::to_string(first_number[piece.name] + slot);
    }
  }
  return out + tail_;
}

}  // namespace nabij::storage
