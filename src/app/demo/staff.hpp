// Who works in a municipality of the demo: two organisations, seven teams, 42 workers with 26.5 and
// 8.5 fte (requirement N03), and the places where they are. A plan only; nothing is stored here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/demo/options.hpp"

namespace nabij::app::demo {

// What a team does decides where it is and when.
enum class Work { Neighbourhood, School, Street };

struct WorkerPlan {
  std::string name;
  std::string email;
  int fte_tenths = 10;  // of a full week
};

struct TeamPlan {
  std::string name;
  Work work = Work::Neighbourhood;
  std::size_t provider = 0;  // 0 or 1
  std::vector<WorkerPlan> workers;
  std::int64_t records_a_year = 0;
  std::int64_t people = 0;  // young people whom it comes to know in a year
};

struct PlacePlan {
  std::string name;
  std::string kind;
  std::size_t neighbourhood = 0;
  std::string about;
};

struct MunicipalityPlan {
  std::size_t number = 0;
  std::string name;
  std::string commissioner;
  std::vector<std::string> providers;
  std::vector<TeamPlan> teams;
  std::vector<PlacePlan> places;
};

// The first municipality is number 0, Waalstad.
MunicipalityPlan plan_municipality(const Options& options, std::size_t number);

int fte_tenths(const MunicipalityPlan& plan, std::size_t provider);
std::size_t worker_count(const MunicipalityPlan& plan);

}  // namespace nabij::app::demo
