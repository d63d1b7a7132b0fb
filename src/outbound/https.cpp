#include "outbound/https.hpp"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "outbound/address_rules.hpp"

namespace nabij::outbound {
namespace {

constexpr std::size_t kAnswerLimit = 16 * 1024;
constexpr std::size_t kUrlLimit = 2000;

struct FreeUrl {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

// What the callbacks of one transfer share.
struct Watch {
  const HttpsRules& rules;
  bool door_refused = false;
  std::size_t answered = 0;
};

std::string part_of(CURLU* url, CURLUPart part) {
  char* text = nullptr;
  if (curl_url_get(url, part, &text, 0) != CURLUE_OK || text == nullptr) return "";
  std::string copy(text);
  curl_free(text);
  return copy;
}

// Names with a dot that are no address: an address in digits could be written in many ways.
bool is_public_name(const std::string& host) {
  bool plain = std::ranges::all_of(host, [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '.' ||
           letter == '-';
  });
  auto last_dot = host.rfind('.');
  if (!plain || last_dot == std::string::npos || last_dot + 1 == host.size()) return false;
  auto top = std::string_view(host).substr(last_dot + 1);
  return top != "local" && top != "internal" && top != "localhost" && top.front() >= 'a' &&
         top.front() <= 'z';
}

bool may_visit(const std::string& host, const std::string& port, const HttpsRules& rules) {
  if (rules.only_this_machine) return host == "localhost" || host == "127.0.0.1";
  return is_public_name(host) && (port.empty() || port == "443");
}

AddressBytes bytes_of(const curl_sockaddr& place) {
  AddressBytes bytes{};
  if (place.family == AF_INET6) {
    sockaddr_in6 address{};
    std::memcpy(&address, &place.addr, std::min<std::size_t>(sizeof address, place.addrlen));
    std::memcpy(bytes.data(), &address.sin6_addr, bytes.size());
  } else if (place.family == AF_INET) {
    sockaddr_in address{};
    std::memcpy(&address, &place.addr, std::min<std::size_t>(sizeof address, place.addrlen));
    bytes[10] = bytes[11] = 0xff;
    std::memcpy(bytes.data() + 12, &address.sin_addr, 4);
  }
  return bytes;
}

// Asked with the address that the name turned out to be, so that a name cannot lie.
curl_socket_t open_door(void* data, curlsocktype purpose, curl_sockaddr* place) {
  static_cast<void>(purpose);
  auto& watch = *static_cast<Watch*>(data);
  auto wanted = watch.rules.only_this_machine ? Reach::Loopback : Reach::Public;
  if (reach_of(bytes_of(*place)) != wanted) {
    watch.door_refused = true;
    return CURL_SOCKET_BAD;
  }
  return ::socket(place->family, place->socktype | SOCK_CLOEXEC, place->protocol);
}

// Nothing in the answer matters but its status.
std::size_t drop_answer(char* data, std::size_t size, std::size_t count, void* user) {
  static_cast<void>(data);
  auto& watch = *static_cast<Watch*>(user);
  watch.answered += size * count;
  return watch.answered > kAnswerLimit ? 0 : size * count;
}

Outcome meaning(const Transfer& transfer, CURLcode code, const Watch& watch) {
  int answer = transfer.answer_code();
  if (answer >= 200 && answer <= 299) return {Fate::Accepted, answer, "accepted", 0};
  if (watch.door_refused) return {Fate::Never, 0, "address_not_allowed", 0};
  if (answer == 429 || answer >= 500) {
    return {Fate::Later, answer, "refused_for_now", transfer.retry_after_s()};
  }
  if (answer == 404 || answer == 410) return {Fate::Never, answer, "gone", 0};
  if (answer >= 300) return {Fate::Never, answer, "refused", 0};
  bool no_answer =
      code == CURLE_OPERATION_TIMEDOUT || code == CURLE_GOT_NOTHING || code == CURLE_RECV_ERROR;
  if (no_answer && transfer.sent_everything()) return {Fate::Unknown, 0, "no_answer", 0};
  return failed_on_the_way(code);
}

}  // namespace

std::optional<std::string> origin_of(const std::string& url, const HttpsRules& rules) {
  bool plain = std::ranges::all_of(url, [](char each) { return each > ' ' && each < '\x7f'; });
  if (url.size() > kUrlLimit || !plain) return std::nullopt;
  std::unique_ptr<CURLU, FreeUrl> parsed(curl_url());
  if (curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK) return std::nullopt;
  auto host = part_of(parsed.get(), CURLUPART_HOST);
  auto port = part_of(parsed.get(), CURLUPART_PORT);
  std::ranges::transform(host, host.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  bool right = part_of(parsed.get(), CURLUPART_SCHEME) == "https" &&
               part_of(parsed.get(), CURLUPART_USER).empty() &&
               part_of(parsed.get(), CURLUPART_PASSWORD).empty() &&
               part_of(parsed.get(), CURLUPART_FRAGMENT).empty() && may_visit(host, port, rules);
  if (!right) return std::nullopt;
  return "https://" + host + (port.empty() || port == "443" ? "" : ":" + port);
}

Outcome post_https(const HttpsPost& post, const HttpsRules& rules) {
  if (!origin_of(post.url, rules)) return {Fate::Never, 0, "address_not_allowed", 0};
  Watch watch{rules};
  Transfer transfer(rules.patience, rules.ca_file);
  transfer.set(CURLOPT_PROTOCOLS_STR, "https");
  transfer.set_text(CURLOPT_URL, post.url);
  transfer.set_upload(post.body);
  transfer.set(CURLOPT_CUSTOMREQUEST, "POST");
  auto headers = post.headers;
  headers.emplace_back("Expect:");
  transfer.set_list(CURLOPT_HTTPHEADER, headers);
  transfer.set(CURLOPT_OPENSOCKETFUNCTION, &open_door);
  transfer.set(CURLOPT_OPENSOCKETDATA, static_cast<void*>(&watch));
  transfer.set(CURLOPT_WRITEFUNCTION, &drop_answer);
  transfer.set(CURLOPT_WRITEDATA, static_cast<void*>(&watch));
  transfer.set(CURLOPT_MAXREDIRS, 0L);
  if (!rules.names.empty()) transfer.set_list(CURLOPT_RESOLVE, rules.names);
  auto code = transfer.perform();
  return meaning(transfer, code, watch);
}

}  // namespace nabij::outbound
