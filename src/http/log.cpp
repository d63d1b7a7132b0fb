#include "http/log.hpp"

#include "http/json_writer.hpp"

namespace nabij::http {
namespace {

constexpr int kFirstServerFault = 500;

void put(JsonWriter& json, const LogField& field) {
  json.key(field.name);
  if (const auto* text = std::get_if<std::string_view>(&field.value)) json.text(*text);
  if (const auto* number = std::get_if<std::int64_t>(&field.value)) json.integer(*number);
  if (const auto* real = std::get_if<double>(&field.value)) json.real(*real);
}

}  // namespace

void Log::write(LogLevel level, std::string_view event,
                std::initializer_list<LogField> fields) const {
  if (!wants(level)) return;
  JsonWriter json;
  json.begin_object().key("time").text(base::to_text(clock_.now()));
  json.key("level").text(base::to_name(level)).key("event").text(event);
  for (const auto& field : fields) put(json, field);
  json.end_object();
  auto line = json.take();
  line += '\n';
  sink_(std::move(line));
}

void RequestLog::on_exchange(const Exchange& exchange) noexcept {
  auto level = exchange.status >= kFirstServerFault ? LogLevel::Error : LogLevel::Info;
  if (!log_.wants(level)) return;
  log_.write(level, "request",
             {{"request_id", exchange.request_id},
              {"method", exchange.method},
              {"route", exchange.route},
              {"status", std::int64_t{exchange.status}},
              {"duration_us", exchange.duration_us},
              {"bytes_in", static_cast<std::int64_t>(exchange.bytes_in)},
              {"bytes_out", static_cast<std::int64_t>(exchange.bytes_out)}});
}

void RequestLog::on_exception(std::string_view request_id, std::string_view what) noexcept {
  log_.write(LogLevel::Error, "exception", {{"request_id", request_id}, {"what", what}});
}

}  // namespace nabij::http
