// An area as the API shows it.
#pragma once

#include "areas/areas.hpp"

namespace nabij::areas {

struct AreaView {
  AreaId id;
  std::string code;
  std::string name;
  AreaKind kind = AreaKind::Neighbourhood;
  int year = 0;
  std::optional<AreaId> parent_id;
  static constexpr std::string_view schema_name = "Area";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &AreaView::id),     field("code", &AreaView::code),
                      field("name", &AreaView::name), field("kind", &AreaView::kind),
                      field("year", &AreaView::year), field("parent_id", &AreaView::parent_id)};
  }
};

inline AreaView to_view(const Area& area) {
  return {area.id, area.code, area.name, area.kind, area.year, area.parent_id};
}

inline constexpr int kFirstYear = 1980;
inline constexpr int kLastYear = 2100;

}  // namespace nabij::areas
