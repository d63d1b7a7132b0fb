// nabij_bench: how fast and how big Nabij is, on this machine, in this build.
//   nabij_bench [--full] [--contacts N] [--large N] [--growth N] [--seconds S]
//               [--folder PATH] [--program PATH] [--json PATH] [--last PATH]
#include <fmt/core.h>
#include <sys/resource.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "base/clock.hpp"
#include "bench/report.hpp"

namespace nabij::bench {
namespace {

namespace fs = std::filesystem;

using Given = std::map<std::string, std::string>;

constexpr std::array kTakesValue{"--contacts", "--large",   "--growth", "--seconds",
                                 "--folder",   "--program", "--json",   "--last"};

bool read_arguments(int count, char** arguments, Given& given) {
  for (int index = 1; index < count; ++index) {
    std::string name = arguments[index];
    if (name == "--full") {
      given[name] = "yes";
    } else if (std::ranges::count(kTakesValue, name) == 1 && index + 1 < count) {
      given[name] = arguments[++index];
    } else {
      fmt::print(stderr, "nabij_bench: {} is unknown, or lacks its value\n", name);
      return false;
    }
  }
  return true;
}

std::string text_of(const Given& given, const std::string& name, const std::string& otherwise) {
  auto found = given.find(name);
  return found == given.end() ? otherwise : found->second;
}

std::int64_t number_of(const Given& given, const std::string& name, std::int64_t otherwise) {
  auto text = text_of(given, name, "");
  std::int64_t number = 0;
  auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  return read.ec == std::errc() && number > 0 ? number : otherwise;
}

Settings settings_of(const Given& given, const fs::path& own_folder) {
  bool full = given.contains("--full");
  Settings settings;
  settings.contacts = number_of(given, "--contacts", settings.contacts);
  settings.large_contacts = number_of(given, "--large", full ? 1'000'000 : settings.large_contacts);
  settings.growth = number_of(given, "--growth", full ? 100 : settings.growth);
  settings.seconds = std::atof(text_of(given, "--seconds", full ? "4" : "1.5").c_str());
  settings.folder = text_of(given, "--folder", (own_folder / "measuring").string());
  settings.program = text_of(given, "--program", (own_folder / "nabij").string());
  settings.slow_disk_library = (own_folder / "nabij_slow_disk.so").string();
  return settings;
}

std::string read_file(const std::string& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

int run(const Given& given) {
  auto own_folder = fs::read_symlink("/proc/self/exe").parent_path();
  Report report;
  report.settings = settings_of(given, own_folder);
  fs::remove_all(report.settings.folder);
  fs::create_directories(report.settings.folder);
  report.machine = describe_machine(report.settings.folder);
  auto results = measure(report.settings, [](const std::string& line) {
    fmt::print("{}\n", line);
    std::fflush(stdout);
  });
  fs::remove_all(report.settings.folder);
  if (!results.has_value()) {
    fmt::print(stderr, "nabij_bench: {} {}\n", results.error().detail, results.error().internal);
    return 1;
  }
  report.results = std::move(*results);
  auto committed = std::string(NABIJ_BENCH_SOURCE) + "/bench/result.json";
  fmt::print("{}", to_table(report, read_file(text_of(given, "--last", committed))));
  auto path = text_of(given, "--json", (own_folder / "bench-result.json").string());
  std::ofstream(path) << to_json(report) << "\n";
  fmt::print("\nWritten: {}\n", path);
  return 0;
}

// Thousands of idle connections are as many file descriptors.
void allow_many_files() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace
}  // namespace nabij::bench

int main(int count, char** arguments) {
  nabij::bench::Given given;
  if (!nabij::bench::read_arguments(count, arguments, given)) return 2;
  if (!nabij::base::prepare_randomness()) return 1;
  nabij::bench::allow_many_files();
  return nabij::bench::run(given);
}
