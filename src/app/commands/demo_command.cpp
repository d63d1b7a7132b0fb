#include <fmt/core.h>

#include "app/commands/command.hpp"
#include "app/demo/town.hpp"
#include "app/installation.hpp"

namespace nabij::app {
namespace {

void print_sign_ins(const Config& config) {
  fmt::print("\nDemo town {}. Sign in with the demo password: {}\n", demo::kTownName,
             demo::kPassword);
  for (const auto& each : demo::sign_ins()) {
    fmt::print("  {:<15} {:<26} {}\n", each.role, each.email, each.name);
  }
  const auto& url = config.text("server.public_url");
  bool local =
      url.find("//127.0.0.1") != std::string::npos || url.find("//localhost") != std::string::npos;
  if (!local) {
    fmt::print(stderr,
               "\nWARNING: {} may be reached by others, and everybody knows the demo "
               "password. Never record anything real here.\n",
               url);
  }
}

Result<> run(const Config& config) {
  auto installation = TRY(Installation::create(config, WhenMissing::Make));
  House& house = installation->house();
  if (!TRY(demo::exists(house))) {
    TRY(demo::make_town(house, [](std::string_view step) {
      fmt::print("Making {}: {}\n", demo::kTownName, step);
    }));
  }
  print_sign_ins(config);
  return {};
}

}  // namespace

Command demo_command() {
  return {"demo", "Makes the invented town Waalstad, and prints who can sign in",
          [](CLI::App&) { return run; }};
}

}  // namespace nabij::app
