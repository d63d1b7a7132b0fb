// A reader of published tables who works out what is hidden: everything known becomes an equation
// over the hidden numbers, and a number is pinned when the equations leave one value for it.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace nabij::testing_support {

class LinearAttack {
 public:
  using Equation = std::map<std::size_t, double>;  // hidden number to its factor

  void knows(Equation equation) { equations_.push_back(std::move(equation)); }

  void think() {
    std::size_t pivot = 0;
    for (std::size_t row = 0; row < equations_.size(); ++row) {
      auto lead = leading(row);
      if (lead.second == 0) continue;
      std::swap(equations_[pivot], equations_[row]);
      eliminate(pivot, lead.first);
      ++pivot;
    }
  }

  bool pins(std::size_t number) const {
    return std::any_of(equations_.begin(), equations_.end(), [&](const Equation& equation) {
      std::size_t others = 0;
      bool has = false;
      for (const auto& [each, factor] : equation) {
        if (std::abs(factor) < kNothing) continue;
        if (each == number) has = true;
        if (each != number) ++others;
      }
      return has && others == 0;
    });
  }

 private:
  static constexpr double kNothing = 1e-9;

  std::pair<std::size_t, double> leading(std::size_t row) const {
    for (const auto& [number, factor] : equations_[row]) {
      if (std::abs(factor) > kNothing) return {number, factor};
    }
    return {0, 0};
  }

  void eliminate(std::size_t pivot, std::size_t number) {
    Equation chosen = equations_[pivot];
    double lead = chosen[number];
    for (std::size_t row = 0; row < equations_.size(); ++row) {
      auto found = equations_[row].find(number);
      if (row == pivot || found == equations_[row].end()) continue;
      double times = found->second / lead;
      for (const auto& [each, factor] : chosen) equations_[row][each] -= times * factor;
    }
  }

  std::vector<Equation> equations_;
};

}  // namespace nabij::testing_support
