#include "instruments/domain/scoring.hpp"

namespace nabij::instruments {
namespace {

double weight(const Rule& rule) {
  return rule.score == Score::Sum ? static_cast<double>(rule.items) : 1.0;
}

}  // namespace

std::optional<double> score_of(std::span<const Answered> answered, const Ends& ends,
                               const Rule& rule) {
  auto count = static_cast<std::int64_t>(answered.size());
  if (count == 0 || count < rule.at_least) return std::nullopt;
  std::int64_t sum = 0;
  for (const auto& each : answered) {
    sum += each.reversed ? ends.low + ends.high - each.value : each.value;
  }
  return static_cast<double>(sum) / static_cast<double>(count) * weight(rule);
}

Range range_of(const Ends& ends, const Rule& rule) {
  return {static_cast<double>(ends.low) * weight(rule),
          static_cast<double>(ends.high) * weight(rule)};
}

}  // namespace nabij::instruments
