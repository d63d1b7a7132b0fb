// What is measured, in order; each part says on `say` what it is at.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "bench/load.hpp"
#include "bench/server_process.hpp"
#include "bench/town.hpp"
#include "bench/workloads.hpp"

namespace nabij::bench {

struct Settings {
  std::string folder;  // for the databases; removed afterwards
  std::string program;
  std::string slow_disk_library;
  std::int64_t contacts = 60'000;         // a town's two years
  std::int64_t large_contacts = 100'000;  // what growth is measured against a hundredth of
  std::int64_t growth = 10;               // so many times fewer in the small one
  double seconds = 1.5;                   // for each row
};

struct Row {
  std::string name;
  std::int64_t contacts = 0;
  int clients = 0;
  Measured measured;
};

// One figure that is not a rate.
struct Single {
  std::string name;
  double value = 0;
  std::string unit;
};

struct Results {
  std::vector<Row> rows;
  std::vector<Single> singles;
};

using Say = std::function<void(const std::string&)>;

Result<Results> measure(const Settings& settings, const Say& say);

// The row with that name, size and number of clients, or nothing.
const Row* find_row(const Results& results, std::string_view name, std::int64_t contacts,
                    int clients);
const Single* find_single(const Results& results, std::string_view name);

}  // namespace nabij::bench
