#include "lists/api/show_norms.hpp"

namespace nabij::lists {

http::Spec ShowNorms::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/norms",
          .operation = "show_norms",
          .summary = "The numbers that rules go by, each with its source and period",
          .access = http::Access::signed_in()};
}

Result<ShowNorms::Output> ShowNorms::handle(http::Call& call, const Input&) const {
  auto content = TRY(lists.content(call.viewer().region));
  Output page;
  for (const auto& norm : content->norms) {
    page.items.push_back(
        {norm.key, norm.value, norm.unit, norm.source, norm.valid_from, norm.valid_until});
  }
  return page;
}

}  // namespace nabij::lists
