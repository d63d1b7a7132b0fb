// The built web application, served from memory: compressed ahead of time, never changed, so that
// what has a hash in its name may be kept for ever and the rest is asked about by its tag.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "http/message.hpp"

namespace nabij::http {

// One file. All of it lives as long as the program.
struct Asset {
  std::string_view path;  // "/index.html"
  std::string_view content_type;
  std::string_view tag;  // a hash of the content
  std::string_view plain;
  std::string_view gzip;    // empty when it would not be smaller
  std::string_view brotli;  // likewise
};

class AssetServer {
 public:
  explicit AssetServer(std::span<const Asset> assets);

  // The file; index.html for every other path without a file extension (a screen of the web
  // application); otherwise not found.
  Response answer(const Request& request) const;

 private:
  const Asset* find(std::string_view path) const;

  std::unordered_map<std::string_view, const Asset*> by_path_;
};

}  // namespace nabij::http
