// The results for people (a table), for machines (JSON), and against the run that was committed.
#pragma once

#include <string>

#include "bench/machine.hpp"
#include "bench/measures.hpp"

namespace nabij::bench {

struct Report {
  Machine machine;
  Settings settings;
  Results results;
};

// What Nabij wants to be, and whether this run was.
struct Bar {
  std::string name;
  double wanted = 0;
  double measured = 0;
  bool at_most = true;  // else: at least
  bool met() const { return at_most ? measured <= wanted : measured >= wanted; }
};

std::vector<Bar> bars_of(const Report& report);

// `last_json`: the committed result, empty for none.
std::string to_table(const Report& report, const std::string& last_json);
std::string to_json(const Report& report);

}  // namespace nabij::bench
