#include "outbound/smtp.hpp"

#include <algorithm>

namespace nabij::outbound {
namespace {

bool is_this_machine(const std::string& host) {
  return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

// A name or an address, and nothing that could end the URL or begin another command.
bool is_plain_host(const std::string& host) {
  return !host.empty() && std::ranges::all_of(host, [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '.' || letter == '-' || letter == ':';
  });
}

bool is_plain_address(const std::string& address) {
  return std::ranges::all_of(address, [](char letter) {
    return letter > ' ' && letter < '\x7f' && letter != '<' && letter != '>';
  });
}

std::string url_of(const SmtpServer& server) {
  bool is_ip6 = server.host.find(':') != std::string::npos;
  auto host = is_ip6 ? "[" + server.host + "]" : server.host;
  return std::string(server.security == SmtpSecurity::Tls ? "smtps://" : "smtp://") + host + ":" +
         std::to_string(server.port) + "/" + server.own_name;
}

// 530, 534, 535 and 538 (RFC 4954) are about our sign-in, not about this message.
bool is_about_sign_in(int code) { return code == 530 || code == 534 || code == 535 || code == 538; }

Outcome meaning(const Transfer& transfer, CURLcode code) {
  int answer = transfer.answer_code();
  if (code == CURLE_OK) return {Fate::Accepted, answer, "accepted", 0};
  if (code == CURLE_LOGIN_DENIED || is_about_sign_in(answer)) {
    return {Fate::Later, answer, "sign_in_refused", 0};
  }
  if (answer >= 500 && answer <= 599) return {Fate::Never, answer, "refused", 0};
  if (answer >= 400 && answer <= 499) return {Fate::Later, answer, "refused_for_now", 0};
  if (transfer.sent_everything()) return {Fate::Unknown, answer, "no_answer", 0};
  return failed_on_the_way(code);
}

}  // namespace

Outcome send_smtp(const SmtpServer& server, const SmtpMessage& message) {
  bool in_clear = server.security == SmtpSecurity::None && !is_this_machine(server.host);
  if (in_clear && !server.user.empty()) return {Fate::Later, 0, "sign_in_would_be_in_clear", 0};
  if (!is_plain_host(server.host) || !is_plain_host(server.own_name)) {
    return {Fate::Later, 0, "no_such_host", 0};
  }
  if (!is_plain_address(message.from) || !is_plain_address(message.to)) {
    return {Fate::Never, 0, "not_an_address", 0};
  }
  Transfer transfer(server.patience, server.ca_file);
  transfer.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  transfer.set_text(CURLOPT_URL, url_of(server));
  if (server.security != SmtpSecurity::None) {
    transfer.set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
  }
  if (!server.user.empty()) {
    transfer.set_text(CURLOPT_USERNAME, server.user);
    transfer.set_text(CURLOPT_PASSWORD, server.password);
  }
  transfer.set_text(CURLOPT_MAIL_FROM, "<" + message.from + ">");
  transfer.set_list(CURLOPT_MAIL_RCPT, {"<" + message.to + ">"});
  transfer.set_upload(message.text);
  return meaning(transfer, transfer.perform());
}

}  // namespace nabij::outbound
