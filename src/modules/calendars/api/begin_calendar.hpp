// A worker's own promises, in the calendar that they have.
#pragma once

#include "calendars/calendars.hpp"

namespace nabij::calendars {

struct BeginCalendar {
  Calendars& calendars;
  using Input = WorkersWish;
  using Output = CalendarBegun;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/me/calendar",
            .operation = "begin_calendar",
            .summary = "Makes an address for a calendar with what I promised; an earlier one ends.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return calendars.begin(call.viewer(), input);
  }
};

}  // namespace nabij::calendars
