#include "http/transport/core.hpp"

#include <exception>

#include "http/transport/response_writer.hpp"

namespace nabij::http::transport {
namespace {

Outcome answer_or_throw(Core& core, const Request& request) {
  Outcome outcome{core.parts.handler.handle(request), nullptr, nullptr};
  if (!outcome.response.events) return outcome;
  if (core.counters.event_streams.load() >= core.options.max_event_streams) {
    ++core.counters.refused;
    outcome.response = fault_response(overloaded("Too many event streams."), request.id);
    return outcome;
  }
  outcome.response.content_type = "text/event-stream";
  outcome.channel = std::make_shared<EventChannel>(core.options.event_backlog_bytes);
  outcome.subscription = outcome.response.events->subscribe(
      [channel = outcome.channel](std::string_view event) { return channel->send(event); });
  return outcome;
}

}  // namespace

Outcome answer(Core& core, const Request& request) noexcept {
  try {
    return answer_or_throw(core, request);
  } catch (const std::exception& exception) {
    core.parts.observer.on_exception(request.id, exception.what());
  } catch (...) {
    core.parts.observer.on_exception(request.id, "not a std::exception");
  }
  return {fault_response(kInternal, request.id), nullptr, nullptr};
}

}  // namespace nabij::http::transport
