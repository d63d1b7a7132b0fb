// An e-mail address that is safe to put in a header and in a command: dot-atom local part and a
// domain of plain labels, in ASCII (RFC 5321 section 4.1.2 without quoted and literal forms).
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace nabij::mail {

class Address {
 public:
  // InvalidInput on `field` when it is no address that this program can write to.
  static Result<Address> parse(std::string_view field, std::string_view text);
  const std::string& text() const { return text_; }
  std::string_view domain() const;

 private:
  explicit Address(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

}  // namespace nabij::mail
