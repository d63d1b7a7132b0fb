// The program itself, `nabij`, run as people run it: a process of its own with settings from the
// environment. Start these from the test's main thread: they die with it.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace nabij::testing_support {

// Where one installation keeps its things; what stands in `settings` is NABIJ_...=value.
struct Installation {
  std::string database_url;
  std::string folder;
  std::vector<std::string> settings;

  std::string key_file() const { return folder + "/master.key"; }
  std::string log_file() const { return folder + "/nabij.log"; }
};

struct Ended {
  int status = -1;  // of exit(); -1 when a signal ended it
  std::string output;
  std::string errors;
};

// Runs one command to its end, with `input` on standard input.
Ended run_program(const Installation& installation, const std::vector<std::string>& words,
                  const std::string& input = "");

class Server {
 public:
  // Starts `nabij serve` on a free port and waits until it says that it is ready. Null when it
  // ended before that; `log_file` says why.
  static std::unique_ptr<Server> start(const Installation& installation);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  std::uint16_t port() const { return port_; }
  pid_t process() const { return process_; }
  bool is_running();
  // Signal 9, and waits until it is gone. False when it had ended by itself before.
  bool kill();
  // As an operator stops it; the status with which it ended.
  int stop();

 private:
  Server(pid_t process, int output) : process_(process), output_(output) {}
  bool wait_until_ready();
  int wait();

  pid_t process_;
  int output_;
  std::uint16_t port_ = 0;
};

// The end of what the server wrote into its log.
std::string log_of(const Installation& installation);

}  // namespace nabij::testing_support
