#include "http/metrics.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace nabij::http {
namespace {

constexpr std::size_t kMostSeries = 2000;
constexpr double kMicrosecondsInASecond = 1e6;

void append_head(std::string& out, std::string_view name, std::string_view kind,
                 std::string_view help) {
  fmt::format_to(std::back_inserter(out), "# HELP {0} {2}\n# TYPE {0} {1}\n", name, kind, help);
}

}  // namespace

Metrics::Route& Metrics::route_of(const Exchange& exchange) {
  auto key = fmt::format("method=\"{}\",route=\"{}\",status=\"{}\"", exchange.method,
                         exchange.route, exchange.status);
  {
    std::shared_lock lock(mutex_);
    auto found = routes_.find(key);
    if (found != routes_.end()) return *found->second;
  }
  std::unique_lock lock(mutex_);
  if (routes_.size() >= kMostSeries) key = "method=\"-\",route=\"(other)\",status=\"0\"";
  auto& route = routes_[key];
  if (!route) route = std::make_unique<Route>();
  return *route;
}

void Metrics::on_exchange(const Exchange& exchange) noexcept {
  auto& route = route_of(exchange);
  auto seconds = static_cast<double>(exchange.duration_us) / kMicrosecondsInASecond;
  auto bucket = std::ranges::lower_bound(kBounds, seconds) - kBounds.begin();
  ++route.buckets[static_cast<std::size_t>(bucket)];
  route.sum_us += static_cast<std::uint64_t>(std::max<std::int64_t>(0, exchange.duration_us));
  route.bytes_out += exchange.bytes_out;
}

void Metrics::on_exception(std::string_view /*request_id*/, std::string_view /*what*/) noexcept {
  ++exceptions_;
}

void Metrics::add(std::string name, MetricKind kind, std::string help,
                  std::function<double()> read) {
  std::unique_lock lock(mutex_);
  readings_.push_back({std::move(name), kind, std::move(help), std::move(read)});
}

void Metrics::append_routes(std::string& out) const {
  auto to = std::back_inserter(out);
  append_head(out, "nabij_http_request_seconds", "histogram",
              "From the end of the request's head to the last byte of the answer.");
  for (const auto& [labels, route] : routes_) {
    std::uint64_t total = 0;
    for (std::size_t index = 0; index < kBounds.size(); ++index) {
      total += route->buckets[index];
      fmt::format_to(to, "nabij_http_request_seconds_bucket{{{},le=\"{}\"}} {}\n", labels,
                     kBounds[index], total);
    }
    total += route->buckets.back();
    fmt::format_to(to, "nabij_http_request_seconds_bucket{{{},le=\"+Inf\"}} {}\n", labels, total);
    fmt::format_to(to, "nabij_http_request_seconds_sum{{{}}} {}\n", labels,
                   static_cast<double>(route->sum_us) / kMicrosecondsInASecond);
    fmt::format_to(to, "nabij_http_request_seconds_count{{{}}} {}\n", labels, total);
  }
  append_head(out, "nabij_http_answer_bytes_total", "counter", "Bytes of bodies sent.");
  for (const auto& [labels, route] : routes_) {
    fmt::format_to(to, "nabij_http_answer_bytes_total{{{}}} {}\n", labels, route->bytes_out.load());
  }
}

std::string Metrics::text() const {
  std::string out;
  std::shared_lock lock(mutex_);
  append_routes(out);
  append_head(out, "nabij_exceptions_total", "counter", "Handlers that failed unexpectedly.");
  fmt::format_to(std::back_inserter(out), "nabij_exceptions_total {}\n", exceptions_.load());
  for (const auto& each : readings_) {
    append_head(out, each.name, each.kind == MetricKind::Counter ? "counter" : "gauge", each.help);
    fmt::format_to(std::back_inserter(out), "{} {}\n", each.name, each.read());
  }
  return out;
}

}  // namespace nabij::http
