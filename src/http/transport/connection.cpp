#include "http/transport/connection.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "http/transport/handler_work.hpp"

namespace nabij::http::transport {
namespace {

constexpr asio::use_awaitable_t<Executor> use_task{};
constexpr std::size_t kSliceBytes = 64 * 1024;         // what write_deadline_ms counts for
constexpr std::size_t kLingerBytes = 4 * 1024 * 1024;  // read and thrown away after an error

std::int64_t steady_us() {
  auto since = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::microseconds>(since).count();
}

bool would_block(const ErrorValue& error) {
  return error == asio::error::would_block || error == asio::error::try_again;
}

std::string peer_address(const Socket& socket) {
  ErrorValue error;
  auto endpoint = socket.remote_endpoint(error);
  if (error) return {};
  auto address = endpoint.address();
  if (address.is_v6() && address.to_v6().is_v4_mapped()) {
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
  }
  return address.to_string();
}

}  // namespace

void serve_connection(Core& core, IoThread& io, Socket socket) {
  auto connection = std::make_shared<Connection>(core, io, std::move(socket));
  asio::co_spawn(io.context(), Connection::run(std::move(connection)), asio::detached);
}

Connection::Connection(Core& core, IoThread& io, Socket socket)
    : core_(core), io_(io), socket_(std::move(socket)), reader_(core.options) {
  place_ = io_.enter(*this);
  ErrorValue ignored;
  socket_.non_blocking(true, ignored);
  socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
  peer_ = peer_address(socket_);
}

Connection::~Connection() {
  if (channel_) channel_->close();
  return_body_budget();
  io_.leave(place_);
  ErrorValue ignored;
  socket_.close(ignored);
  --core_.counters.connections;
}

Task<void> Connection::run(std::shared_ptr<Connection> self) {
  Next next = Next::Request;
  while (next == Next::Request) next = co_await self->serve_one();
}

void Connection::enter(Phase phase, int deadline_ms) {
  phase_ = phase;
  deadline_ms_ = deadline_ms == 0 ? 0 : steady_ms() + deadline_ms;
}

void Connection::check_deadline(std::int64_t now_ms) {
  if (deadline_ms_ == 0 || now_ms < deadline_ms_) return;
  deadline_ms_ = 0;
  timed_out_ = true;
  if (phase_ != Phase::Idle) ++core_.counters.timed_out;
  ErrorValue ignored;
  socket_.cancel(ignored);
}

void Connection::drain() {
  ErrorValue ignored;
  if (phase_ == Phase::Idle) socket_.cancel(ignored);
  if (phase_ != Phase::Streaming) return;
  channel_->close();
  stream_timer_->cancel();
}

void Connection::cut_off() {
  ErrorValue ignored;
  socket_.close(ignored);
}

Task<Connection::Next> Connection::serve_one() {
  request_id_.clear();
  method_ = "-";
  bytes_in_ = 0;
  enter(reader_.empty() ? Phase::Idle : Phase::Receiving,
        reader_.empty() ? core_.options.idle_timeout_ms : core_.options.head_deadline_ms);
  if (!co_await receive_head()) {
    if (phase_ == Phase::Idle) co_return Next::Close;
    co_return co_await refuse(timed_out_ ? kTooSlow : reader_.fault());
  }
  started_us_ = steady_us();
  auto& request = reader_.request();
  method_ = to_text(request.method);
  request_id_ = base::to_text(core_.parts.ids.next());
  request.id = request_id_;
  request.source =
      source_of(peer_, request.header("X-Forwarded-For"), core_.options.trusted_proxies);
  if (!co_await receive_body()) {
    co_return co_await refuse(timed_out_ ? kTooSlow : reader_.fault());
  }
  auto complete = reader_.take();
  bytes_in_ = complete.body.size();
  co_return co_await respond(std::move(complete));
}

// False when the head is at fault, took too long, or the client went away.
Task<bool> Connection::receive_head() {
  while (true) {
    if (!reader_.empty()) {
      if (phase_ == Phase::Idle) enter(Phase::Receiving, core_.options.head_deadline_ms);
      auto step = reader_.read_head();
      if (step != RequestReader::Step::NeedMore) co_return step == RequestReader::Step::Ready;
    }
    if (!co_await receive_more()) co_return false;
  }
}

Task<bool> Connection::receive_body() {
  const auto& request = reader_.request();
  auto limit = core_.parts.handler.body_limit(request.method, request.path);
  if (reader_.allow_body(limit) == RequestReader::Step::Failed) co_return false;
  if (!take_body_budget()) co_return false;
  enter(Phase::Receiving, core_.options.body_deadline_ms);
  auto step = reader_.read_body();
  if (step == RequestReader::Step::NeedMore && reader_.expects_continue()) {
    if (!co_await send("HTTP/1.1 100 Continue\r\n\r\n", {})) co_return false;
    enter(Phase::Receiving, core_.options.body_deadline_ms);
  }
  while (step == RequestReader::Step::NeedMore) {
    if (!co_await receive_more()) co_return false;
    step = reader_.read_body();
  }
  co_return step == RequestReader::Step::Ready;
}

// Waits for bytes without holding a buffer, so that an idle connection costs next to nothing.
Task<bool> Connection::receive_more() {
  auto& scratch = io_.scratch();
  ErrorValue waited;
  while (!timed_out_) {
    ErrorValue error;
    auto size = socket_.read_some(asio::buffer(scratch), error);
    if (!error) {
      reader_.append({scratch.data(), size});
      co_return true;
    }
    // A wait that was broken off (the server stops) still gets one look at what has come in.
    if (!would_block(error) || waited) break;
    if (phase_ == Phase::Idle && io_.draining()) break;
    co_await socket_.async_wait(Socket::wait_read, asio::redirect_error(use_task, waited));
  }
  co_return false;
}

bool Connection::take_body_budget() {
  auto wanted = reader_.body_bytes();
  if (wanted == 0) return true;
  auto before = core_.counters.body_bytes.fetch_add(wanted);
  body_budget_ = wanted;
  if (before + wanted <= core_.options.body_bytes_in_flight) return true;
  return_body_budget();
  ++core_.counters.refused;
  reader_.refuse(overloaded("Too much is being sent at the moment."));
  return false;
}

void Connection::return_body_budget() {
  core_.counters.body_bytes -= std::exchange(body_budget_, 0);
}

Task<Connection::Next> Connection::respond(Request request) {
  bool is_head = request.method == Method::Head;
  bool keep = reader_.keep_alive();
  enter(Phase::Working, 0);
  Outcome outcome = co_await have_answered(std::move(request));
  return_body_budget();
  const Response& response = outcome.response;
  keep = keep && !io_.draining() && !outcome.channel;
  auto head =
      io_.writer().head(response, request_id_, keep ? AfterAnswer::KeepOpen : AfterAnswer::Close);
  auto body = is_head ? std::string_view{} : body_of(response);
  bool sent = co_await send(head, body);
  report(response, body.size());
  if (!sent) co_return Next::Close;
  if (outcome.channel && !is_head) {
    co_await stream(std::move(outcome));
    co_return Next::Close;
  }
  if (keep) co_return Next::Request;
  co_await linger();
  co_return Next::Close;
}

// Answers what could not be passed on, and closes: where the next request would start is unknown.
Task<Connection::Next> Connection::refuse(Fault fault) {
  return_body_budget();
  if (fault.status == 0) co_return Next::Close;  // the client went away in the middle
  timed_out_ = false;
  if (request_id_.empty()) {
    started_us_ = steady_us();
    request_id_ = base::to_text(core_.parts.ids.next());
  }
  auto response = fault_response(fault, request_id_);
  auto head = io_.writer().head(response, request_id_, AfterAnswer::Close);
  auto body = method_ == "HEAD" ? std::string_view{} : body_of(response);
  if (co_await send(head, body)) co_await linger();
  report(response, body.size());
  co_return Next::Close;
}

Task<Outcome> Connection::have_answered(Request request) {
  auto start = [this, &request](auto completion) {
    submit_work(core_, std::move(request), std::move(completion));
  };
  co_return co_await asio::async_initiate<const asio::use_awaitable_t<Executor>, void(Outcome)>(
      start, use_task);
}

// A slow reader is given write_deadline_ms for each slice.
Task<bool> Connection::send(std::string_view head, std::string_view body) {
  std::size_t since_deadline = 0;
  enter(phase_ == Phase::Streaming ? Phase::Streaming : Phase::Sending,
        core_.options.write_deadline_ms);
  while (!head.empty() || !body.empty()) {
    std::array<asio::const_buffer, 2> buffers{asio::buffer(head.data(), head.size()),
                                              asio::buffer(body.data(), body.size())};
    ErrorValue error;
    auto size = socket_.write_some(buffers, error);
    auto from_head = std::min(size, head.size());
    head.remove_prefix(from_head);
    body.remove_prefix(size - from_head);
    since_deadline += size;
    if (since_deadline >= kSliceBytes) {
      since_deadline = 0;
      enter(phase_, core_.options.write_deadline_ms);
    }
    if (!error) continue;
    if (!would_block(error)) co_return false;
    ErrorValue waited;
    co_await socket_.async_wait(Socket::wait_write, asio::redirect_error(use_task, waited));
    if (waited || timed_out_) co_return false;
  }
  co_return true;
}

Task<void> Connection::stream(Outcome outcome) {
  channel_ = outcome.channel;
  stream_timer_ = std::make_unique<Timer>(socket_.get_executor());
  ++core_.counters.event_streams;
  channel_->attach([weak = weak_from_this(), executor = socket_.get_executor()] {
    asio::post(executor, [weak] {
      if (auto self = weak.lock()) self->stream_timer_->cancel();
    });
  });
  asio::co_spawn(socket_.get_executor(), watch_for_goodbye(shared_from_this()), asio::detached);
  bool going = true;
  auto until =
      std::chrono::steady_clock::now() + std::chrono::milliseconds(core_.options.event_stream_ms);
  while (going && channel_->is_open() && !io_.draining()) {
    auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        until - std::chrono::steady_clock::now());
    if (left.count() <= 0) break;
    enter(Phase::Streaming, 0);
    auto events = channel_->take();
    if (events.empty()) {
      ErrorValue woken;
      stream_timer_->expires_after(
          std::min(left, std::chrono::milliseconds(core_.options.heartbeat_ms)));
      co_await stream_timer_->async_wait(asio::redirect_error(use_task, woken));
      if (!woken) events = ": still here\n\n";
    }
    if (!events.empty()) going = co_await send(events, {});
  }
  channel_->close();
  --core_.counters.event_streams;
  ErrorValue ignored;
  socket_.close(ignored);
}

