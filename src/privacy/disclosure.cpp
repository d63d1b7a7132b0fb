#include "privacy/disclosure.hpp"

#include <algorithm>

namespace nabij::privacy {
namespace {

class Hiding {
 public:
  Hiding(std::span<const DisclosureRow> rows, std::int64_t threshold)
      : rows_(rows), threshold_(threshold), hidden_(rows.size()), parts_(rows.size() + 1) {
    for (std::size_t index = 0; index < rows.size(); ++index) {
      parts_[rows[index].parent.value_or(top())].push_back(index);
    }
  }

  std::vector<bool> run() {
    if (too_few_in_all()) return std::vector<bool>(rows_.size(), true);
    hide_small_rows();
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t sum = 0; sum <= top(); ++sum) changed = settle(sum) || changed;
    }
    return std::move(hidden_);
  }

 private:
  // The sum of the top rows: it has no row of its own and is taken to be known.
  std::size_t top() const { return rows_.size(); }

  bool too_few_in_all() const {
    std::int64_t young_people = 0;
    for (std::size_t part : parts_[top()]) young_people += rows_[part].young_people;
    return young_people > 0 && young_people < threshold_;
  }

  void hide_small_rows() {
    for (std::size_t index = 0; index < rows_.size(); ++index) {
      std::int64_t young_people = rows_[index].young_people;
      hidden_[index] = young_people > 0 && (young_people < threshold_ || !rows_[index].published);
    }
  }

  // Hides one more row if this sum tells too much; false when it does not.
  bool settle(std::size_t sum) {
    if (parts_[sum].empty()) return false;
    std::size_t count = 0;
    std::int64_t young_people = 0;
    bool small = false;
    for (std::size_t part : parts_[sum]) {
      if (!hidden_[part]) continue;
      ++count;
      young_people += rows_[part].young_people;
      small = small || rows_[part].published || rows_[part].young_people < threshold_;
    }
    if (sum != top() && hidden_[sum]) return count == 0 && hide_another(sum);
    if (count == 0 || !small) return false;
    if (count >= 2 && young_people >= threshold_) return false;
    return hide_another(sum);
  }

  // The part with the fewest young people; without any, the sum itself; at the top, the rest too.
  bool hide_another(std::size_t sum) {
    auto smallest = smallest_shown_part(sum, 1);
    if (!smallest && sum != top() && !hidden_[sum]) smallest = sum;
    if (!smallest) smallest = smallest_shown_part(sum, 0);
    if (!smallest) return false;
    hidden_[*smallest] = true;
    return true;
  }

  std::optional<std::size_t> smallest_shown_part(std::size_t sum, std::int64_t at_least) const {
    std::optional<std::size_t> smallest;
    for (std::size_t part : parts_[sum]) {
      std::int64_t young_people = rows_[part].young_people;
      if (hidden_[part] || young_people < at_least) continue;
      if (!smallest || young_people < rows_[*smallest].young_people) smallest = part;
    }
    return smallest;
  }

  std::span<const DisclosureRow> rows_;
  std::int64_t threshold_;
  std::vector<bool> hidden_;
  std::vector<std::vector<std::size_t>> parts_;  // of each row, and of the top
};

}  // namespace

std::vector<bool> rows_to_hide(std::span<const DisclosureRow> rows, std::int64_t threshold) {
  return Hiding(rows, threshold).run();
}

}  // namespace nabij::privacy
