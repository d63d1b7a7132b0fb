#include "bench/load.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace nabij::bench {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::size_t kReadBytes = 64 * 1024;

struct Client {
  int socket = -1;
  std::string received;
  Steady::time_point asked;
};

// How long the first whole answer in `text` is; 0 while it is not complete.
std::size_t whole_answer(const std::string& text) {
  auto head = text.find("\r\n\r\n");
  if (head == std::string::npos) return 0;
  constexpr std::string_view kLength = "Content-Length: ";
  auto at = text.find(kLength);
  std::size_t length = 0;
  if (at != std::string::npos && at < head) {
    std::from_chars(text.data() + at + kLength.size(), text.data() + head, length);
  }
  auto whole = head + 4 + length;
  return text.size() >= whole ? whole : 0;
}

bool succeeded(const std::string& text) { return text.size() > 9 && text[9] == '2'; }

double percentile_ms(const std::vector<std::uint32_t>& sorted_us, double part) {
  if (sorted_us.empty()) return 0;
  auto rank = std::ceil(part * static_cast<double>(sorted_us.size()));
  auto index = static_cast<std::size_t>(std::max(1.0, rank)) - 1;
  return sorted_us[std::min(index, sorted_us.size() - 1)] / 1000.0;
}

class Loop {
 public:
  explicit Loop(const Load& load) : load_(load), poll_(::epoll_create1(EPOLL_CLOEXEC)) {}
  ~Loop() {
    for (auto& client : clients_) {
      if (client.socket >= 0) ::close(client.socket);
    }
    ::close(poll_);
  }
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  Measured run() {
    clients_.resize(static_cast<std::size_t>(load_.clients));
    for (std::size_t index = 0; index < clients_.size(); ++index) connect(index);
    auto start = Steady::now();
    counted_from_ = start + seconds(load_.warm_up_seconds);
    auto until = counted_from_ + seconds(load_.seconds);
    while (Steady::now() < until && wait_once()) continue;
    return sum_up();
  }

 private:
  static Steady::duration seconds(double amount) {
    return std::chrono::duration_cast<Steady::duration>(std::chrono::duration<double>(amount));
  }

  void connect(std::size_t index) {
    auto& client = clients_[index];
    client.socket = open_connection(load_.port);
    client.received.clear();
    epoll_event wanted{};
    wanted.events = EPOLLIN;
    wanted.data.u64 = index;
    ::epoll_ctl(poll_, EPOLL_CTL_ADD, client.socket, &wanted);
    ask(index);
  }

  void ask(std::size_t index) {
    auto& client = clients_[index];
    auto text = load_.request(static_cast<int>(index));
    client.asked = Steady::now();
    std::string_view rest = text;
    while (!rest.empty()) {
      auto sent = ::send(client.socket, rest.data(), rest.size(), MSG_NOSIGNAL);
      if (sent <= 0) return lose(index);
      rest.remove_prefix(static_cast<std::size_t>(sent));
    }
  }

  void lose(std::size_t index) {
    ++measured_.failures;
    ::close(clients_[index].socket);
    clients_[index].socket = -1;
    // Only so often: a server that is gone must not be asked for ever.
    if (measured_.failures < 1000) connect(index);
  }

  bool wait_once() {
    std::array<epoll_event, 64> ready{};
    int count =
        ::epoll_wait(poll_, ready.data(), static_cast<int>(ready.size()), load_.patience_ms);
    if (count <= 0) {
      ++measured_.failures;
      if (measured_.first_failure.empty()) measured_.first_failure = "no answer in time";
      return false;
    }
    for (int turn = 0; turn < count; ++turn) {
      receive(static_cast<std::size_t>(ready[static_cast<std::size_t>(turn)].data.u64));
    }
    return true;
  }

  void receive(std::size_t index) {
    auto& client = clients_[index];
    auto size = ::recv(client.socket, buffer_.data(), buffer_.size(), 0);
    if (size <= 0) return lose(index);
    client.received.append(buffer_.data(), static_cast<std::size_t>(size));
    if (whole_answer(client.received) == 0) return;
    note(client);
    client.received.clear();
    ask(index);
  }

  void note(const Client& client) {
    auto now = Steady::now();
    if (now < counted_from_) return;
    ++measured_.answers;
    last_ = now;
    auto taken = std::chrono::duration_cast<std::chrono::microseconds>(now - client.asked);
    times_us_.push_back(static_cast<std::uint32_t>(taken.count()));
    if (succeeded(client.received)) return;
    ++measured_.failures;
    if (measured_.first_failure.empty()) measured_.first_failure = client.received.substr(0, 1500);
  }

  Measured sum_up() {
    std::sort(times_us_.begin(), times_us_.end());
    measured_.seconds = std::chrono::duration<double>(last_ - counted_from_).count();
    if (measured_.seconds > 0) {
      measured_.per_second = static_cast<double>(measured_.answers) / measured_.seconds;
    }
    measured_.p50_ms = percentile_ms(times_us_, 0.5);
    measured_.p99_ms = percentile_ms(times_us_, 0.99);
    measured_.worst_ms = percentile_ms(times_us_, 1);
    return measured_;
  }

  const Load& load_;
  int poll_;
  std::vector<Client> clients_;
  std::vector<char> buffer_ = std::vector<char>(kReadBytes);
  std::vector<std::uint32_t> times_us_;
  Steady::time_point counted_from_;
  Steady::time_point last_;
  Measured measured_;
};

}  // namespace

Measured run_load(const Load& load) { return Loop(load).run(); }

int open_connection(std::uint16_t port) {
  int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int yes = 1;
  ::setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
  if (::connect(made, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0) return made;
  ::close(made);
  return -1;
}

std::string http_request(const std::string& target, const std::string& cookie,
                         const std::string& body) {
  std::string text =
      (body.empty() ? "GET " : "POST ") + target + " HTTP/1.1\r\nHost: localhost\r\n";
  text += "Cookie: " + cookie + "\r\n";
  if (!body.empty()) {
    text += "Content-Type: application/json\r\nSec-Fetch-Site: same-origin\r\n";
    text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
  }
  return text + "\r\n" + body;
}

}  // namespace nabij::bench
