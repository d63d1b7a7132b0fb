#include "base/time.hpp"
#include "support/fuzzing.hpp"

using namespace nabij;
using fuzzing::must;

namespace {

const base::TimeZone& amsterdam() {
  static const auto zone = base::TimeZone::create("Europe/Amsterdam");
  must(zone.has_value(), "the time zone is known");
  return *zone;
}

void look_at(base::Instant instant) {
  must(base::parse_instant(base::to_text(instant)) == instant, "an instant is read as written");
  auto local = amsterdam().local(instant);
  must(local.minute >= 0 && local.minute < 1440, "a minute of the day");
  must(base::parse_day(base::to_text(local.day)) == local.day, "a day is read as written");
  // The hour that comes twice in autumn is the only one that is not found back.
  auto back = amsterdam().instant(local.day, local.minute);
  auto distance = instant.ms - back.ms;
  must(distance >= 0 && distance < 2 * 3'600'000, "the local time is that of the instant");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  if (auto instant = base::parse_instant(text)) look_at(*instant);
  if (auto day = base::parse_day(text)) {
    must(base::to_text(*day) == text, "a day has one way to be written");
    must(day->monday() <= *day && day->weekday() >= 0 && day->weekday() < 7, "a day of the week");
  }
  return 0;
}
