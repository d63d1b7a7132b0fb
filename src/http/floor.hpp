// Everything outside /api/: whether the server is well, what it measures, and the web application.
#pragma once

#include <functional>
#include <vector>

#include "base/result.hpp"
#include "http/assets.hpp"
#include "http/metrics.hpp"
#include "http/network.hpp"

namespace nabij::http {

struct FloorOptions {
  std::span<const Asset> assets;
  std::function<Result<>()> check_health;  // reads from the database
  std::vector<Network> metrics_readers;    // to everybody else /metrics does not exist
};

class Floor {
 public:
  Floor(FloorOptions options, const Metrics& metrics);
  Response answer(const Request& request) const;

 private:
  Response health() const;
  bool may_read_metrics(const Request& request) const;

  FloorOptions options_;
  const Metrics& metrics_;
  AssetServer assets_;
};

}  // namespace nabij::http
