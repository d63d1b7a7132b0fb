#include "calendars/api/begin_calendar.hpp"
#include "calendars/api/begin_own_calendar.hpp"
#include "calendars/api/end_calendar.hpp"
#include "calendars/api/end_own_calendar.hpp"
#include "calendars/api/read_calendar.hpp"
#include "calendars/api/show_calendar.hpp"
#include "calendars/api/show_own_calendar.hpp"

namespace nabij::calendars {

void add_endpoints(http::Api& api, Calendars& calendars) {
  api.add(BeginCalendar{calendars});
  api.add(BeginOwnCalendar{calendars});
  api.add(EndCalendar{calendars});
  api.add(EndOwnCalendar{calendars});
  api.add(ReadCalendar{calendars});
  api.add(ShowCalendar{calendars});
  api.add(ShowOwnCalendar{calendars});
}

}  // namespace nabij::calendars
