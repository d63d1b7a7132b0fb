// A body in chunks (RFC 9112, 7.1) as it comes in. What it makes of the bytes never depends on the
// pieces they come in: a line is judged when it is whole, or when it is too long to become one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace nabij::http::transport {

class ChunkedBody {
 public:
  enum class Step { NeedMore, Done, Malformed, TooLarge, LineTooLong };

  // `body_limit`: bytes that the chunks may hold together. `line_limit`: bytes that chunk
  // extensions and trailers may take together; both are read and ignored.
  ChunkedBody(std::uint64_t body_limit, std::size_t line_limit)
      : body_left_(body_limit), lines_left_(line_limit) {}

  // Takes what it has read from the front of `input` and adds what the chunks hold to `body`.
  Step read(std::string& input, std::string& body);

 private:
  enum class At { Size, Data, DataEnd, Trailer };

  // What follows read from `rest`; Done means: go on.
  Step next(std::string_view& rest, std::string& body);
  Step read_size(std::string_view& rest);
  Step read_data(std::string_view& rest, std::string& body);
  Step read_data_end(std::string_view& rest);
  Step read_trailer(std::string_view& rest);

  std::uint64_t body_left_;
  std::size_t lines_left_;
  std::uint64_t chunk_left_ = 0;
  At at_ = At::Size;
  bool done_ = false;
};

}  // namespace nabij::http::transport
