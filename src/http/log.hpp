// The log: one JSON object per line. No personal data goes in: no names, addresses, paths or
// texts that people wrote; callers pass only what they know to be free of it.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>

#include "base/clock.hpp"
#include "base/named_enum.hpp"
#include "http/observer.hpp"

namespace nabij::http {

enum class LogLevel { Debug, Info, Warning, Error };

struct LogField {
  std::string_view name;
  std::variant<std::string_view, std::int64_t, double> value;
};

class Log {
 public:
  // Takes one finished line with its newline; called from any thread, must not block.
  using Sink = std::function<void(std::string line)>;

  Log(const base::Clock& clock, LogLevel least, Sink sink)
      : clock_(clock), least_(least), sink_(std::move(sink)) {}

  bool wants(LogLevel level) const { return level >= least_; }
  void write(LogLevel level, std::string_view event,
             std::initializer_list<LogField> fields = {}) const;

 private:
  const base::Clock& clock_;
  LogLevel least_;
  Sink sink_;
};

// One line per request: info when it went well or the client was at fault, error when we were.
class RequestLog final : public RequestObserver {
 public:
  explicit RequestLog(const Log& log) : log_(log) {}
  void on_exchange(const Exchange& exchange) noexcept override;
  void on_exception(std::string_view request_id, std::string_view what) noexcept override;

 private:
  const Log& log_;
};

}  // namespace nabij::http

template <>
struct nabij::base::NamedEnum<nabij::http::LogLevel> {
  static constexpr std::array names{
      std::pair{nabij::http::LogLevel::Debug, std::string_view("debug")},
      std::pair{nabij::http::LogLevel::Info, std::string_view("info")},
      std::pair{nabij::http::LogLevel::Warning, std::string_view("warning")},
      std::pair{nabij::http::LogLevel::Error, std::string_view("error")},
  };
};
