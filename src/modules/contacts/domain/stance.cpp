#include "contacts/domain/stance.hpp"

namespace nabij::contacts {
namespace {

constexpr std::array kAll{Stance::Together, Stance::Doing, Stance::Learning};

constexpr std::int64_t weight_of(Stance stance) { return 1LL << static_cast<int>(stance); }

}  // namespace

std::optional<std::int64_t> to_sum(const std::vector<Stance>& stances) {
  std::int64_t sum = 0;
  for (auto stance : stances) sum |= weight_of(stance);
  if (sum == 0) return std::nullopt;
  return sum;
}

std::vector<Stance> from_sum(const std::optional<std::int64_t>& sum) {
  std::vector<Stance> stances;
  for (auto stance : kAll) {
    if ((sum.value_or(0) & weight_of(stance)) != 0) stances.push_back(stance);
  }
  return stances;
}

}  // namespace nabij::contacts
