// What a calendar program asks for, without anybody at it.
#pragma once

#include <fmt/format.h>

#include <functional>

#include "calendars/calendars.hpp"

namespace nabij::calendars {

struct ReadCalendar {
  Calendars& calendars;
  struct Input {
    std::string address;
    static constexpr std::string_view schema_name = "ReadCalendar";
    static constexpr auto fields() {
      return std::tuple{http::field("address", &Input::address,
                                    {.in = http::In::Path,
                                     .max_length = 100,
                                     .verbatim = true,
                                     .personal = privacy::PersonalData::Secret,
                                     .about = "May end in .ics"})};
    }
  };
  using Output = http::RawContent;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/calendars/{address}",
            .operation = "read_calendar",
            .summary = "The calendar at this secret address, as iCalendar text (RFC 5545).",
            .access = http::Access::everyone()};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto text = TRY(calendars.feed(input.address));
    // Good enough to tell a program that it has this already; nobody is let in by it.
    call.set_tag(fmt::format("\"{:x}\"", std::hash<std::string_view>{}(text)));
    return Output{"text/calendar; charset=utf-8", std::move(text)};
  }
};

}  // namespace nabij::calendars
