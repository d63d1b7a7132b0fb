#include "figures/api/list_definitions.hpp"

namespace nabij::figures {

http::Spec ListDefinitions::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/definitions",
          .operation = "list_figure_definitions",
          .summary = "The data dictionary: what each figure counts, and where it comes from.",
          .access = who_may_see_figures()};
}

Result<http::Page<ListDefinitions::Item>> ListDefinitions::handle(http::Call& call,
                                                                  const Input&) const {
  Output page;
  for (auto& each : TRY(figures.definitions(call.viewer().region))) {
    page.items.push_back({std::move(each.key), std::move(each.label_nl), std::move(each.label_en),
                          std::move(each.sentence_nl), std::move(each.sentence_en),
                          std::move(each.source)});
  }
  return page;
}

}  // namespace nabij::figures
