#include "http/transport/io_thread.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>

#include "http/transport/connection.hpp"

namespace nabij::http::transport {
namespace {

constexpr std::size_t kScratchBytes = 64 * 1024;
constexpr int kQuickestSweepMs = 10;
constexpr int kSlowestSweepMs = 500;

// Often enough that no deadline is missed by more than a quarter of itself.
std::chrono::milliseconds sweep_interval(const ServerOptions& options) {
  int shortest = std::min({options.head_deadline_ms, options.body_deadline_ms,
                           options.idle_timeout_ms, options.write_deadline_ms, options.linger_ms});
  return std::chrono::milliseconds(std::clamp(shortest / 4, kQuickestSweepMs, kSlowestSweepMs));
}

}  // namespace

std::int64_t steady_ms() {
  auto since = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

IoThread::IoThread(Core& core)
    : core_(core),
      writer_(core.options, core.parts.clock),
      scratch_(kScratchBytes),
      guard_(context_.get_executor()),
      sweeper_(context_) {}

IoThread::~IoThread() { stop(); }

void IoThread::start() {
  sweep_later();
  thread_ = std::thread([this] { context_.run(); });
}

void IoThread::adopt(Socket socket) {
  asio::post(context_, [this, moved = std::move(socket)]() mutable { serve(std::move(moved)); });
}

void IoThread::serve(Socket socket) {
  if (draining_) {
    --core_.counters.connections;
    return;
  }
  serve_connection(core_, *this, std::move(socket));
}

void IoThread::drain() {
  asio::post(context_, [this] {
    draining_ = true;
    for (Connection* each : connections_) each->drain();
  });
}

void IoThread::cut_off() {
  asio::post(context_, [this] {
    for (Connection* each : connections_) each->cut_off();
  });
}

void IoThread::stop() {
  if (!thread_.joinable()) return;
  guard_.reset();
  context_.stop();
  thread_.join();
}

IoThread::Place IoThread::enter(Connection& connection) {
  return connections_.insert(connections_.end(), &connection);
}

void IoThread::sweep_later() {
  sweeper_.expires_after(sweep_interval(core_.options));
  sweeper_.async_wait([this](ErrorValue error) {
    if (error) return;
    sweep();
    sweep_later();
  });
}

void IoThread::sweep() {
  auto now_ms = steady_ms();
  for (Connection* each : connections_) each->check_deadline(now_ms);
}

}  // namespace nabij::http::transport
