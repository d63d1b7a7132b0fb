// A real house for a test: every module, a migrated database of either kind, a clock that stands
// still, and the real server on a free port in front of it.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <mutex>

#include "api/browser.hpp"
#include "app/house.hpp"
#include "http/network.hpp"
#include "http/security_headers.hpp"
#include "http/server.hpp"
#include "support/storage_testing.hpp"

namespace nabij::api_testing {

// Handlers run side by side and a seeded source is for one thread.
class SharedRandom final : public base::Random {
 public:
  explicit SharedRandom(std::uint64_t seed) : random_(seed) {}
  void fill(std::span<unsigned char> bytes) override {
    std::scoped_lock lock(mutex_);
    random_.fill(bytes);
  }

 private:
  std::mutex mutex_;
  base::SeededRandom random_;
};

class ApiTest : public storage::testing::DatabaseTest {
 protected:
  ApiTest() : random_(7), ids_(clock_, random_) {
    auto opened = storage::open_database(place().url());
    EXPECT_TRUE(opened.has_value());
    identity::Options options;
    options.cost = {1, std::size_t{8192} * 8};  // one test signs in a thousand times
    master_key_ = std::make_unique<privacy::Key>(privacy::Key::random(random_));
    house_ = std::make_unique<app::House>(app::Ground{.database = std::move(*opened),
                                                      .clock = clock_,
                                                      .random = random_,
                                                      .ids = ids_,
                                                      .master_key = *master_key_,
                                                      .identity = options});
    http::ServerOptions server;
    server.port = 0;
    server.io_threads = 1;
    server.handler_threads = 8;
    server.trusted_proxies = {*http::Network::parse("127.0.0.1")};
    server.default_headers = http::security_headers(http::PublicScheme::Http);
    auto started = http::Server::start(server, {house_->api(), observer_, clock_, ids_});
    EXPECT_TRUE(started.has_value());
    server_ = std::move(*started);
  }

  app::House& house() { return *house_; }
  base::ManualClock& clock() { return clock_; }
  std::string fresh_id() { return base::to_text(ids_.next()); }
  Browser browser() const { return Browser(server_->port()); }
  std::string public_url() const { return server_->url(); }
  const privacy::Key& master_key() const { return *master_key_; }
  // For a test that opens the database with another program.
  void close_house() {
    server_.reset();
    house_.reset();
  }

 private:
  base::ManualClock clock_{*base::parse_instant("2026-11-23T15:00:00Z")};
  SharedRandom random_;
  base::IdSource ids_;
  std::unique_ptr<privacy::Key> master_key_;
  std::unique_ptr<app::House> house_;
  http::transport::RecordingObserver observer_;
  std::unique_ptr<http::Server> server_;
};

}  // namespace nabij::api_testing
