// What is measured, in the text format of Prometheus (version 0.0.4). Labels are route templates,
// methods and statuses only: their number is bounded and they name nobody.
#pragma once

#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

#include "http/observer.hpp"

namespace nabij::http {

enum class MetricKind { Counter, Gauge };

class Metrics final : public RequestObserver {
 public:
  void on_exchange(const Exchange& exchange) noexcept override;
  void on_exception(std::string_view request_id, std::string_view what) noexcept override;

  // A figure that is asked for each time; `read` is called on a handler thread.
  void add(std::string name, MetricKind kind, std::string help, std::function<double()> read);

  std::string text() const;

 private:
  // Upper bounds in seconds; one more bucket holds everything slower.
  static constexpr std::array kBounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                      0.1,   0.25,   0.5,   1.0,  2.5,   10.0};
  struct Route {
    std::array<std::atomic<std::uint64_t>, kBounds.size() + 1> buckets{};
    std::atomic<std::uint64_t> sum_us{0};
    std::atomic<std::uint64_t> bytes_out{0};
  };
  struct Reading {
    std::string name;
    MetricKind kind;
    std::string help;
    std::function<double()> read;
  };

  Route& route_of(const Exchange& exchange);
  void append_routes(std::string& out) const;

  mutable std::shared_mutex mutex_;
  // Key: method="GET",route="/api/v1/me",status="200".
  std::map<std::string, std::unique_ptr<Route>, std::less<>> routes_;
  std::atomic<std::uint64_t> exceptions_{0};
  std::vector<Reading> readings_;
};

// Passes everything on to several observers, which outlive it.
class Observers final : public RequestObserver {
 public:
  explicit Observers(std::vector<RequestObserver*> all) : all_(std::move(all)) {}
  void on_exchange(const Exchange& exchange) noexcept override {
    for (auto* each : all_) each->on_exchange(exchange);
  }
  void on_exception(std::string_view request_id, std::string_view what) noexcept override {
    for (auto* each : all_) each->on_exception(request_id, what);
  }

 private:
  std::vector<RequestObserver*> all_;
};

}  // namespace nabij::http
