#include "bench/server_process.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <fstream>
#include <sstream>

namespace nabij::bench {
namespace {

constexpr int kReadyWithinMs = 60'000;
constexpr std::string_view kReady = "ready on http://127.0.0.1:";

std::vector<std::string> arguments_of(const ServerSettings& settings) {
  return {settings.program,
          "serve",
          "--database-url=sqlite:" + settings.folder + "/nabij.db",
          "--security-master-key-file=" + settings.folder + "/master.key",
          "--port=0",
          "--retention-every-minutes=0",
          std::string("--database-group-commit=") + (settings.group_commit ? "true" : "false")};
}

std::vector<std::string> environment_of(const ServerSettings& settings) {
  std::vector<std::string> environment;
  for (char** each = environ; each != nullptr && *each != nullptr; ++each) {
    if (!std::string_view(*each).starts_with("NABIJ_")) environment.emplace_back(*each);
  }
  if (settings.slow_disk_us > 0) {
    environment.push_back("LD_PRELOAD=" + settings.slow_disk_library);
    environment.push_back(fmt::format("NABIJ_SLOW_DISK_US={}", settings.slow_disk_us));
  }
  return environment;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> found;
  for (auto& text : texts) found.push_back(text.data());
  found.push_back(nullptr);
  return found;
}

// The port in what the program says, or 0 when it ended or took too long.
std::uint16_t read_port(int output) {
  std::string text;
  pollfd wanted{output, POLLIN, 0};
  while (::poll(&wanted, 1, kReadyWithinMs) > 0) {
    std::array<char, 512> part{};
    auto size = ::read(output, part.data(), part.size());
    if (size <= 0) return 0;
    text.append(part.data(), static_cast<std::size_t>(size));
    auto at = text.find(kReady);
    if (at == std::string::npos || text.find('\n', at) == std::string::npos) continue;
    std::uint16_t port = 0;
    std::from_chars(text.data() + at + kReady.size(), text.data() + text.size(), port);
    return port;
  }
  return 0;
}

}  // namespace

Result<ServerProcess> ServerProcess::start(const ServerSettings& settings) {
  ServerProcess server;
  int ends[2] = {};
  if (::pipe2(ends, O_CLOEXEC) != 0) return fail(ErrorCode::Unavailable, "no pipe");
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  // The log is written, as in real life, but to nowhere.
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  auto arguments = arguments_of(settings);
  auto environment = environment_of(settings);
  auto start = std::chrono::steady_clock::now();
  int failed = ::posix_spawn(&server.process_, settings.program.c_str(), &actions, nullptr,
                             pointers(arguments).data(), pointers(environment).data());
  posix_spawn_file_actions_destroy(&actions);
  ::close(ends[1]);
  server.output_ = ends[0];
  if (failed != 0) {
    server.process_ = -1;
    return fail(ErrorCode::Unavailable, "cannot start " + settings.program);
  }
  server.port_ = read_port(server.output_);
  if (server.port_ == 0) return fail(ErrorCode::Unavailable, "the server did not get ready");
  auto taken = std::chrono::steady_clock::now() - start;
  server.ready_after_s_ = std::chrono::duration<double>(taken).count();
  return server;
}

ServerProcess::ServerProcess(ServerProcess&& other) noexcept
    : process_(std::exchange(other.process_, -1)),
      output_(std::exchange(other.output_, -1)),
      port_(other.port_),
      ready_after_s_(other.ready_after_s_) {}

ServerProcess::~ServerProcess() { stop(); }

void ServerProcess::stop() {
  if (process_ > 0) {
    ::kill(process_, SIGTERM);
    ::waitpid(process_, nullptr, 0);
    process_ = -1;
  }
  if (output_ >= 0) ::close(std::exchange(output_, -1));
}

double ServerProcess::processor_s() const {
  std::ifstream file(fmt::format("/proc/{}/stat", process_));
  std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  std::istringstream fields(text.substr(std::min(text.size(), text.rfind(')') + 2)));
  std::string skipped;
  for (int index = 3; index < 14; ++index) fields >> skipped;  // proc(5): utime is field 14
  double user = 0;
  double system = 0;
  fields >> user >> system;
  return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double ServerProcess::resident_mb() const {
  std::ifstream file(fmt::format("/proc/{}/statm", process_));
  double total = 0;
  double resident = 0;
  file >> total >> resident;
  return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1048576.0;
}

double ServerProcess::peak_mb() const {
  std::ifstream file(fmt::format("/proc/{}/status", process_));
  std::string word;
  while (file >> word) {
    double kilobytes = 0;
    if (word == "VmHWM:" && file >> kilobytes) return kilobytes / 1024.0;
  }
  return 0;
}

}  // namespace nabij::bench
