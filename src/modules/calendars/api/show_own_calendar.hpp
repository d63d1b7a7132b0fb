// Whether a young person has a calendar.
#pragma once

#include "calendars/calendars.hpp"

namespace nabij::calendars {

struct ShowOwnCalendar {
  Calendars& calendars;
  using Input = http::Nothing;
  using Output = CalendarPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/own/calendar",
            .operation = "show_own_calendar",
            .summary = "Whether there is a calendar with what was agreed.",
            .access = http::Access::own_link()};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return calendars.of(call.visitor());
  }
};

}  // namespace nabij::calendars
