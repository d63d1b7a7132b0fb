#include "workforce/domain/caseload.hpp"

#include <cmath>

#include "privacy/disclosure.hpp"

namespace nabij::workforce {
namespace {

constexpr double kHundredths = 100;
// So that 40 people for 3 fte stay 40 whatever the last bit of the division is.
constexpr double kSlack = 1e-9;

}  // namespace

Band band_of(const GuidanceNorm& norm, std::int64_t fte_hundredths) {
  double share = static_cast<double>(fte_hundredths) / kHundredths / norm.fte;
  return {static_cast<std::int64_t>(std::floor(norm.people_low * share + kSlack)),
          static_cast<std::int64_t>(std::ceil(norm.people_high * share - kSlack))};
}

Weight weight_of(const std::optional<Band>& band, std::int64_t young_people) {
  if (!band) return Weight::NotSaid;
  if (young_people < band->low) return Weight::Below;
  return young_people > band->high ? Weight::Above : Weight::Within;
}

Rhythm rhythm_of(std::int64_t days_met) {
  constexpr std::int64_t kEveryWeek = 4;
  constexpr std::int64_t kEveryOtherWeek = 2;
  if (days_met >= kEveryWeek) return Rhythm::Weekly;
  if (days_met >= kEveryOtherWeek) return Rhythm::Fortnightly;
  return days_met > 0 ? Rhythm::Monthly : Rhythm::Quiet;
}

Told told_by_kind(const std::vector<std::size_t>& kinds, std::size_t count,
                  std::int64_t threshold) {
  std::vector<privacy::Heap> heaps(count + 1);
  for (std::size_t person = 0; person < kinds.size(); ++person) {
    for (auto place : {std::size_t{0}, kinds[person] + 1}) {
      heaps[place].amount += 1;
      heaps[place].at_once = 1;
      heaps[place].people.push_back(static_cast<std::uint32_t>(person));
    }
  }
  std::vector<privacy::Box> boxes;
  for (std::size_t place = 0; place < heaps.size(); ++place) {
    privacy::Box box;
    if (place > 0) box.parent = 0;
    box.all = box.untold = {heaps[place]};
    box.besides = {place > 0 ? heaps[place] : privacy::Heap{}};
    boxes.push_back(box);
  }
  auto shown = privacy::boxes_to_show(boxes, threshold, privacy::Nothing::IsShown);
  Told amounts;
  for (std::size_t kind = 0; kind < count; ++kind) {
    amounts.push_back(shown[kind + 1] ? std::optional(heaps[kind + 1].amount) : std::nullopt);
  }
  return amounts;
}

std::optional<std::int64_t> told(std::int64_t young_people, std::int64_t threshold) {
  bool few = young_people > 0 && young_people < threshold;
  return few ? std::nullopt : std::optional(young_people);
}

}  // namespace nabij::workforce
