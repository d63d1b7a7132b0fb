// The layers of a record and what each keeps (requirement G03).
#pragma once

#include <optional>
#include <string>

#include "base/named_enum.hpp"

namespace nabij::people {

enum class Layer {
  Alias,  // a call name, maybe a description, maybe an age band
  Known,  // and what the young person wants remembered, and how to reach them
  Plan,   // and a plan of their own, shared with whom they choose
};

// May this layer hold what they want remembered and how to reach them?
constexpr bool keeps_details(Layer layer) { return layer != Layer::Alias; }

}  // namespace nabij::people

template <>
struct nabij::base::NamedEnum<nabij::people::Layer> {
  using enum nabij::people::Layer;
  static constexpr std::array<std::pair<nabij::people::Layer, std::string_view>, 3> names{{
      {Alias, "alias"},
      {Known, "known"},
      {Plan, "plan"},
  }};
};
