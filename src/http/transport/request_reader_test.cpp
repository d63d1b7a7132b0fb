#include "http/transport/request_reader.hpp"

#include <gmock/gmock.h>

namespace nabij::http::transport {
namespace {

using Step = RequestReader::Step;
using testing::IsEmpty;

constexpr std::uint64_t kBodyLimit = 64;
constexpr std::string_view kChunked =
    "POST /x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";

// The last step after every byte of `body` came in by itself.
Step read_byte_by_byte(RequestReader& reader, std::string_view body) {
  auto step = Step::NeedMore;
  while (step == Step::NeedMore && !body.empty()) {
    reader.append(body.substr(0, 1));
    body.remove_prefix(1);
    step = reader.read_body();
  }
  EXPECT_THAT(body, IsEmpty()) << "read to its end, not further and not less";
  return step;
}

class AChunkedBody : public testing::Test {
 protected:
  AChunkedBody() : reader_(options_) {
    reader_.append(kChunked);
    EXPECT_EQ(reader_.read_head(), Step::Ready);
    EXPECT_EQ(reader_.allow_body(kBodyLimit), Step::Ready);
  }
  const ServerOptions options_;
  RequestReader reader_;
};

TEST_F(AChunkedBody, WithoutChunksMayComeInByteByByte) {
  EXPECT_EQ(read_byte_by_byte(reader_, "0\r\n\r\n"), Step::Ready);
  EXPECT_EQ(reader_.take().body, "");
  EXPECT_TRUE(reader_.empty());
}

TEST_F(AChunkedBody, WithATrailerMayComeInByteByByte) {
  EXPECT_EQ(read_byte_by_byte(reader_, "0\r\nX-Sum: 1\r\n\r\n"), Step::Ready);
  auto request = reader_.take();
  EXPECT_EQ(request.body, "");
  EXPECT_EQ(request.header("X-Sum"), "") << "a trailer is no header";
}

TEST_F(AChunkedBody, WithChunksMayComeInByteByByte) {
  EXPECT_EQ(read_byte_by_byte(reader_, "1\r\na\r\n2\r\nbc\r\n0\r\n\r\n"), Step::Ready);
  EXPECT_EQ(reader_.take().body, "abc");
}

TEST_F(AChunkedBody, IsRefusedWhenItsLastChunkDoesNotEnd) {
  reader_.append("0\r\n" + std::string(options_.head_bytes, 'x'));
  EXPECT_EQ(reader_.read_body(), Step::Failed);
  EXPECT_EQ(reader_.fault().status, 431);
}

}  // namespace
}  // namespace nabij::http::transport
