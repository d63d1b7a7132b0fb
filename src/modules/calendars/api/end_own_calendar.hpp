// The address opens nothing any more.
#pragma once

#include "calendars/calendars.hpp"

namespace nabij::calendars {

struct EndOwnCalendar {
  Calendars& calendars;
  using Input = http::Nothing;
  using Output = CalendarPage;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/own/calendar",
            .operation = "end_own_calendar",
            .summary = "Ends the calendar.",
            .access = http::Access::own_link()};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return calendars.end(call.visitor());
  }
};

}  // namespace nabij::calendars
