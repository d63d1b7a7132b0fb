// Figures as a file that leaves the house: by the limit for outside.
#pragma once

#include "figures/api/views.hpp"

namespace nabij::figures {

enum class FileFormat { Csv, Xlsx };
enum class Language { Dutch, English };

struct ExportFigures {
  Figures& figures;
  struct Input {
    std::string period;
    areas::AreaKind kind = areas::AreaKind::Neighbourhood;
    FileFormat format = FileFormat::Csv;
    Language language = Language::Dutch;
    static constexpr std::string_view schema_name = "FiguresFileWanted";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("period", &Input::period, {.in = http::In::Query, .max_length = 10}),
                        field("kind", &Input::kind, {.in = http::In::Query}),
                        field("format", &Input::format, {.in = http::In::Query}),
                        field("language", &Input::language, {.in = http::In::Query})};
    }
  };
  using Output = http::RawContent;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::figures

template <>
struct nabij::base::NamedEnum<nabij::figures::FileFormat> {
  using enum nabij::figures::FileFormat;
  static constexpr std::array<std::pair<nabij::figures::FileFormat, std::string_view>, 2> names{
      {{Csv, "csv"}, {Xlsx, "xlsx"}}};
};

template <>
struct nabij::base::NamedEnum<nabij::figures::Language> {
  using enum nabij::figures::Language;
  static constexpr std::array<std::pair<nabij::figures::Language, std::string_view>, 2> names{
      {{Dutch, "nl"}, {English, "en"}}};
};
