#include "http/server.hpp"

#include <fmt/format.h>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "http/transport/io_thread.hpp"

namespace nabij::http {

using namespace transport;

namespace {

using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, Executor>;
constexpr asio::use_awaitable_t<Executor> use_task{};
constexpr std::chrono::milliseconds kPauseAfterFailedAccept{50};
constexpr std::chrono::milliseconds kStopPoll{2};

// Written at once and not waited for: who is turned away must cost nothing.
constexpr std::string_view kFull =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\n"
    "Cache-Control: no-store\r\nConnection: close\r\n\r\n";

}  // namespace

class Server::Running {
 public:
  Running(ServerOptions options, ServerParts parts) : core_(std::move(options), parts) {
    auto wanted = core_.options.io_threads;
    auto count = wanted > 0 ? static_cast<unsigned>(wanted)
                            : std::max(1U, std::thread::hardware_concurrency());
    for (unsigned index = 0; index < count; ++index) {
      io_threads_.push_back(std::make_unique<IoThread>(core_));
    }
    acceptor_ = std::make_unique<Acceptor>(io_threads_.front()->context());
  }

  ~Running() { stop(); }

  Result<> listen();
  void stop();
  std::string url() const;
  std::uint16_t port() const { return endpoint_.port(); }
  ServerStatistics statistics() const;

 private:
  asio::awaitable<void, Executor> accept_all();
  void take_in(IoThread& io, Socket socket);
  void wait_for_connections() const;

  Core core_;
  std::vector<std::unique_ptr<IoThread>> io_threads_;
  std::unique_ptr<Acceptor> acceptor_;
  asio::ip::tcp::endpoint endpoint_;
  bool stopped_ = false;
};

Result<> Server::Running::listen() {
  ErrorValue error;
  auto address = asio::ip::make_address(core_.options.address, error);
  if (error) {
    return fail(ErrorCode::InvalidInput,
                fmt::format("'{}' is not an internet address.", core_.options.address));
  }
  asio::ip::tcp::endpoint wanted(address, core_.options.port);
  acceptor_->open(wanted.protocol(), error);
  if (!error) acceptor_->set_option(Acceptor::reuse_address(true), error);
  if (!error) acceptor_->bind(wanted, error);
  if (!error) acceptor_->listen(asio::socket_base::max_listen_connections, error);
  if (!error) endpoint_ = acceptor_->local_endpoint(error);
  if (error) {
    return fail(ErrorCode::Unavailable,
                fmt::format("Cannot listen on {} port {}: {}.", core_.options.address,
                            core_.options.port, error.message()));
  }
  asio::co_spawn(io_threads_.front()->context(), accept_all(), asio::detached);
  for (auto& io : io_threads_) io->start();
  return {};
}

asio::awaitable<void, Executor> Server::Running::accept_all() {
  Timer pause(io_threads_.front()->context());
  for (std::size_t turn = 0; acceptor_->is_open(); ++turn) {
    IoThread& io = *io_threads_[turn % io_threads_.size()];
    Socket socket(io.context());
    ErrorValue error;
    co_await acceptor_->async_accept(socket, asio::redirect_error(use_task, error));
    if (!error) {
      take_in(io, std::move(socket));
    } else if (error != asio::error::operation_aborted) {
      // Out of file descriptors, most likely: let some go first.
      pause.expires_after(kPauseAfterFailedAccept);
      co_await pause.async_wait(asio::redirect_error(use_task, error));
    }
  }
}

void Server::Running::take_in(IoThread& io, Socket socket) {
  if (core_.counters.connections.load() >= core_.options.max_connections) {
    ++core_.counters.refused;
    ErrorValue ignored;
    socket.non_blocking(true, ignored);
    socket.write_some(asio::buffer(kFull), ignored);
    socket.shutdown(Socket::shutdown_send, ignored);
    return;
  }
  ++core_.counters.accepted;
  ++core_.counters.connections;
  io.adopt(std::move(socket));
}

void Server::Running::wait_for_connections() const {
  auto until_ms = steady_ms() + core_.options.stop_deadline_ms;
  while (core_.counters.connections.load() > 0 && steady_ms() < until_ms) {
    std::this_thread::sleep_for(kStopPoll);
  }
}

void Server::Running::stop() {
  if (std::exchange(stopped_, true)) return;
  asio::post(io_threads_.front()->context(), [this] {
    ErrorValue ignored;
    acceptor_->close(ignored);
  });
  for (auto& io : io_threads_) io->drain();
  wait_for_connections();
  for (auto& io : io_threads_) io->cut_off();
  core_.pool.stop();
  for (auto& io : io_threads_) io->stop();
  acceptor_.reset();
  io_threads_.clear();
}

std::string Server::Running::url() const {
  auto text = endpoint_.address().to_string();
  if (endpoint_.address().is_v6()) text = "[" + text + "]";
  return fmt::format("http://{}:{}", text, endpoint_.port());
}

ServerStatistics Server::Running::statistics() const {
  ServerStatistics now;
  now.connections = core_.counters.connections.load();
  now.event_streams = core_.counters.event_streams.load();
  now.queued = core_.pool.queued();
  now.handlers_busy = core_.pool.busy();
  now.handlers = core_.pool.threads();
  now.accepted = core_.counters.accepted.load();
  now.refused = core_.counters.refused.load();
  now.timed_out = core_.counters.timed_out.load();
  now.body_bytes_in_flight = core_.counters.body_bytes.load();
  return now;
}

Server::Server(std::unique_ptr<Running> running) : running_(std::move(running)) {}
Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::start(ServerOptions options, ServerParts parts) {
  auto running = std::make_unique<Running>(std::move(options), parts);
  TRY(running->listen());
  return std::unique_ptr<Server>(new Server(std::move(running)));
}

std::uint16_t Server::port() const { return running_->port(); }
std::string Server::url() const { return running_->url(); }
ServerStatistics Server::statistics() const { return running_->statistics(); }
void Server::stop() { running_->stop(); }

}  // namespace nabij::http
