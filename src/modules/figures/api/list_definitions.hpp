// What each figure means, in one sentence.
#pragma once

#include "figures/api/views.hpp"

namespace nabij::figures {

struct ListDefinitions {
  Figures& figures;
  using Input = http::Nothing;
  struct Item {
    std::string key;
    std::string label_nl;
    std::string label_en;
    std::string sentence_nl;
    std::string sentence_en;
    std::string source;
    static constexpr std::string_view schema_name = "FigureDefinition";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("key", &Item::key),
                        field("label_nl", &Item::label_nl),
                        field("label_en", &Item::label_en),
                        field("sentence_nl", &Item::sentence_nl),
                        field("sentence_en", &Item::sentence_en),
                        field("source", &Item::source)};
    }
  };
  using Output = http::Page<Item>;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::figures
