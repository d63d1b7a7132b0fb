// What was agreed, in the calendar that a young person has.
#pragma once

#include "calendars/calendars.hpp"

namespace nabij::calendars {

struct BeginOwnCalendar {
  Calendars& calendars;
  using Input = OwnWish;
  using Output = CalendarBegun;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/own/calendar",
            .operation = "begin_own_calendar",
            .summary = "Makes an address for a calendar with what was agreed; an earlier one ends.",
            .access = http::Access::own_link(),
            .success = 201};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return calendars.begin(call.visitor(), input);
  }
};

}  // namespace nabij::calendars
