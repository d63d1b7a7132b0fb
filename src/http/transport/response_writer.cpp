#include "http/transport/response_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>

#include "http/json_writer.hpp"

namespace nabij::http::transport {
namespace {

std::string_view reason(int status) {
  switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return "Answer";
  }
}

bool fits_on_a_line(std::string_view text) {
  return text.find_first_of(std::string_view("\r\n\0", 3)) == text.npos;
}

void append(std::string& out, std::string_view name, std::string_view value) {
  if (!fits_on_a_line(name) || !fits_on_a_line(value)) return;
  out.append(name).append(": ").append(value).append("\r\n");
}

bool has_body(const Response& response) {
  return response.status != 204 && response.status != 304 && response.status >= 200;
}

}  // namespace

std::string_view body_of(const Response& response) {
  if (!has_body(response)) return {};
  return response.static_body.empty() ? std::string_view(response.body) : response.static_body;
}

Response fault_response(const Fault& fault, std::string_view request_id) {
  JsonWriter json;
  json.begin_object().key("type").text("about:blank").key("title").text(fault.title);
  json.key("status").integer(fault.status).key("code").text(fault.code);
  json.key("detail").text(fault.detail).key("request_id").text(request_id);
  json.key("errors").begin_array().end_array().end_object();
  Response response;
  response.status = fault.status;
  response.content_type = "application/problem+json";
  response.body = json.take();
  response.route = "(transport)";
  if (fault.status == 503) response.headers.push_back({"Retry-After", "1"});
  return response;
}

ResponseWriter::ResponseWriter(const ServerOptions& options, const base::Clock& clock)
    : clock_(clock) {
  for (const auto& header : options.default_headers) append(fixed_, header.name, header.value);
}

std::string ResponseWriter::head(const Response& response, std::string_view request_id,
                                 AfterAnswer after) {
  std::string out;
  out.reserve(fixed_.size() + 512);
  fmt::format_to(std::back_inserter(out), "HTTP/1.1 {} {}\r\n", response.status,
                 reason(response.status));
  append(out, "Date", date());
  append(out, "X-Request-Id", request_id);
  out.append(fixed_);
  bool cache_said = false;
  for (const auto& header : response.headers) {
    append(out, header.name, header.value);
    cache_said = cache_said || header.name == "Cache-Control";
  }
  if (!cache_said) append(out, "Cache-Control", "no-store");
  if (has_body(response)) {
    append(out, "Content-Type", response.content_type);
    if (!response.events) {
      append(out, "Content-Length", fmt::to_string(body_of(response).size()));
    }
  }
  append(out, "Connection", after == AfterAnswer::KeepOpen ? "keep-alive" : "close");
  out.append("\r\n");
  return out;
}

// IMF-fixdate (RFC 9110, 5.6.7), made once a second.
std::string_view ResponseWriter::date() {
  constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  auto second = clock_.now().ms / 1000;
  if (second == date_second_) return date_;
  date_second_ = second;
  auto time = static_cast<std::time_t>(second);
  std::tm parts{};
  gmtime_r(&time, &parts);
  date_ = fmt::format("{}, {:02} {} {} {:02}:{:02}:{:02} GMT",
                      kDays[static_cast<std::size_t>(parts.tm_wday)], parts.tm_mday,
                      kMonths[static_cast<std::size_t>(parts.tm_mon)], parts.tm_year + 1900,
                      parts.tm_hour, parts.tm_min, parts.tm_sec);
  return date_;
}

}  // namespace nabij::http::transport
