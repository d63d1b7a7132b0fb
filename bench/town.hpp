// The region that is measured: invented, the same for the same number of contacts, recorded
// through the functions that the endpoints call, under a clock that walks through the past years.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/house.hpp"

namespace nabij::bench {

struct TownPlan {
  std::string folder;
  std::int64_t contacts = 30'000;
};

// What the generator needs to know of it: texts, ready to be put in a request.
struct Worker {
  std::string cookie;
  std::vector<std::string> people;  // of the worker's team
  std::vector<std::string> places;
};

struct Town {
  std::string folder;
  std::int64_t contacts = 0;
  std::int64_t people = 0;
  double seconds = 0;  // that making it took
  std::vector<Worker> workers;
  std::string often_met;  // somebody with 500 events, of the first worker's team
  std::string policy_cookie;
};

inline constexpr int kWorkers = 64;
inline constexpr int kTeams = 16;
inline constexpr int kPlaces = 60;
inline constexpr int kOftenMet = 500;

// Makes the folder, the database and the key in it.
Result<Town> make_town(const TownPlan& plan, const std::function<void(const std::string&)>& say);

}  // namespace nabij::bench
