// The server's options from the settings.
#pragma once

#include "app/config.hpp"
#include "http/server_options.hpp"

namespace nabij::app {

http::ServerOptions server_options(const Config& config);

}  // namespace nabij::app
