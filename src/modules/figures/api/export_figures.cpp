#include "figures/api/export_figures.hpp"

#include <fmt/format.h>

#include "figures/workbook.hpp"

namespace nabij::figures {
namespace {

// The words of a file in its language.
class Writer {
 public:
  Writer(Language language, std::int64_t hidden_below)
      : dutch_(language == Language::Dutch), hidden_below_(hidden_below) {}

  std::string words(std::string_view nl, std::string_view en) const {
    return std::string(dutch_ ? nl : en);
  }

  SheetCell amount(const Amount& amount, double divided_by = 1) const {
    if (!amount.value) {
      return fmt::format("{} {}", words("minder dan", "fewer than"), hidden_below_);
    }
    double value = static_cast<double>(*amount.value) / divided_by;
    if (!amount.at_least) return value;
    return fmt::format("{} {:.0f}", words("ten minste", "at least"), value);
  }

  void add(std::vector<SheetCell>& row, const Told& told) const {
    row.push_back(amount(told.contacts));
    row.push_back(amount(told.presence_minutes, 60));
    row.push_back(amount(told.known));
    row.push_back(amount(told.first_contacts));
  }

  std::vector<std::string> headings(std::vector<std::string> first) const {
    first.push_back(words("Contacten", "Contacts"));
    first.push_back(words("Uren aanwezig", "Hours present"));
    first.push_back(words("Verschillende jongeren", "Different young people"));
    first.push_back(words("Eerste contacten", "First contacts"));
    return first;
  }

 private:
  bool dutch_;
  std::int64_t hidden_below_;
};

Result<Sheet> area_sheet(Figures& figures, const Question& question, areas::AreaKind kind,
                         const Writer& write) {
  Sheet sheet{write.words("Gebieden", "Areas"),
              write.headings({write.words("Code", "Code"), write.words("Gebied", "Area"),
                              write.words("Periode", "Period")}),
              {}};
  sheet.headings.push_back(write.words("Jongeren die er wonen", "Young people who live there"));
  sheet.headings.push_back(write.words("Jaar", "Year"));
  sheet.headings.push_back(write.words("Bron", "Source"));
  for (const auto& figure : TRY(figures.per_area(question, kind))) {
    std::vector<SheetCell> row;
    row.emplace_back(figure.area ? figure.area->code : std::string());
    row.emplace_back(figure.area ? figure.area->name
                                 : write.words("De hele regio", "The whole region"));
    row.emplace_back(question.period.period.key);
    write.add(row, figure.told);
    if (figure.inhabitants) {
      row.emplace_back(figure.inhabitants->value);
      row.emplace_back(static_cast<double>(figure.inhabitants->year));
      row.emplace_back(figure.inhabitants->source + ", " + figure.inhabitants->measure);
    }
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

Result<Sheet> week_sheet(Figures& figures, const Question& question, const Writer& write) {
  Sheet sheet{
      write.words("Weken", "Weeks"), write.headings({write.words("Maandag", "Monday")}), {}};
  for (const auto& [monday, told] : TRY(figures.per_week(question))) {
    std::vector<SheetCell> row{to_text(monday)};
    write.add(row, told);
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

Result<Sheet> part_sheet(Figures& figures, const Question& question, const Writer& write) {
  Sheet sheet{
      write.words("Uitsplitsing", "Breakdown"),
      {write.words("Naar", "By"), write.words("Deel", "Part"), write.words("Contacten", "Contacts"),
       write.words("Verschillende jongeren", "Different young people")},
      {}};
  for (const auto& part : TRY(figures.per_part(question, std::nullopt))) {
    if (part.cut == CellKind::Organisation) continue;
    auto label = write.words(part.label_nl, part.label_en);
    bool by_age = part.cut == CellKind::Age;
    std::vector<SheetCell> row{std::string(base::to_name(part.cut)),
                               label.empty() ? write.words("onbekend", "unknown") : label};
    row.push_back(by_age ? SheetCell(std::string()) : write.amount(part.told.contacts));
    row.push_back(by_age ? write.amount(part.told.known) : SheetCell(std::string()));
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

Result<Sheet> meaning_sheet(Figures& figures, RegionId region, const Writer& write) {
  Sheet sheet{write.words("Begrippen", "Meaning"),
              {write.words("Begrip", "Term"), write.words("Betekenis", "Meaning"),
               write.words("Bron", "Source")},
              {}};
  for (const auto& each : TRY(figures.definitions(region))) {
    sheet.rows.push_back({write.words(each.label_nl, each.label_en),
                          write.words(each.sentence_nl, each.sentence_en), each.source});
  }
  return sheet;
}

}  // namespace

http::Spec ExportFigures::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/file",
          .operation = "export_figures",
          .summary = "The figures of a period as CSV or XLSX, by the limit for outside.",
          .access = who_may_see_figures()};
}

Result<http::RawContent> ExportFigures::handle(http::Call& call, const Input& input) const {
  auto question = TRY(figures.question(call.viewer(), input.period, Audience::Outside));
  Writer write(input.language, question.hidden_below);
  auto areas = TRY(area_sheet(figures, question, input.kind, write));
  bool csv = input.format == FileFormat::Csv;
  call.add_header("Content-Disposition",
                  fmt::format("attachment; filename=\"nabij-{}.{}\"", question.period.period.key,
                              csv ? "csv" : "xlsx"));
  if (csv) return http::RawContent{"text/csv; charset=utf-8", to_csv(areas)};
  std::vector<Sheet> sheets{std::move(areas)};
  sheets.push_back(TRY(week_sheet(figures, question, write)));
  sheets.push_back(TRY(part_sheet(figures, question, write)));
  sheets.push_back(TRY(meaning_sheet(figures, question.viewer.region, write)));
  return http::RawContent{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                          TRY(to_xlsx(sheets))};
}

}  // namespace nabij::figures
