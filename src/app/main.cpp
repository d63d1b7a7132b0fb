#include <fmt/core.h>

#include <exception>

#include "app/command_line.hpp"
#include "base/clock.hpp"

int main(int count, char** arguments) {
  if (!nabij::base::prepare_randomness()) {
    fmt::print(stderr, "nabij: the system gives no randomness\n");
    return 1;
  }
  try {
    return nabij::app::run_command_line(count, arguments);
  } catch (const std::exception& problem) {
    fmt::print(stderr, "nabij: {}\n", problem.what());
    return 1;
  }
}
