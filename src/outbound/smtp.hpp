// Hands one message to a mail server (RFC 5321), over TLS from the start, STARTTLS or neither.
#pragma once

#include <string>

#include "outbound/transfer.hpp"

namespace nabij::outbound {

enum class SmtpSecurity { None, StartTls, Tls };

struct SmtpServer {
  std::string host;
  int port = 587;
  SmtpSecurity security = SmtpSecurity::StartTls;
  std::string user;  // empty: no sign-in
  std::string password;
  std::string own_name = "localhost";  // said in EHLO
  std::string ca_file;                 // empty: the certificates of the system
  Patience patience;
};

struct SmtpMessage {
  std::string from;  // both checked: mail::Address
  std::string to;
  std::string text;  // RFC 5322, lines end in CRLF
};

// Blocks for at most the server's patience. A sign-in is never sent in clear, except to this
// machine.
Outcome send_smtp(const SmtpServer& server, const SmtpMessage& message);

}  // namespace nabij::outbound
