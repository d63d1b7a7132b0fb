#include <fmt/core.h>
#include <sodium.h>

#include <exception>

#include "app/command_line.hpp"

int main(int count, char** arguments) {
  if (sodium_init() < 0) {
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
