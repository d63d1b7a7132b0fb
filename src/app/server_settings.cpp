#include "app/server_settings.hpp"

#include "app/config_checks.hpp"
#include "http/security_headers.hpp"

namespace nabij::app {
namespace {

// Every setting is a whole number that was checked to fit.
template <typename Number>
void set(const Config& config, std::string_view key, Number& option) {
  option = static_cast<Number>(config.integer(key));
}

}  // namespace

http::ServerOptions server_options(const Config& config) {
  http::ServerOptions options;
  options.address = config.text("server.address");
  set(config, "server.port", options.port);
  set(config, "server.io_threads", options.io_threads);
  set(config, "server.handler_threads", options.handler_threads);
  set(config, "server.max_connections", options.max_connections);
  set(config, "server.max_queued", options.max_queued);
  set(config, "server.head_bytes", options.head_bytes);
  set(config, "server.body_bytes_in_flight", options.body_bytes_in_flight);
  set(config, "server.head_deadline_ms", options.head_deadline_ms);
  set(config, "server.body_deadline_ms", options.body_deadline_ms);
  set(config, "server.idle_timeout_ms", options.idle_timeout_ms);
  set(config, "server.write_deadline_ms", options.write_deadline_ms);
  set(config, "server.stop_deadline_ms", options.stop_deadline_ms);
  set(config, "server.max_event_streams", options.max_event_streams);
  set(config, "server.event_backlog_bytes", options.event_backlog_bytes);
  set(config, "server.heartbeat_ms", options.heartbeat_ms);
  set(config, "server.event_stream_ms", options.event_stream_ms);
  options.trusted_proxies =
      parse_networks(config.text("server.trusted_proxy")).value_or(std::vector<http::Network>{});
  bool https = config.text("server.public_url").starts_with("https://");
  options.default_headers =
      http::security_headers(https ? http::PublicScheme::Https : http::PublicScheme::Http);
  return options;
}

}  // namespace nabij::app
