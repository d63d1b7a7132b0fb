// The headers that go out with every answer and tell the browser to allow nothing but ourselves.
#pragma once

#include <vector>

#include "http/message.hpp"

namespace nabij::http {

enum class PublicScheme { Http, Https };

// Strict-Transport-Security only when the public address is https.
std::vector<Header> security_headers(PublicScheme scheme);

}  // namespace nabij::http
