// What every endpoint of a plan has in common at the young person's own link.
#pragma once

#include "plans/api/writing.hpp"
#include "plans/own_inputs.hpp"

namespace nabij::plans {

inline http::Spec own_spec(http::Method method, std::string_view path, std::string_view operation,
                           std::string_view summary) {
  auto spec = writing_spec(method, path, operation, summary);
  spec.access = http::Access::own_link();
  return spec;
}

inline Actor own_actor(const http::Call& call) { return Actor::by_own_link(call.visitor()); }

}  // namespace nabij::plans
