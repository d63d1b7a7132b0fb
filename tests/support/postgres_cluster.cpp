#include "support/postgres_cluster.hpp"

#include <fmt/format.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <vector>

namespace nabij::testing_support {
namespace {

namespace files = std::filesystem;

// The newest PostgreSQL of Debian's; empty when there is none.
std::string program_folder() {
  std::vector<std::string> found;
  std::error_code ignored;
  for (const auto& version : files::directory_iterator("/usr/lib/postgresql", ignored)) {
    if (files::exists(version.path() / "bin" / "postgres")) {
      found.push_back((version.path() / "bin").string());
    }
  }
  return found.empty() ? "" : *std::max_element(found.begin(), found.end());
}

// PostgreSQL refuses to run as root.
std::string unprivileged(const std::string& command) {
  return ::getuid() == 0 ? "runuser -u postgres -- " + command : command;
}

std::vector<pid_t> children_of(pid_t process) {
  std::vector<pid_t> children;
  std::ifstream list(fmt::format("/proc/{}/task/{}/children", process, process));
  for (pid_t child = 0; list >> child;) children.push_back(child);
  return children;
}

// PostgreSQL takes a process that nobody waited for as one that still runs.
void wait_until_gone(pid_t process) {
  while (::kill(process, 0) == 0) {
    ::waitpid(process, nullptr, WNOHANG);
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

}  // namespace

bool PostgresCluster::is_possible() { return !program_folder().empty(); }

PostgresCluster::PostgresCluster() : programs_(program_folder()) {
  // What pg_ctl leaves behind becomes a child of this process, which can then wait for it.
  ::prctl(PR_SET_CHILD_SUBREAPER, 1);
  if (::getuid() == 0) run("chown postgres " + folder_.path("."));
  run(
      unprivileged(fmt::format("{}/initdb --pgdata {} --username nabij --auth trust --encoding UTF8"
                               " --locale C.UTF-8 --no-sync",
                               programs_, folder_.path("data"))));
  start();
  run(
      fmt::format("{}/createdb --host {} --username nabij --template template0 --lc-collate C "
                  "--lc-ctype C town",
                  programs_, folder_.path(".")));
}

PostgresCluster::~PostgresCluster() { kill(); }

std::string PostgresCluster::url() const {
  return fmt::format("postgresql:///town?host={}&user=nabij", folder_.path("."));
}

// Its checkpoints come often, so that a kill finds it at one now and then.
void PostgresCluster::start() {
  run(unprivileged(fmt::format(
      "{}/pg_ctl --pgdata {} --silent --wait --timeout 60 --log {} --options \"-k {} -c "
      "listen_addresses='' -c fsync=on -c max_connections=100 -c checkpoint_timeout=30s\" start",
      programs_, folder_.path("data"), folder_.path("log"), folder_.path("."))));
}

void PostgresCluster::kill() {
  pid_t leader = 0;
  std::ifstream(folder_.path("data/postmaster.pid")) >> leader;
  if (leader <= 0) return;
  auto all = children_of(leader);
  all.insert(all.begin(), leader);
  for (pid_t each : all) ::kill(each, SIGKILL);
  for (pid_t each : all) wait_until_gone(each);
}

void PostgresCluster::run(const std::string& command) const {
  auto log = folder_.path("commands");
  auto whole = fmt::format("cd / && {} >> {} 2>&1 < /dev/null", command, log);
  if (std::system(whole.c_str()) == 0) return;
  std::stringstream said;
  said << std::ifstream(log).rdbuf() << std::ifstream(folder_.path("log")).rdbuf();
  throw std::runtime_error("did not work: " + command + "\n" + said.str());
}

}  // namespace nabij::testing_support
