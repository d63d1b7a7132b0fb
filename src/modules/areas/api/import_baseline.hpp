// Takes in a CSV file of figures per area, or tries what that would do.
#pragma once

#include "areas/api/area_view.hpp"

namespace nabij::areas {

struct ImportBaseline {
  Areas& areas;
  struct Input {
    AreaKind kind = AreaKind::Neighbourhood;
    int year = 0;
    std::string source;
    std::optional<bool> dry_run;
    std::string body;
    static constexpr std::string_view schema_name = "BaselineImport";
    static constexpr auto fields() {
      using http::field;
      constexpr auto kQuery = http::In::Query;
      return std::tuple{
          field("kind", &Input::kind, {.in = kQuery}),
          field("year", &Input::year,
                {.in = kQuery,
                 .minimum = kFirstYear,
                 .maximum = kLastYear,
                 .about = "Of the figures"}),
          field("source", &Input::source,
                {.in = kQuery, .about = "Shown beside every figure, for example CBS 2025"}),
          field("dry_run", &Input::dry_run, {.in = kQuery}),
          field("body", &Input::body, {.in = http::In::RawBody})};
    }
  };
  struct Report {
    bool dry_run = false;
    int figures = 0;
    int areas_matched = 0;
    std::vector<std::string> measures;
    int missing = 0;
    std::vector<std::string> unmatched_codes;
    std::vector<std::string> ignored_columns;
    static constexpr std::string_view schema_name = "BaselineImportReport";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("dry_run", &Report::dry_run),
          field("figures", &Report::figures),
          field("areas_matched", &Report::areas_matched),
          field("measures", &Report::measures),
          field("missing", &Report::missing, {.about = "Figures that the source leaves open"}),
          field("unmatched_codes", &Report::unmatched_codes, {.about = "At most 100"}),
          field("ignored_columns", &Report::ignored_columns)};
    }
  };
  using Output = Report;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::areas
