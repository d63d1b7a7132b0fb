// The mailbox that the house writes from, and the server that carries its letters.
#pragma once

#include <optional>
#include <string>

#include "mail/letter.hpp"
#include "outbound/smtp.hpp"

namespace nabij::mail {

class Mailer {
 public:
  Mailer(outbound::SmtpServer server, Address sender, std::string sender_name)
      : server_(std::move(server)), sender_(std::move(sender)), name_(std::move(sender_name)) {}

  const Address& sender() const { return sender_; }
  // What the house calls itself when a letter says no other name.
  const std::string& name() const { return name_; }
  // Blocks until the server has answered or time is over.
  outbound::Outcome send(const Letter& letter) const {
    return outbound::send_smtp(server_,
                               {letter.from.text(), letter.to.text(), write_letter(letter)});
  }

 private:
  outbound::SmtpServer server_;
  Address sender_;
  std::string name_;
};

}  // namespace nabij::mail
