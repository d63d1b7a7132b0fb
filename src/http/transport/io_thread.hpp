// One io thread: its event loop, its connections, and the sweep that cuts off who is too slow.
// Includes Asio; only the transport's own .cpp files may include it.
#pragma once

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <chrono>
#include <list>
#include <thread>
#include <vector>

#include "http/transport/core.hpp"
#include "http/transport/response_writer.hpp"

namespace nabij::http::transport {

namespace asio = boost::asio;
using ErrorValue = boost::system::error_code;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>, Executor>;

class Connection;

std::int64_t steady_ms();

class IoThread {
 public:
  explicit IoThread(Core& core);
  ~IoThread();
  IoThread(const IoThread&) = delete;
  IoThread& operator=(const IoThread&) = delete;

  void start();
  // From any thread: serves a socket that was made for this thread's context.
  void adopt(Socket socket);
  // From any thread: idle connections close now, the others after their answer.
  void drain();
  // From any thread: all connections close now.
  void cut_off();
  // Ends the loop and the thread.
  void stop();

  asio::io_context& context() { return context_; }
  bool draining() const { return draining_; }

  // For connections, on this thread.
  using Place = std::list<Connection*>::iterator;
  Place enter(Connection& connection);
  void leave(Place place) { connections_.erase(place); }
  std::vector<char>& scratch() { return scratch_; }
  ResponseWriter& writer() { return writer_; }

 private:
  void serve(Socket socket);
  void sweep_later();
  void sweep();

  Core& core_;
  ResponseWriter writer_;
  std::vector<char> scratch_;
  std::list<Connection*> connections_;
  bool draining_ = false;
  // Destroyed before what stands above: its pending coroutines hold connections.
  asio::io_context context_{1};
  asio::executor_work_guard<Executor> guard_;
  Timer sweeper_;
  std::thread thread_;
};

}  // namespace nabij::http::transport
