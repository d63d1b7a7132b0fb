// A running Nabij: the installation, its log and measurements, and the server in front.
#pragma once

#include <memory>

#include "app/installation.hpp"
#include "app/line_writer.hpp"
#include "app/reminding.hpp"
#include "app/upkeep.hpp"
#include "http/floor.hpp"
#include "http/log.hpp"
#include "http/server.hpp"

namespace nabij::app {

class Service {
 public:
  // Opens everything and serves from here on.
  static Result<std::unique_ptr<Service>> start(const Config& config);
  ~Service();
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;

  std::string url() const { return server_->url(); }
  const http::Log& log() const { return log_; }
  // Finishes the requests that were taken, then closes the database.
  void stop();

 private:
  Service(const Config& config, http::LogLevel level);
  void measure();
  Result<> open(const Config& config);

  base::SystemClock clock_;
  base::SystemRandom random_;
  base::IdSource ids_;
  LineWriter lines_;
  http::Log log_;
  http::RequestLog request_log_;
  http::Metrics metrics_;
  http::Observers observers_;
  std::unique_ptr<Installation> installation_;
  std::unique_ptr<http::Floor> floor_;
  std::unique_ptr<http::Server> server_;
  std::unique_ptr<Upkeep> upkeep_;
  std::unique_ptr<Reminding> reminding_;
};

}  // namespace nabij::app
