#include "http/floor.hpp"

#include <algorithm>

#include "http/api.hpp"

namespace nabij::http {

Floor::Floor(FloorOptions options, const Metrics& metrics)
    : options_(std::move(options)), metrics_(metrics), assets_(options_.assets) {}

Response Floor::health() const {
  auto healthy = options_.check_health();
  Response response;
  response.status = healthy.has_value() ? 200 : 503;
  response.body = healthy.has_value() ? R"({"status":"ok"})" : R"({"status":"unavailable"})";
  response.route = "/healthz";
  return response;
}

bool Floor::may_read_metrics(const Request& request) const {
  return std::ranges::any_of(options_.metrics_readers,
                             [&](const auto& each) { return each.contains(request.source); });
}

Response Floor::answer(const Request& request) const {
  if (request.path == "/healthz") return health();
  if (request.path == "/metrics") {
    if (!may_read_metrics(request)) return problem_response(fail(ErrorCode::NotFound), request.id);
    Response response;
    response.content_type = "text/plain; version=0.0.4; charset=utf-8";
    response.body = metrics_.text();
    response.route = "/metrics";
    return response;
  }
  return assets_.answer(request);
}

}  // namespace nabij::http
