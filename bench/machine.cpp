#include "bench/machine.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>
#include <vector>

namespace nabij::bench {
namespace {

constexpr int kSyncs = 200;
constexpr std::size_t kPage = 4096;

std::string after_colon(const std::string& path, const std::string& name) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with(name)) continue;
    auto at = line.find_first_not_of(" \t", line.find(':') + 1);
    return at == std::string::npos ? "" : line.substr(at);
  }
  return "";
}

double first_number(const std::string& path) {
  std::ifstream file(path);
  double number = 0;
  file >> number;
  return number;
}

// The commit as git keeps it in files; nothing is run for it.
std::string commit_of(const std::string& source) {
  std::string git = source + "/.git";
  std::string line;
  std::ifstream pointer(git);
  if (std::getline(pointer, line) && line.starts_with("gitdir: ")) git = line.substr(8);
  std::ifstream head(git + "/HEAD");
  std::getline(head, line);
  if (!line.starts_with("ref: ")) return line;
  auto name = line.substr(5);
  std::string common;
  std::ifstream shared(git + "/commondir");
  auto root = std::getline(shared, common) ? git + "/" + common : git;
  std::ifstream reference(root + "/" + name);
  std::string commit;
  std::getline(reference, commit);
  return commit.empty() ? name : commit;
}

void time_syncs(const std::string& folder, Machine& machine) {
  auto path = folder + "/sync-probe";
  int file = ::open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
  if (file < 0) return;
  std::vector<char> page(kPage, 'x');
  std::vector<double> times_us;
  for (int turn = 0; turn < kSyncs; ++turn) {
    if (::write(file, page.data(), page.size()) < 0) break;
    auto start = std::chrono::steady_clock::now();
    if (::fdatasync(file) != 0) break;
    auto taken = std::chrono::steady_clock::now() - start;
    times_us.push_back(std::chrono::duration<double, std::micro>(taken).count());
  }
  ::close(file);
  std::remove(path.c_str());
  if (times_us.empty()) return;
  std::sort(times_us.begin(), times_us.end());
  machine.disk_sync_us = times_us[times_us.size() / 2];
  machine.disk_sync_p99_us = times_us[times_us.size() * 99 / 100];
}

}  // namespace

Machine describe_machine(const std::string& folder) {
  Machine machine;
  machine.cores = static_cast<int>(std::thread::hardware_concurrency());
  machine.processor = after_colon("/proc/cpuinfo", "model name");
  machine.memory_gb = std::atof(after_colon("/proc/meminfo", "MemTotal").c_str()) / 1048576.0;
  machine.load_before = first_number("/proc/loadavg");
  machine.compiler = NABIJ_BENCH_COMPILER;
  machine.build_type = NABIJ_BENCH_BUILD_TYPE;
  machine.commit = commit_of(NABIJ_BENCH_SOURCE);
  time_syncs(folder, machine);
  return machine;
}

}  // namespace nabij::bench
