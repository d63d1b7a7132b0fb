#include "tables/xml.hpp"

#include <expat.h>

#include <memory>

#include "tables/problem_list.hpp"

namespace nabij::tables {
namespace {

constexpr int kDeepest = 64;
// A longer tag or comment is read again with every piece that comes, which takes time squared.
constexpr std::int64_t kLongestToken = std::int64_t{1} << 20;

std::string_view without_prefix(std::string_view name) {
  auto colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct State {
  XML_Parser parser;
  const XmlEvents& events;
  int depth = 0;
};

State& state_of(void* data) { return *static_cast<State*>(data); }

void on_open(void* data, const char* name, const char** attributes) {
  auto& state = state_of(data);
  if (++state.depth > kDeepest) {
    XML_StopParser(state.parser, XML_FALSE);
    return;
  }
  if (state.events.open) state.events.open(without_prefix(name), Attributes(attributes));
}

void on_close(void* data, const char* name) {
  auto& state = state_of(data);
  --state.depth;
  if (state.events.close) state.events.close(without_prefix(name));
}

void on_text(void* data, const char* text, int size) {
  auto& state = state_of(data);
  if (state.events.text) state.events.text({text, static_cast<std::size_t>(size)});
}

void on_document_type(void* data, const char*, const char*, const char*, int) {
  XML_StopParser(state_of(data).parser, XML_FALSE);
}

Error not_well_formed() {
  ProblemList problems;
  problems.add("file", "not_readable",
               "This workbook is damaged or was not made by a spreadsheet.");
  return problems.take_error();
}

}  // namespace

std::optional<std::string_view> Attributes::find(std::string_view name) const {
  for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
    if (without_prefix(pair[0]) == name) return pair[1];
  }
  return std::nullopt;
}

Result<> read_xml(const Pieces& pieces, const XmlEvents& events) {
  std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                      &XML_ParserFree);
  if (!parser) return fail(ErrorCode::Unavailable);
  State state{parser.get(), events};
  XML_SetUserData(parser.get(), &state);
  XML_SetElementHandler(parser.get(), on_open, on_close);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetStartDoctypeDeclHandler(parser.get(), on_document_type);
  std::int64_t fed = 0;
  auto feed = [&](std::string_view piece, bool last) -> Result<> {
    auto size = static_cast<int>(piece.size());
    if (XML_Parse(parser.get(), piece.data(), size, last ? XML_TRUE : XML_FALSE) != XML_STATUS_OK) {
      return not_well_formed();
    }
    fed += size;
    if (fed - XML_GetCurrentByteIndex(parser.get()) > kLongestToken) return not_well_formed();
    return {};
  };
  TRY(pieces([&](std::string_view piece) { return feed(piece, false); }));
  return feed({}, true);
}

}  // namespace nabij::tables
