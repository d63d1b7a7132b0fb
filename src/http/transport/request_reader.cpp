#include "http/transport/request_reader.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <limits>

#include "base/text.hpp"
#include "http/transport/chunked_body.hpp"
#include "http/transport/head_check.hpp"
#include "http/transport/target.hpp"

namespace nabij::http::transport {
namespace {

namespace beast_http = boost::beast::http;

constexpr std::string_view kHeadEnd = "\r\n\r\n";

std::string_view view(boost::beast::string_view text) { return {text.data(), text.size()}; }

std::optional<Method> method_of(beast_http::verb verb) {
  switch (verb) {
    case beast_http::verb::get: return Method::Get;
    case beast_http::verb::head: return Method::Head;
    case beast_http::verb::post: return Method::Post;
    case beast_http::verb::put: return Method::Put;
    case beast_http::verb::delete_: return Method::Delete;
    case beast_http::verb::options: return Method::Options;
    default: return std::nullopt;
  }
}

// A newline on its own: some programs would end the head there, and others would not.
bool has_bare_newline(std::string_view text, std::size_t from) {
  for (auto at = text.find('\n', from); at != text.npos; at = text.find('\n', at + 1)) {
    if (at == 0 || text[at - 1] != '\r') return true;
  }
  return false;
}

}  // namespace

struct RequestReader::Parser {
  beast_http::request_parser<beast_http::string_body> parser;
  std::optional<ChunkedBody> chunks;  // when the body comes in chunks
};

RequestReader::RequestReader(const ServerOptions& options) : options_(options) {}

RequestReader::~RequestReader() = default;

RequestReader::Step RequestReader::fail(const Fault& fault) {
  fault_ = fault;
  keep_alive_ = false;  // where the next request starts is anybody's guess
  return Step::Failed;
}

RequestReader::Step RequestReader::read_head() {
  // Empty lines before a request line are to be ignored (RFC 9112, 2.2), however they come in.
  while (input_.starts_with("\r\n")) {
    input_.erase(0, 2);
    searched_ = 0;
  }
  auto from = searched_ < kHeadEnd.size() ? 0 : searched_ - kHeadEnd.size() + 1;
  // What stands beyond the limit says nothing, so that it makes no difference when it comes in.
  auto head = std::string_view(input_).substr(0, options_.head_bytes);
  auto end = head.find(kHeadEnd, from);
  if (end != head.npos) head = head.substr(0, end + kHeadEnd.size());
  if (has_bare_newline(head, searched_)) return fail(malformed("A line ends with CR LF."));
  if (end != head.npos) return take_head(head.size());
  if (input_.size() > options_.head_bytes) return fail(kHeadTooLarge);
  searched_ = input_.size();
  return Step::NeedMore;
}

RequestReader::Step RequestReader::take_head(std::size_t head_size) {
  if (auto fault = check_head(std::string_view(input_).substr(0, head_size), options_)) {
    return fail(*fault);
  }
  parser_ = std::make_unique<Parser>();
  auto& parser = parser_->parser;
  parser.header_limit(std::numeric_limits<std::uint32_t>::max());  // checked above
  parser.body_limit(boost::none);                                  // allow_body() sets it
  boost::system::error_code error;
  parser.put(boost::asio::const_buffer(input_.data(), head_size), error);
  if (error || !parser.is_header_done()) return fail(malformed("The head cannot be read."));
  input_.erase(0, head_size);
  searched_ = 0;
  keep_alive_ = parser.keep_alive();
  const auto& message = parser.get();
  auto method = method_of(message.method());
  if (!method) return fail(kNoSuchMethod);
  request_.method = *method;
  if (!take_fields()) return fail(malformed("The path cannot be read."));
  return Step::Ready;
}

// The fields are copied now, so that trailers after a chunked body never count as headers.
bool RequestReader::take_fields() {
  const auto& message = parser_->parser.get();
  auto target = parse_target(view(message.target()));
  if (!target) return false;
  request_.path = std::move(target->path);
  request_.query = std::move(target->query);
  for (const auto& field : message) {
    request_.headers.push_back(
        {std::string(view(field.name_string())), std::string(view(field.value()))});
  }
  expects_continue_ = !request_.header("Expect").empty() && message.version() == 11;
  return true;
}

RequestReader::Step RequestReader::allow_body(std::uint64_t limit) {
  auto& parser = parser_->parser;
  auto declared = parser.content_length();
  if (declared && *declared > limit) return fail(kBodyTooLarge);
  body_bytes_ = declared ? *declared : parser.chunked() ? limit : 0;
  if (parser.chunked()) parser_->chunks.emplace(limit, options_.head_bytes);
  parser.body_limit(limit);
  parser.eager(true);
  return Step::Ready;
}

RequestReader::Step RequestReader::read_body() {
  auto& parser = parser_->parser;
  if (parser_->chunks) return read_chunks();
  while (!parser.is_done() && !input_.empty()) {
    boost::system::error_code error;
    auto used = parser.put(boost::asio::const_buffer(input_.data(), input_.size()), error);
    input_.erase(0, used);
    if (error == beast_http::error::need_more) break;
    if (error == beast_http::error::body_limit) return fail(kBodyTooLarge);
    if (error) return fail(malformed("The body cannot be read."));
  }
  return parser.is_done() ? Step::Ready : Step::NeedMore;
}

// Not by Beast: what that makes of a chunk's line depends on the pieces it comes in.
RequestReader::Step RequestReader::read_chunks() {
  switch (parser_->chunks->read(input_, request_.body)) {
    case ChunkedBody::Step::Done: return Step::Ready;
    case ChunkedBody::Step::NeedMore: return Step::NeedMore;
    case ChunkedBody::Step::TooLarge: return fail(kBodyTooLarge);
    case ChunkedBody::Step::LineTooLong: return fail(kHeadTooLarge);
    case ChunkedBody::Step::Malformed: break;
  }
  return fail(malformed("The body cannot be read."));
}

Request RequestReader::take() {
  if (!parser_->chunks) request_.body = std::move(parser_->parser.get().body());
  parser_.reset();
  if (input_.empty()) std::string().swap(input_);  // nothing is held while idle
  return std::exchange(request_, Request{});
}

}  // namespace nabij::http::transport
