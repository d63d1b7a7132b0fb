// Who wants to know what the transport did: the log and the metrics.
#pragma once

#include <cstdint>
#include <string_view>

namespace nabij::http {

// One request and its answer. Nothing in it says who sent it or about whom it is: the route is the
// template of the path, never the path.
struct Exchange {
  std::string_view request_id;
  std::string_view method;  // "-" when it could not be read
  std::string_view route;   // "(transport)" when the request did not get past the transport
  int status = 0;
  std::int64_t duration_us = 0;  // from the end of the head to the last byte of the answer
  std::uint64_t bytes_in = 0;    // of the body
  std::uint64_t bytes_out = 0;   // of the body
};

class RequestObserver {
 public:
  virtual ~RequestObserver() = default;
  // Called on the io threads, several at a time; must be quick.
  virtual void on_exchange(const Exchange& exchange) noexcept = 0;
  // A handler threw; `what` is for the log only.
  virtual void on_exception(std::string_view request_id, std::string_view what) noexcept = 0;
};

}  // namespace nabij::http
