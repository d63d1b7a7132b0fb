// A closed loop over real HTTP: so many clients, each with a connection that stays open, each
// sending its next request as soon as it has the answer to the last. One thread, so that on two
// cores the server has about as much left as in real life.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace nabij::bench {

struct Load {
  std::uint16_t port = 0;
  int clients = 1;
  double seconds = 2;
  double warm_up_seconds = 0.5;
  int patience_ms = 10'000;  // without any answer at all
  // Writes the next request of a client, whole; called from one thread.
  std::function<std::string(int client)> request;
};

struct Measured {
  std::uint64_t answers = 0;
  std::uint64_t failures = 0;  // answers that are not 2xx, and connections that broke
  double seconds = 0;
  double per_second = 0;
  double p50_ms = 0;
  double p99_ms = 0;
  double worst_ms = 0;
  double server_us = 0;       // processor time of the server for one answer
  std::string first_failure;  // for the reader of the report
};

Measured run_load(const Load& load);

// A connection that says nothing, or asks once; for memory and liveliness.
int open_connection(std::uint16_t port);

// The text of a request. `body` empty: GET, else POST of JSON.
std::string http_request(const std::string& target, const std::string& cookie,
                         const std::string& body = "");

}  // namespace nabij::bench
