// A strict look at the raw head of a request, before it is parsed. Every head on which two
// programs could disagree about where the request ends is refused: that is how requests are
// smuggled past a proxy (RFC 9112, sections 2.2, 5.1, 5.2, 6.1, 6.3 and 11.2).
#pragma once

#include <optional>
#include <string_view>

#include "http/server_options.hpp"
#include "http/transport/fault.hpp"

namespace nabij::http::transport {

// RFC 9110, 5.6.2.
bool is_token(std::string_view text);

// A tab is allowed inside a line; every other control character, and DEL, is not.
bool has_control(std::string_view text);

// `head` is everything up to and including the empty line. Empty when nothing is wrong.
std::optional<Fault> check_head(std::string_view head, const ServerOptions& options);

}  // namespace nabij::http::transport
