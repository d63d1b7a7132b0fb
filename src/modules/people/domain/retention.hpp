// How long a record is kept when nothing happens any more (requirement G03: each layer has its own
// term). The terms are norms of the region: people.alias_keep_days and people.known_keep_days.
#pragma once

#include <string_view>

#include "base/time.hpp"
#include "people/domain/layer.hpp"

namespace nabij::people {

constexpr std::string_view keep_norm(Layer layer) {
  return layer == Layer::Alias ? "people.alias_keep_days" : "people.known_keep_days";
}

// The last day on which the record is there.
constexpr base::LocalDay kept_until(base::LocalDay last_activity, std::int64_t keep_days) {
  return {last_activity.days + keep_days};
}

}  // namespace nabij::people
