// Whether a worker has a calendar.
#pragma once

#include "calendars/calendars.hpp"

namespace nabij::calendars {

struct ShowCalendar {
  Calendars& calendars;
  using Input = http::Nothing;
  using Output = CalendarPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/me/calendar",
            .operation = "show_calendar",
            .summary = "Whether I have a calendar with what I promised.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return calendars.of(call.viewer());
  }
};

}  // namespace nabij::calendars
