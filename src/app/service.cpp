#include "app/service.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <fstream>

#include "app/config_checks.hpp"
#include "app/server_settings.hpp"
#include "app/web_assets.hpp"
#include "storage/migrator.hpp"

namespace nabij::app {
namespace {

using http::MetricKind;

double resident_bytes() {
  std::ifstream file("/proc/self/statm");
  double total = 0;
  double resident = 0;
  file >> total >> resident;
  return resident * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

}  // namespace

Service::Service(const Config& /*config*/, http::LogLevel level)
    : ids_(clock_, random_),
      lines_(STDERR_FILENO),
      log_(clock_, level, [this](const std::string& line) { lines_.add(line); }),
      request_log_(log_),
      observers_({&request_log_, &metrics_}) {}

Service::~Service() { stop(); }

Result<std::unique_ptr<Service>> Service::start(const Config& config) {
  auto level = base::from_name<http::LogLevel>(config.text("log.level"));
  std::unique_ptr<Service> service(new Service(config, level.value_or(http::LogLevel::Info)));
  TRY(service->open(config));
  return service;
}

Result<> Service::open(const Config& config) {
  auto options = server_options(config);
  auto metrics_readers =
      parse_networks(config.text("server.metrics_readers")).value_or(std::vector<http::Network>{});
  installation_ = TRY(Installation::create(config, WhenMissing::Make));
  auto& house = installation_->house();
  auto check_health = [&house]() -> Result<> {
    TRY(storage::schema_version(house.database()));
    return {};
  };
  floor_ = std::make_unique<http::Floor>(
      http::FloorOptions{web_assets(), check_health, std::move(metrics_readers)}, metrics_);
  house.api().set_fallback(
      [this](const http::Request& request) { return floor_->answer(request); });
  house.api().set_on_failure([this](const http::Request& request, const Error& error) {
    if (error.internal.empty()) return;
    log_.write(http::LogLevel::Warning, "failure",
               {{"request_id", request.id},
                {"code", base::facts_of(error.code).name},
                {"internal", error.internal}});
  });
  TRY(house.complete_lists());
  server_ = TRY(http::Server::start(std::move(options), {house.api(), observers_, clock_, ids_}));
  measure();
  TRY(house.imports().resume());
  upkeep_ = std::make_unique<Upkeep>(house, log_,
                                     static_cast<int>(config.integer("retention.every_minutes")));
  if (!config.text("mail.server").empty() || !config.text("push.subject").empty()) {
    reminding_ = std::make_unique<Reminding>(
        house, log_, std::chrono::seconds(config.integer("mail.every_seconds")));
  }
  log_.write(http::LogLevel::Info, "ready", {{"url", server_->url()}});
  return {};
}

void Service::measure() {
  auto add_server = [this](std::string name, MetricKind kind, std::string help, auto field) {
    metrics_.add(std::move(name), kind, std::move(help),
                 [this, field] { return static_cast<double>(server_->statistics().*field); });
  };
  using Net = http::ServerStatistics;
  add_server("nabij_connections", MetricKind::Gauge, "Open connections.", &Net::connections);
  add_server("nabij_event_streams", MetricKind::Gauge, "Open event streams.", &Net::event_streams);
  add_server("nabij_requests_queued", MetricKind::Gauge, "Requests waiting for a handler thread.",
             &Net::queued);
  add_server("nabij_handlers_busy", MetricKind::Gauge, "Handler threads at work.",
             &Net::handlers_busy);
  add_server("nabij_handlers", MetricKind::Gauge, "Handler threads.", &Net::handlers);
  add_server("nabij_accepted_total", MetricKind::Counter, "Connections accepted.", &Net::accepted);
  add_server("nabij_refused_total", MetricKind::Counter, "Turned away with 503.", &Net::refused);
  add_server("nabij_timed_out_total", MetricKind::Counter, "Connections cut off for slowness.",
             &Net::timed_out);
  auto add_storage = [this](std::string name, std::string help, auto field) {
    metrics_.add(std::move(name), MetricKind::Counter, std::move(help), [this, field] {
      return static_cast<double>(installation_->house().database().statistics().*field);
    });
  };
  using Data = storage::Statistics;
  add_storage("nabij_storage_reads_total", "Snapshots read.", &Data::reads);
  add_storage("nabij_storage_reads_waited_total", "Reads that waited for a connection.",
              &Data::reads_waited);
  add_storage("nabij_storage_writes_total", "Writes, successful or not.", &Data::writes);
  add_storage("nabij_storage_commits_total", "Commits; one may hold many writes.", &Data::commits);
  add_storage("nabij_storage_retries_total", "Writes run again after a conflict.", &Data::retries);
  add_storage("nabij_storage_checkpoints_total", "Checkpoints (SQLite).", &Data::checkpoints);
  metrics_.add("nabij_log_lines_dropped_total", MetricKind::Counter,
               "Log lines that nobody took up in time.",
               [this] { return static_cast<double>(lines_.dropped()); });
  metrics_.add("process_resident_memory_bytes", MetricKind::Gauge, "Memory in use.",
               resident_bytes);
}

void Service::stop() {
  if (!server_) return;
  reminding_.reset();
  upkeep_.reset();
  server_->stop();
  installation_->house().database().stop();
  log_.write(http::LogLevel::Info, "stopped");
  server_.reset();
}

}  // namespace nabij::app
