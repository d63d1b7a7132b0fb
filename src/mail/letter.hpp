// One plain letter as the text that goes over the wire (RFC 5322, RFC 2045, RFC 2047). Whatever
// stands in a subject, a name or the words, it can never become a header or a second letter.
#pragma once

#include <string>

#include "base/time.hpp"
#include "mail/address.hpp"

namespace nabij::mail {

struct Letter {
  Address from;
  std::string from_name;  // may be empty
  Address to;
  std::string subject;
  std::string text;  // lines end in \n
  base::Instant at;
  std::string id;        // plain letters: the same letter sent twice has the same one
  std::string language;  // nl, en
};

// Every line ends in CRLF and has at most 76 characters.
std::string write_letter(const Letter& letter);

}  // namespace nabij::mail
