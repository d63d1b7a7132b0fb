// What the clients ask for: the busiest things that people do.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bench/town.hpp"

namespace nabij::bench {

using MakeRequest = std::function<std::string(int client)>;

struct Workload {
  std::string_view name;
  std::function<MakeRequest(const Town& town)> requests;
};

inline constexpr std::string_view kCapture = "capture";
inline constexpr std::string_view kContactList = "list of 50 contacts";
inline constexpr std::string_view kPeopleList = "list of 50 people";
inline constexpr std::string_view kPersonPage = "person page";
inline constexpr std::string_view kBusyPersonPage = "person page, 500 events";
inline constexpr std::string_view kPlacePage = "place page";
inline constexpr std::string_view kYearReport = "year report per area";
inline constexpr std::string_view kMonthReport = "year report, area by month";

const std::vector<Workload>& workloads();
const Workload& workload(std::string_view name);

}  // namespace nabij::bench
