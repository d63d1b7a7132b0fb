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

TEST_F(AChunkedBody, MayHaveQuotedExtensions) {
  EXPECT_EQ(read_byte_by_byte(reader_, "1 ;a=\"b\\\";\";c\r\na\r\n0;d\r\n\r\n"), Step::Ready);
  EXPECT_EQ(reader_.take().body, "a");
}

// The status with which `body` is refused, the same however it comes in; 0 when it is not.
int refusal_of(std::string_view body) {
  const ServerOptions options;
  std::vector<int> statuses;
  for (std::size_t piece : {std::size_t{1}, std::size_t{3}, body.size()}) {
    RequestReader reader(options);
    reader.append(kChunked);
    reader.read_head();
    reader.allow_body(kBodyLimit);
    auto step = Step::NeedMore;
    for (std::size_t at = 0; step == Step::NeedMore && at < body.size(); at += piece) {
      reader.append(body.substr(at, piece));
      step = reader.read_body();
    }
    statuses.push_back(step == Step::Failed ? reader.fault().status : 0);
  }
  EXPECT_THAT(statuses, testing::Each(statuses.front())) << body;
  return statuses.front();
}

TEST(ABodyInChunks, IsRefusedTheSameInWhateverPiecesItComes) {
  EXPECT_EQ(refusal_of("1;a=\"\r\na\r\n0\r\n\r\n"), 400) << "a quotation without an end";
  EXPECT_EQ(refusal_of("1a=b\r\n"), 400);
  EXPECT_EQ(refusal_of("1 \r\na\r\n"), 400);
  EXPECT_EQ(refusal_of("0\x12: \r\n\r\n"), 400);
  EXPECT_EQ(refusal_of("\r\n"), 400);
  EXPECT_EQ(refusal_of("-1\r\n"), 400);
  EXPECT_EQ(refusal_of("0x1\r\na\r\n"), 400);
  EXPECT_EQ(refusal_of("1\na\r\n"), 400);
  EXPECT_EQ(refusal_of("1\r\nab\r\n"), 400);
  EXPECT_EQ(refusal_of("0\r\nno field\r\n\r\n"), 400);
  EXPECT_EQ(refusal_of("00000000000000001\r\na\r\n"), 400) << "more digits than 64 bits have";
  EXPECT_EQ(refusal_of("ffffffffffffffff\r\n"), 413);
  EXPECT_EQ(refusal_of("1\r\na\r\nffffffffffffffff\r\n"), 413);
  EXPECT_EQ(refusal_of("1;" + std::string(2 * ServerOptions{}.head_bytes, 'x')), 431);
}

TEST(ABodyInChunks, HasLittleRoomForWhatIsIgnored) {
  std::string body;
  for (int chunk = 0; chunk < 10; ++chunk) {
    body += "1;" + std::string(ServerOptions{}.head_bytes / 8, 'x') + "\r\na\r\n";
  }
  EXPECT_EQ(refusal_of(body), 431) << "extensions are short, all of them together";
}

TEST(AHead, ThatIsTooLargeIsRefusedTheSameInWhateverPiecesItComes) {
  const ServerOptions options;
  std::string filling(options.head_bytes, 'x');
  const std::pair<std::string, int> cases[] = {
      {"GET / HTTP/1.1\nX: " + filling + "\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nX: " + filling + "\n\r\n\r\n", 431}};
  for (const auto& [text, status] : cases) {
    std::vector<int> statuses;
    for (std::size_t piece : {std::size_t{7}, text.size()}) {
      RequestReader reader(options);
      auto step = Step::NeedMore;
      for (std::size_t at = 0; step == Step::NeedMore && at < text.size(); at += piece) {
        reader.append(text.substr(at, piece));
        step = reader.read_head();
      }
      EXPECT_EQ(step, Step::Failed);
      statuses.push_back(reader.fault().status);
    }
    EXPECT_THAT(statuses, testing::Each(status));
  }
}

TEST_F(AChunkedBody, IsRefusedWhenItsLastChunkDoesNotEnd) {
  reader_.append("0\r\n" + std::string(options_.head_bytes, 'x'));
  EXPECT_EQ(reader_.read_body(), Step::Failed);
  EXPECT_EQ(reader_.fault().status, 431);
}

}  // namespace
}  // namespace nabij::http::transport
