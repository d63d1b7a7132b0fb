#pragma once

#include "lists/lists.hpp"

namespace nabij::lists {

struct ListedNorm {
  std::string key;
  double value = 0;
  std::string unit;
  std::string source;
  base::LocalDay valid_from;
  std::optional<base::LocalDay> valid_until;
  static constexpr std::string_view schema_name = "Norm";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("key", &ListedNorm::key),
                      field("value", &ListedNorm::value),
                      field("unit", &ListedNorm::unit),
                      field("source", &ListedNorm::source, {.about = "Who says so"}),
                      field("valid_from", &ListedNorm::valid_from),
                      field("valid_until", &ListedNorm::valid_until,
                            {.about = "The first day on which it no longer holds"})};
  }
};

// Every norm of the region with its history, so that anybody can see by which numbers rules go.
struct ShowNorms {
  Lists& lists;
  using Input = http::Nothing;
  using Output = http::Page<ListedNorm>;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::lists
