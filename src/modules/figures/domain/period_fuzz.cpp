#include "figures/domain/period.hpp"
#include "support/fuzzing.hpp"

using namespace nabij;
using fuzzing::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text(reinterpret_cast<const char*>(data), size);
  auto period = figures::parse_period(text);
  if (!period) return 0;
  must(period->key == text, "a period has one way to be written");
  must(period->from < period->until, "a period has days");
  if (!figures::is_year(*period)) {
    must(figures::quarter_of(period->from) == *period, "what is no year is a quarter");
    return 0;
  }
  auto quarters = figures::quarters_of(*period);
  must(quarters.size() == 4, "a year has four quarters");
  must(quarters.front().from == period->from && quarters.back().until == period->until,
       "the quarters are the whole year");
  return 0;
}
