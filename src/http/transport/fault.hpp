// What the transport itself answers when it cannot pass a request on.
#pragma once

#include <string_view>

namespace nabij::http::transport {

// Texts are fixed, so that nothing a client sent can come back in an answer.
struct Fault {
  int status;
  std::string_view code;
  std::string_view title;
  std::string_view detail;
};

constexpr Fault malformed(std::string_view detail) {
  return {400, "invalid_input", "The request is not well formed", detail};
}
constexpr Fault overloaded(std::string_view detail) {
  return {503, "unavailable", "The server is busy", detail};
}

inline constexpr Fault kTooSlow{408, "too_slow", "The request took too long to arrive",
                                "Send the whole request at once."};
inline constexpr Fault kBodyTooLarge{413, "too_large", "The request is too large",
                                     "The body is larger than this address takes."};
inline constexpr Fault kTargetTooLong{414, "too_large", "The address is too long",
                                      "The path and query are longer than the server takes."};
inline constexpr Fault kHeadTooLarge{431, "too_large", "The headers are too large",
                                     "Send fewer or shorter headers."};
inline constexpr Fault kEncodedBody{415, "unsupported_media_type",
                                    "The encoding of the body is not supported",
                                    "Send the body without a Content-Encoding."};
inline constexpr Fault kNoExpectation{417, "invalid_input", "The expectation cannot be met",
                                      "Only 100-continue is known."};
inline constexpr Fault kNoSuchMethod{501, "invalid_input", "The method is not supported",
                                     "Use GET, HEAD, POST, PUT, DELETE or OPTIONS."};
inline constexpr Fault kNoSuchVersion{505, "invalid_input", "The HTTP version is not supported",
                                      "Use HTTP/1.1."};
inline constexpr Fault kInternal{500, "internal", "Something went wrong on our side",
                                 "It has been logged under this request id."};

}  // namespace nabij::http::transport
