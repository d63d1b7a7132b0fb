#include "tables/workbook.hpp"

#include <charconv>
#include <map>

#include "base/text.hpp"

namespace nabij::tables {
namespace {

constexpr std::size_t kMostTexts = 2'000'000;
constexpr std::size_t kMostTextBytes = std::size_t{64} * 1024 * 1024;
constexpr std::size_t kMostStyles = 65'536;
constexpr std::string_view kFolder = "xl/";

int number_of(std::optional<std::string_view> text) {
  int value = 0;
  if (text) std::from_chars(text->data(), text->data() + text->size(), value);
  return value;
}

Result<> read_part(Zip& zip, const std::string& name, const XmlEvents& events) {
  return read_xml([&](const auto& take) { return zip.read(name, take); }, events);
}

// Of xl/workbook.xml: the relation of the first sheet that is not hidden.
Result<std::string> first_sheet(Zip& zip, Workbook& book) {
  std::string relation;
  XmlEvents events;
  events.open = [&](std::string_view name, const Attributes& attributes) {
    if (name == "workbookPr") {
      auto flag = attributes.find("date1904").value_or("0");
      if (flag == "1" || flag == "true") book.calendar = Calendar::From1904;
    }
    if (name != "sheet" || !relation.empty()) return;
    if (attributes.find("state").value_or("visible") != "visible") return;
    relation = std::string(attributes.find("id").value_or(""));
  };
  TRY(read_part(zip, "xl/workbook.xml", events));
  return relation;
}

// The part that a relation of the workbook points at, when it stays inside the file.
Result<std::string> part_of(Zip& zip, const std::string& relation) {
  std::string target;
  XmlEvents events;
  events.open = [&](std::string_view name, const Attributes& attributes) {
    if (name != "Relationship" || attributes.find("Id").value_or("") != relation) return;
    if (attributes.find("TargetMode").value_or("Internal") != "Internal") return;
    target = std::string(attributes.find("Target").value_or(""));
  };
  TRY(read_part(zip, "xl/_rels/workbook.xml.rels", events));
  if (target.starts_with('/')) return target.substr(1);
  return std::string(kFolder) + target;
}

Result<> read_texts(Zip& zip, Workbook& book) {
  if (!zip.has("xl/sharedStrings.xml")) return {};
  std::string text;
  std::size_t bytes = 0;
  bool inside = false;
  int phonetic = 0;  // how a word is pronounced is no part of it
  bool full = false;
  XmlEvents events;
  events.open = [&](std::string_view name, const Attributes&) {
    if (name == "si") text.clear();
    if (name == "rPh") ++phonetic;
    if (name == "t") inside = phonetic == 0;
  };
  events.close = [&](std::string_view name) {
    if (name == "rPh") --phonetic;
    if (name == "t") inside = false;
    if (name != "si") return;
    full = full || book.texts.size() >= kMostTexts;
    if (!full) book.texts.push_back(base::tidy(text));
  };
  events.text = [&](std::string_view piece) {
    if (!inside) return;
    bytes += piece.size();
    full = full || bytes > kMostTextBytes;
    if (!full) text += piece;
  };
  TRY(read_part(zip, "xl/sharedStrings.xml", events));
  if (full) return fail(ErrorCode::TooLarge);
  return {};
}

Result<> read_styles(Zip& zip, Workbook& book) {
  if (!zip.has("xl/styles.xml")) return {};
  std::map<int, Moment> own_formats;
  bool cells = false;
  XmlEvents events;
  events.open = [&](std::string_view name, const Attributes& attributes) {
    if (name == "numFmt" && own_formats.size() < kMostStyles) {
      auto code = attributes.find("formatCode").value_or("");
      own_formats[number_of(attributes.find("numFmtId"))] = moment_of_format(code);
    }
    if (name == "cellXfs") cells = true;
    if (name != "xf" || !cells || book.styles.size() >= kMostStyles) return;
    int format = number_of(attributes.find("numFmtId"));
    auto own = own_formats.find(format);
    book.styles.push_back(own == own_formats.end() ? moment_of_format(format) : own->second);
  };
  events.close = [&](std::string_view name) {
    if (name == "cellXfs") cells = false;
  };
  return read_part(zip, "xl/styles.xml", events);
}

}  // namespace

Result<Workbook> read_workbook(Zip& zip) {
  Workbook book;
  auto relation = TRY(first_sheet(zip, book));
  book.sheet = TRY(part_of(zip, relation));
  TRY(read_texts(zip, book));
  TRY(read_styles(zip, book));
  return book;
}

}  // namespace nabij::tables