// A client of an event stream says nothing more; when it does, or leaves, the stream ends.
Task<void> Connection::watch_for_goodbye(std::shared_ptr<Connection> self) {
  ErrorValue ended;
  co_await self->socket_.async_wait(Socket::wait_read, asio::redirect_error(use_task, ended));
  self->channel_->close();
  self->stream_timer_->cancel();
}

// Closing while the client still sends would make its machine throw our answer away (RFC 9112,
// 9.6): first say that we are done, then read on for a short while.
Task<void> Connection::linger() {
  ErrorValue error;
  socket_.shutdown(Socket::shutdown_send, error);
  enter(Phase::Sending, core_.options.linger_ms);
  std::size_t read = 0;
  while (!error && !timed_out_ && read < kLingerBytes) {
    auto size = socket_.read_some(asio::buffer(io_.scratch()), error);
    read += size;
    if (!would_block(error)) continue;
    co_await socket_.async_wait(Socket::wait_read, asio::redirect_error(use_task, error));
  }
}

void Connection::report(const Response& response, std::uint64_t bytes_out) {
  Exchange exchange;
  exchange.request_id = request_id_;
  exchange.method = method_;
  exchange.route = response.route.empty() ? std::string_view("(none)") : response.route;
  exchange.status = response.status;
  exchange.duration_us = steady_us() - started_us_;
  exchange.bytes_in = bytes_in_;
  exchange.bytes_out = bytes_out;
  core_.parts.observer.on_exchange(exchange);
}

}  // namespace nabij::http::transport
