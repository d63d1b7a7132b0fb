// What the figures were measured on: without it they say nothing.
#pragma once

#include <string>

namespace nabij::bench {

struct Machine {
  int cores = 0;
  std::string processor;
  double memory_gb = 0;
  double load_before = 0;  // average of a minute before the run: others at work spoil it
  double disk_sync_us = 0;
  double disk_sync_p99_us = 0;
  std::string compiler;
  std::string build_type;
  std::string commit;
};

// `folder`: where the databases of the run are.
Machine describe_machine(const std::string& folder);

}  // namespace nabij::bench
