// Turns a Response into the head that goes over the line. Belongs to one io thread.
#pragma once

#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "http/server_options.hpp"
#include "http/transport/fault.hpp"

namespace nabij::http::transport {

enum class AfterAnswer { KeepOpen, Close };

class ResponseWriter {
 public:
  ResponseWriter(const ServerOptions& options, const base::Clock& clock);

  // Status line and headers with the empty line. A header that could break out of its line is
  // left out. Answers are not stored anywhere unless they say themselves how long.
  std::string head(const Response& response, std::string_view request_id, AfterAnswer after);

 private:
  std::string_view date();

  const base::Clock& clock_;
  std::string fixed_;  // the default headers, ready to send
  std::string date_;
  std::int64_t date_second_ = -1;
};

// The bytes of the answer, wherever they are kept.
std::string_view body_of(const Response& response);
// problem+json about what the transport refused.
Response fault_response(const Fault& fault, std::string_view request_id);

}  // namespace nabij::http::transport
