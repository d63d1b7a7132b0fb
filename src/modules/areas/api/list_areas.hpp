// The current areas, of one kind or of all.
#pragma once

#include "areas/api/area_view.hpp"

namespace nabij::areas {

struct ListAreas {
  Areas& areas;
  struct Input {
    std::optional<AreaKind> kind;
    std::optional<AreaId> parent_id;
    static constexpr std::string_view schema_name = "AreasWanted";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("kind", &Input::kind, {.in = http::In::Query, .about = "Without it, every kind"}),
          field("parent_id", &Input::parent_id,
                {.in = http::In::Query, .about = "Only those directly below it"})};
    }
  };
  using Output = http::Page<AreaView>;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::areas
