// Makes requests from bytes, one after the other, as they come in: no sockets, no waiting. What
// follows a request in the same bytes (pipelining) is kept for the next one.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "http/server_options.hpp"
#include "http/transport/fault.hpp"

namespace nabij::http::transport {

class RequestReader {
 public:
  enum class Step { NeedMore, Ready, Failed };

  explicit RequestReader(const ServerOptions& options);
  ~RequestReader();
  RequestReader(const RequestReader&) = delete;
  RequestReader& operator=(const RequestReader&) = delete;

  void append(std::string_view bytes) { input_.append(bytes); }
  // True when not a byte of a next request has come in.
  bool empty() const { return input_.empty() && parser_ == nullptr; }

  // First the head, until Ready; then `request()` has everything but its body.
  Step read_head();
  // Then how large the body may be, then the body, until Ready. Failed when it is declared larger.
  Step allow_body(std::uint64_t limit);
  Step read_body();
  // The whole request; makes ready for the next one.
  Request take();

  // Makes this request fail for a reason from outside.
  void refuse(const Fault& fault) { fail(fault); }

  Request& request() { return request_; }
  bool keep_alive() const { return keep_alive_; }
  bool expects_continue() const { return expects_continue_; }
  // Bytes that the body is declared to have; the limit when it is chunked, 0 without a body.
  std::uint64_t body_bytes() const { return body_bytes_; }
  // Why a step failed.
  const Fault& fault() const { return fault_; }

 private:
  struct Parser;

  Step fail(const Fault& fault);
  Step take_head(std::size_t head_size);
  bool take_fields();
  Step read_chunks();

  const ServerOptions& options_;
  std::string input_;
  std::size_t searched_ = 0;  // of input_, without finding the end of the head
  std::unique_ptr<Parser> parser_;
  Request request_;
  Fault fault_{};
  bool keep_alive_ = false;
  bool expects_continue_ = false;
  std::uint64_t body_bytes_ = 0;
};

}  // namespace nabij::http::transport
