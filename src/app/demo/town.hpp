// The demo region Waalstad: a city, or with a larger scale several municipalities together, each
// with two providers, teams, workers, areas, figures, places and a year of work, made through the
// same functions that the endpoints call. Everything and everybody in it is invented.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/demo/desk.hpp"
#include "app/demo/options.hpp"

namespace nabij::app::demo {

struct SignIn {
  std::string_view role;
  std::string_view name;
  std::string_view email;
};

inline constexpr std::string_view kTownName = "Waalstad";
// Known to everybody who reads this, so the town is for trying out and for nothing else.
inline constexpr std::string_view kPassword = "waalstad demo";

// The only members whose password is known. Whoever runs the machine can give one to any other,
// so that no door stands open that nobody asked for. The administrator comes last.
std::vector<SignIn> sign_ins();

enum class State {
  None,
  Unfinished,  // begun, and stopped before the end: nobody can sign in
  Ready,
};
Result<State> state_of(const Ground& ground);

// InvalidInput when there cannot be such a town.
Result<> check(const Options& options);

// Who wants to know how far it is.
struct Watch {
  std::function<void(std::string_view)> step;
  std::function<void(std::int64_t done, std::int64_t all)> records;
};

// Conflict when there is a town already.
Result<> make_town(const Ground& ground, const Options& options, const Watch& watch);

std::int64_t records_in(const Options& options);

}  // namespace nabij::app::demo
