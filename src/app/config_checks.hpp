// What a text setting may be. Each check says in one sentence what to give instead, and nothing
// when the text is right.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "http/network.hpp"

namespace nabij::app {

std::string check_database_url(std::string_view text);
std::string check_address(std::string_view text);
std::string check_public_url(std::string_view text);
std::string check_networks(std::string_view text);
std::string check_log_level(std::string_view text);
std::string check_mail_security(std::string_view text);
std::string check_push_subject(std::string_view text);
std::string check_sender(std::string_view text);

// Addresses and ranges, separated by commas; empty when one of them is neither.
std::optional<std::vector<http::Network>> parse_networks(std::string_view text);

}  // namespace nabij::app
