#include "app/config_checks.hpp"

#include <algorithm>

#include "base/named_enum.hpp"
#include "base/text.hpp"
#include "http/log.hpp"
#include "mail/address.hpp"

namespace nabij::app {

std::string check_database_url(std::string_view text) {
  constexpr std::string_view kSqlite = "sqlite:";
  bool right = text.starts_with(kSqlite)
                   ? text.size() > kSqlite.size()
                   : text.find("://") != std::string_view::npos || text.find('=') != text.npos;
  return right ? "" : "Give sqlite:<path>, or postgresql://user@host/database.";
}

std::string check_address(std::string_view text) {
  bool right = text.find('/') == std::string_view::npos && http::Network::parse(text);
  return right ? "" : "Give an internet address such as 127.0.0.1 or ::1, not a name.";
}

// Pages say where they come from without a path, so an address with one would never match.
std::string check_public_url(std::string_view text) {
  if (text.empty()) return "";
  std::string_view rest = text;
  for (std::string_view scheme : {"https://", "http://"}) {
    if (rest.starts_with(scheme)) rest.remove_prefix(scheme.size());
  }
  bool right = rest.size() < text.size() && !rest.empty() &&
               rest.find_first_of("/?# ") == std::string_view::npos;
  return right ? "" : "Give https:// or http:// and a host, without a path or a slash at the end.";
}

std::string check_networks(std::string_view text) {
  return parse_networks(text) ? "" : "Give internet addresses or ranges, separated by commas.";
}

std::string check_log_level(std::string_view text) {
  return base::from_name<http::LogLevel>(text) ? "" : "Choose debug, info, warning or error.";
}

std::optional<std::vector<http::Network>> parse_networks(std::string_view text) {
  std::vector<http::Network> found;
  while (!text.empty()) {
    auto part = text.substr(0, text.find(','));
    text.remove_prefix(std::min(text.size(), part.size() + 1));
    auto network = http::Network::parse(base::tidy(part));
    if (!network) return std::nullopt;
    found.push_back(*network);
  }
  return found;
}

std::string check_push_subject(std::string_view text) {
  auto plain = [](char each) { return each > ' ' && each < '\x7f' && each != '"' && each != '\\'; };
  bool known = text.starts_with("mailto:") || text.starts_with("https://");
  bool right = text.empty() || (known && std::ranges::all_of(text, plain));
  return right ? "" : "Give mailto: or https: with the address of who runs this installation.";
}

std::string check_mail_security(std::string_view text) {
  bool right = text == "none" || text == "starttls" || text == "tls";
  return right ? "" : "Give starttls, tls, or none for a mail server on this machine.";
}

std::string check_sender(std::string_view text) {
  bool right = text.empty() || mail::Address::parse("mail.sender", text).has_value();
  return right ? "" : "Give one e-mail address, such as post@example.org.";
}

}  // namespace nabij::app
