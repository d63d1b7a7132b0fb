#include "support/program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <fstream>
#include <sstream>
#include <utility>

namespace nabij::testing_support {
namespace {

// A machine that is busy with other things needs long to start a program.
constexpr int kStartLimitMs = 60'000;

struct Pipe {
  Pipe() {
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) == 0) {
      read = ends[0];
      write = ends[1];
    }
  }
  ~Pipe() {
    close(read);
    close(write);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  static void close(int& end) {
    if (end >= 0) ::close(std::exchange(end, -1));
  }
  int read = -1;
  int write = -1;
};

// Texts with their pointers, as exec wants them.
class Pointers {
 public:
  explicit Pointers(std::vector<std::string> texts) : texts_(std::move(texts)) {
    for (auto& text : texts_) pointers_.push_back(text.data());
    pointers_.push_back(nullptr);
  }
  char** data() { return pointers_.data(); }

 private:
  std::vector<std::string> texts_;
  std::vector<char*> pointers_;
};

// What this process has, without settings of Nabij that happen to be there.
std::vector<std::string> environment_of(const Installation& installation) {
  std::vector<std::string> texts;
  for (char** each = environ; *each != nullptr; ++each) {
    if (!std::string_view(*each).starts_with("NABIJ_")) texts.emplace_back(*each);
  }
  texts.push_back("NABIJ_DATABASE_URL=" + installation.database_url);
  texts.push_back("NABIJ_SECURITY_MASTER_KEY_FILE=" + installation.key_file());
  texts.push_back("NABIJ_SERVER_PORT=0");
  texts.insert(texts.end(), installation.settings.begin(), installation.settings.end());
  return texts;
}

pid_t launch(const Installation& installation, const std::vector<std::string>& words, int input,
             int output, int errors) {
  std::vector<std::string> all{NABIJ_PROGRAM};
  all.insert(all.end(), words.begin(), words.end());
  Pointers arguments(std::move(all));
  Pointers environment(environment_of(installation));
  pid_t parent = ::getpid();
  pid_t child = ::fork();
  if (child != 0) return child;
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(127);
  ::dup2(input, STDIN_FILENO);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(errors, STDERR_FILENO);
  if (::chdir(installation.folder.c_str()) != 0) ::_exit(127);
  ::execve(NABIJ_PROGRAM, arguments.data(), environment.data());
  ::_exit(127);
}

std::string file_text(const std::string& path) {
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

void write_all(int file, std::string_view text) {
  while (!text.empty()) {
    auto size = ::write(file, text.data(), text.size());
    if (size <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(size));
  }
}

std::string read_all(int file) {
  std::string text;
  std::array<char, 4096> bytes{};
  for (ssize_t size = 1; size > 0;) {
    size = ::read(file, bytes.data(), bytes.size());
    if (size > 0) text.append(bytes.data(), static_cast<std::size_t>(size));
  }
  return text;
}

}  // namespace

Ended run_program(const Installation& installation, const std::vector<std::string>& words,
                  const std::string& input) {
  Pipe in;
  Pipe out;
  auto errors_path = installation.folder + "/errors.txt";
  int errors = ::open(errors_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  pid_t child = launch(installation, words, in.read, out.write, errors);
  ::close(errors);
  Pipe::close(in.read);
  Pipe::close(out.write);
  write_all(in.write, input);
  Pipe::close(in.write);
  Ended ended;
  ended.output = read_all(out.read);
  int status = 0;
  ::waitpid(child, &status, 0);
  if (WIFEXITED(status)) ended.status = WEXITSTATUS(status);
  ended.errors = file_text(errors_path);
  return ended;
}

std::unique_ptr<Server> Server::start(const Installation& installation) {
  Pipe in;
  Pipe out;
  auto log = installation.log_file();
  int errors = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  pid_t child = launch(installation, {"serve"}, in.read, out.write, errors);
  ::close(errors);
  Pipe::close(out.write);
  std::unique_ptr<Server> server(new Server(child, std::exchange(out.read, -1)));
  return server->wait_until_ready() ? std::move(server) : nullptr;
}

// Reads "Nabij is ready on http://127.0.0.1:40123".
bool Server::wait_until_ready() {
  std::string said;
  while (said.find('\n') == std::string::npos) {
    pollfd wanted{output_, POLLIN, 0};
    if (::poll(&wanted, 1, kStartLimitMs) <= 0) return false;
    std::array<char, 512> bytes{};
    auto size = ::read(output_, bytes.data(), bytes.size());
    if (size <= 0) return false;
    said.append(bytes.data(), static_cast<std::size_t>(size));
  }
  auto colon = said.rfind(':');
  if (colon == std::string::npos) return false;
  std::from_chars(said.data() + colon + 1, said.data() + said.size(), port_);
  return port_ != 0;
}

Server::~Server() {
  kill();
  ::close(output_);
}

bool Server::is_running() {
  siginfo_t facts{};
  if (process_ <= 0) return false;
  int looked = ::waitid(P_PID, static_cast<id_t>(process_), &facts, WEXITED | WNOHANG | WNOWAIT);
  return looked == 0 && facts.si_pid == 0;
}

int Server::wait() {
  int status = 0;
  ::waitpid(process_, &status, 0);
  process_ = -1;
  return status;
}

bool Server::kill() {
  if (process_ <= 0) return false;
  ::kill(process_, SIGKILL);
  return WIFSIGNALED(wait());
}

int Server::stop() {
  ::kill(process_, SIGTERM);
  int status = wait();
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string log_of(const Installation& installation) {
  auto text = file_text(installation.log_file());
  return text.substr(text.size() < 4000 ? 0 : text.size() - 4000);
}

}  // namespace nabij::testing_support
