// Sends one body to an address on the web that somebody else chose, such as the push service that
// a browser named. So that nobody can make the server knock at doors inside its own network, it
// connects over https on port 443 to public addresses only, looked at after the name was resolved,
// and it follows no redirects.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outbound/transfer.hpp"

namespace nabij::outbound {

struct HttpsRules {
  // For tests on one machine: addresses of this machine, on any port. Never public ones then.
  bool only_this_machine = false;
  std::string ca_file = {};  // empty: the certificates of the system
  Patience patience = {};
  // For tests: "name:port:address", what a name server would have said.
  std::vector<std::string> names = {};
};

struct HttpsPost {
  std::string url;
  std::vector<std::string> headers;  // "Name: value"
  std::string body;
};

// "https://host" or "https://host:port" of an address that may be posted to; empty when it may not.
std::optional<std::string> origin_of(const std::string& url, const HttpsRules& rules);

Outcome post_https(const HttpsPost& post, const HttpsRules& rules);

}  // namespace nabij::outbound
