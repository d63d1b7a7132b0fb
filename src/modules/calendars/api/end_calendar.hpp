// The address opens nothing any more.
#pragma once

#include "calendars/calendars.hpp"

namespace nabij::calendars {

struct EndCalendar {
  Calendars& calendars;
  using Input = http::Nothing;
  using Output = CalendarPage;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/me/calendar",
            .operation = "end_calendar",
            .summary = "Ends my calendar.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return calendars.end(call.viewer());
  }
};

}  // namespace nabij::calendars
