#include "app/line_writer.hpp"

#include <unistd.h>

#include <cerrno>

namespace nabij::app {
namespace {

void write_all(int file_descriptor, std::string_view text) {
  while (!text.empty()) {
    auto written = ::write(file_descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;  // nobody reads any more; a log must not end the server
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

LineWriter::LineWriter(int file_descriptor, std::size_t most_waiting_bytes)
    : file_descriptor_(file_descriptor),
      most_waiting_bytes_(most_waiting_bytes),
      thread_([this] { run(); }) {}

LineWriter::~LineWriter() {
  {
    std::lock_guard lock(mutex_);
    ending_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void LineWriter::add(const std::string& line) {
  bool was_empty = false;
  {
    std::lock_guard lock(mutex_);
    if (waiting_.size() + line.size() > most_waiting_bytes_) {
      ++dropped_;
      return;
    }
    was_empty = waiting_.empty();
    waiting_ += line;
  }
  if (was_empty) wake_.notify_one();
}

std::uint64_t LineWriter::dropped() const {
  std::lock_guard lock(mutex_);
  return dropped_;
}

void LineWriter::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
    if (waiting_.empty()) return;
    auto lines = std::exchange(waiting_, {});
    lock.unlock();
    write_all(file_descriptor_, lines);
    lock.lock();
  }
}

}  // namespace nabij::app
