// The demo town Waalstad: a region with two providers and its municipality, their teams and
// members, areas and baseline figures, made through the same functions that the endpoints call.
// Everything and everybody in it is invented.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/house.hpp"

namespace nabij::app::demo {

struct SignIn {
  std::string_view role;
  std::string_view name;
  std::string_view email;
};

inline constexpr std::string_view kTownName = "Waalstad";
// Known to everybody who reads this, so the town is for trying out and for nothing else.
inline constexpr std::string_view kPassword = "waalstad demo";

std::vector<SignIn> sign_ins();
Result<bool> exists(House& house);
// Says on `progress` what it is at.
Result<> make_town(House& house, const std::function<void(std::string_view)>& progress);

}  // namespace nabij::app::demo
