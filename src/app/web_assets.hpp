// The files of the web application that were built into the program (cmake/web.cmake).
#pragma once

#include <span>

#include "http/assets.hpp"

namespace nabij::app {

std::span<const http::Asset> web_assets();

}  // namespace nabij::app
