// What a sign-in name, a password and a device may be.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

namespace nabij::identity {

// In lower case, so that it is one address however it is typed. InvalidInput naming `email`.
Result<std::string> tidy_email(std::string_view raw);

// Whose password it is: it may not be made of this.
struct PasswordOwner {
  std::string_view name;
  std::string_view email;
};

// Long enough, not among the common ones, not the member's own name or address; nothing else is
// asked (NIST SP 800-63B: length over composition). InvalidInput naming `field`.
Result<> check_password(std::string_view field, std::string_view password,
                        const PasswordOwner& owner);
bool is_common_password(std::string_view lower_case);

// "Firefox on Android": enough to recognise an own device in a list, and no more is kept.
std::string device_of(std::string_view user_agent);

}  // namespace nabij::identity
