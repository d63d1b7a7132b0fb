// Takes in a GeoJSON file of areas, or tries what that would do.
#pragma once

#include "areas/api/area_view.hpp"

namespace nabij::areas {

struct ImportAreas {
  Areas& areas;
  struct Input {
    AreaKind kind = AreaKind::Neighbourhood;
    int year = 0;
    std::string code_property;
    std::string name_property;
    std::optional<std::string> parent_code_property;
    std::optional<bool> dry_run;
    std::string body;
    static constexpr std::string_view schema_name = "AreaImport";
    static constexpr auto fields() {
      using http::field;
      constexpr auto kQuery = http::In::Query;
      return std::tuple{
          field("kind", &Input::kind, {.in = kQuery}),
          field("year", &Input::year,
                {.in = kQuery,
                 .minimum = kFirstYear,
                 .maximum = kLastYear,
                 .about = "Of the boundaries"}),
          field("code_property", &Input::code_property, {.in = kQuery, .max_length = 60}),
          field("name_property", &Input::name_property, {.in = kQuery, .max_length = 60}),
          field("parent_code_property", &Input::parent_code_property,
                {.in = kQuery,
                 .max_length = 60,
                 .about = "Holds the code of a coarser area that is known already"}),
          field("dry_run", &Input::dry_run, {.in = kQuery}),
          field("body", &Input::body, {.in = http::In::RawBody})};
    }
  };
  struct Report {
    bool dry_run = false;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int items_read = 0;
    static constexpr std::string_view schema_name = "AreaImportReport";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("dry_run", &Report::dry_run), field("created", &Report::created),
                        field("updated", &Report::updated), field("unchanged", &Report::unchanged),
                        field("items_read", &Report::items_read)};
    }
  };
  using Output = Report;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::areas
