#include <fmt/core.h>
#include <malloc.h>
#include <signal.h>
#include <sys/resource.h>

#include "app/commands/command.hpp"
#include "app/service.hpp"

namespace nabij::app {
namespace {

constexpr int kMemoryArenas = 4;

// glibc gives every thread a pool of memory of its own; 64 handler threads do not need 64 pools.
// Connections are file descriptors, so the limit on those goes to what the system allows.
void prepare_process() {
  // No other thread runs yet.
  mallopt(M_ARENA_MAX, kMemoryArenas);  // NOLINT(concurrency-mt-unsafe)
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
}

// The signals that mean "stop"; held back from every thread and waited for by one.
sigset_t stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

Result<> run(const Config& config) {
  prepare_process();
  signal(SIGPIPE, SIG_IGN);
  auto signals = stop_signals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  auto service = TRY(Service::start(config));
  fmt::print("Nabij is ready on {}\n", service->url());
  std::fflush(stdout);
  int received = 0;
  sigwait(&signals, &received);
  // A second signal ends the program at once.
  pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
  service->stop();
  return {};
}

}  // namespace

Command serve_command() {
  return {"serve", "Starts the server", [](CLI::App&) { return run; }};
}

}  // namespace nabij::app
