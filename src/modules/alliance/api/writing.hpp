// What every endpoint that writes in an alliance has in common.
#pragma once

#include "alliance/alliance.hpp"

namespace nabij::alliance {

inline constexpr http::Rules kPersonInPath{.in = http::In::Path,
                                           .personal = privacy::PersonalData::Pseudonym};

inline http::Spec writing_spec(http::Method method, std::string_view path,
                               std::string_view operation, std::string_view summary) {
  bool begins = method == http::Method::Post;
  return {.method = method,
          .path = path,
          .operation = operation,
          .summary = summary,
          .access = http::Access::only({privacy::Role::Worker}),
          .success = begins ? 201 : 200,
          .repeatable = begins};
}

// The same at the young person's own link.
inline http::Spec own_spec(http::Method method, std::string_view path, std::string_view operation,
                           std::string_view summary) {
  auto spec = writing_spec(method, path, operation, summary);
  spec.access = http::Access::own_link();
  return spec;
}

// The answer, with 200 instead of 201 when all of it stood there already.
template <typename Page>
Result<Page> answer(http::Call& call, Result<After<Page>> written) {
  auto done = TRY(std::move(written));
  if (!done.is_new) call.set_status(200);
  return std::move(done.page);
}

}  // namespace nabij::alliance
