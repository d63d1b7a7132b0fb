// Sends the reminders of an evening, on a thread of its own: a mail server may take its time.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/house.hpp"
#include "http/log.hpp"

namespace nabij::app {

class Reminding {
 public:
  // Looks every `pause`, until it is destroyed; a letter that is on its way is finished first.
  Reminding(House& house, const http::Log& log, std::chrono::seconds pause);
  ~Reminding();
  Reminding(const Reminding&) = delete;
  Reminding& operator=(const Reminding&) = delete;

 private:
  void work(std::chrono::seconds pause);
  void send();

  House& house_;
  const http::Log& log_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace nabij::app
