// A server as people run it: the built program in a process of its own, so that its processor
// time and memory are its own and a preloaded library can slow its disk.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace nabij::bench {

struct ServerSettings {
  std::string program;
  std::string folder;  // nabij.db and master.key in it
  bool group_commit = true;
  int slow_disk_us = 0;
  std::string slow_disk_library;
};

class ServerProcess {
 public:
  // Waits until it says that it is ready, for a minute at most.
  static Result<ServerProcess> start(const ServerSettings& settings);
  ServerProcess(ServerProcess&& other) noexcept;
  ServerProcess& operator=(ServerProcess&&) = delete;
  ~ServerProcess();

  std::uint16_t port() const { return port_; }
  double ready_after_s() const { return ready_after_s_; }
  double processor_s() const;
  double resident_mb() const;
  double peak_mb() const;  // the most that was resident since the start
  void stop();

 private:
  ServerProcess() = default;
  pid_t process_ = -1;
  int output_ = -1;
  std::uint16_t port_ = 0;
  double ready_after_s_ = 0;
};

}  // namespace nabij::bench
