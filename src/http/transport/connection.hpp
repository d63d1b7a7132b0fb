// One connection: a coroutine that reads a request, has it answered, writes the answer, and
// starts again. Runs on one io thread only. Includes Asio; for the transport's .cpp files.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <memory>
#include <string>
#include <string_view>

#include "http/transport/io_thread.hpp"
#include "http/transport/request_reader.hpp"

namespace nabij::http::transport {

template <typename T>
using Task = asio::awaitable<T, Executor>;

// Takes the socket and serves it until either side closes.
void serve_connection(Core& core, IoThread& io, Socket socket);

class Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(Core& core, IoThread& io, Socket socket);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // `self` keeps the connection alive for as long as its coroutine runs.
  static Task<void> run(std::shared_ptr<Connection> self);

  void check_deadline(std::int64_t now_ms);
  void drain();
  void cut_off();

 private:
  enum class Next { Request, Close };
  enum class Phase { Idle, Receiving, Working, Sending, Streaming };

  Task<Next> serve_one();
  Task<bool> receive_head();
  Task<bool> receive_body();
  Task<bool> receive_more();
  Task<Next> respond(Request request);
  Task<Next> refuse(Fault fault);
  Task<Outcome> have_answered(Request request);
  Task<bool> send(std::string_view head, std::string_view body);
  Task<void> stream(Outcome outcome);
  Task<void> watch_for_goodbye(std::shared_ptr<Connection> self);
  Task<void> linger();

  void enter(Phase phase, int deadline_ms);
  bool take_body_budget();
  void return_body_budget();
  void report(const Response& response, std::uint64_t bytes_out);

  Core& core_;
  IoThread& io_;
  Socket socket_;
  std::string peer_;
  IoThread::Place place_;
  RequestReader reader_;
  std::unique_ptr<Timer> stream_timer_;    // only while events are streamed
  std::shared_ptr<EventChannel> channel_;  // likewise
  std::string request_id_;
  std::string_view method_ = "-";
  std::int64_t started_us_ = 0;
  std::uint64_t bytes_in_ = 0;
  std::uint64_t body_budget_ = 0;
  std::int64_t deadline_ms_ = 0;  // 0: none
  Phase phase_ = Phase::Idle;
  bool timed_out_ = false;
};

}  // namespace nabij::http::transport
