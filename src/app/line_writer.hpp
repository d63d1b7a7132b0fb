// Writes lines to a file descriptor from a thread of its own, so that a slow or full pipe never
// holds up a request. When more is waiting than fits, lines are dropped and counted.
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace nabij::app {

class LineWriter {
 public:
  explicit LineWriter(int file_descriptor, std::size_t most_waiting_bytes = 1 << 20);
  ~LineWriter();  // writes what is left
  LineWriter(const LineWriter&) = delete;
  LineWriter& operator=(const LineWriter&) = delete;

  void add(const std::string& line);
  std::uint64_t dropped() const;

 private:
  void run();

  int file_descriptor_;
  std::size_t most_waiting_bytes_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::string waiting_;
  std::uint64_t dropped_ = 0;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace nabij::app
