#include "http/transport/request_reader.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <limits>

#include "base/text.hpp"
#include "http/transport/head_check.hpp"
#include "http/transport/target.hpp"

namespace nabij::http::transport {
namespace {

namespace beast_http = boost::beast::http;

constexpr std::string_view kHeadEnd = "\r\n\r\n";

// The shortest body in chunks. Beast asserts that it is never asked to go on with less than this
// after a last chunk, and yet lets that chunk come in byte by byte.
constexpr std::string_view kEmptyChunkedBody = "0\r\n\r\n";

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
  bool body_begun = false;
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
  auto end = input_.find(kHeadEnd, from);
  if (end == input_.npos) {
    if (has_bare_newline(input_, searched_)) return fail(malformed("A line ends with CR LF."));
    searched_ = input_.size();
    if (input_.size() > options_.head_bytes) return fail(kHeadTooLarge);
    return Step::NeedMore;
  }
  auto head_size = end + kHeadEnd.size();
  if (head_size > options_.head_bytes) return fail(kHeadTooLarge);
  auto head = std::string_view(input_).substr(0, head_size);
  if (has_bare_newline(head, searched_)) return fail(malformed("A line ends with CR LF."));
  return take_head(head_size);
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
  parser.body_limit(limit);
  parser.eager(true);
  return Step::Ready;
}

RequestReader::Step RequestReader::read_body() {
  auto& parser = parser_->parser;
  if (parser.chunked() && !parser_->body_begun && input_.size() < kEmptyChunkedBody.size()) {
    return Step::NeedMore;
  }
  parser_->body_begun = true;
  while (!parser.is_done() && !input_.empty()) {
    boost::system::error_code error;
    auto used = parser.put(boost::asio::const_buffer(input_.data(), input_.size()), error);
    input_.erase(0, used);
    if (error == beast_http::error::need_more) break;
    if (error == beast_http::error::body_limit) return fail(kBodyTooLarge);
    if (error) return fail(malformed("The body cannot be read."));
  }
  if (parser.is_done()) return Step::Ready;
  // Whatever is left belongs to a chunk header or to trailers, and those are short.
  if (input_.size() > options_.head_bytes) return fail(kHeadTooLarge);
  return Step::NeedMore;
}

Request RequestReader::take() {
  request_.body = std::move(parser_->parser.get().body());
  parser_.reset();
  if (input_.empty()) std::string().swap(input_);  // nothing is held while idle
  return std::exchange(request_, Request{});
}

}  // namespace nabij::http::transport
