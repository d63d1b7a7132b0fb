#include "privacy/disclosure.hpp"

#include <algorithm>
#include <iterator>

namespace nabij::privacy {
namespace {

class Showcase {
 public:
  Showcase(std::span<const Box> boxes, std::int64_t threshold, Nothing nothing)
      : boxes_(boxes), threshold_(threshold), nothing_(nothing), shown_(boxes.size()) {
    parts_.resize(boxes.size());
    for (std::size_t box = 0; box < boxes.size(); ++box) {
      if (boxes[box].parent) parts_[*boxes[box].parent].push_back(box);
    }
  }

  std::vector<bool> run() {
    for (std::size_t box = 0; box < boxes_.size(); ++box) {
      if (!boxes_[box].parent) shown_[box] = could_show(boxes_[box]);
      if (shown_[box]) show_parts(box);
    }
    return std::move(shown_);
  }

 private:
  bool could_show(const Box& box) const {
    if (box.showing == Showing::Never) return false;
    if (box.showing == Showing::Must) return true;
    if (nothing_ == Nothing::IsHidden && empty(box.all)) return false;
    return enough(box.all, threshold_);
  }

  void show_parts(std::size_t whole) {
    for (std::size_t part : parts_[whole]) shown_[part] = could_show(boxes_[part]);
    while (true) {
      auto lacking = lacking_heap(remainder(whole));
      if (!lacking || !hide_smallest(whole, *lacking)) return;
    }
  }

  Heaps remainder(std::size_t whole) const {
    Heaps rest = boxes_[whole].besides;
    for (std::size_t part : parts_[whole]) {
      if (!shown_[part]) add(rest, boxes_[part].untold);
    }
    return rest;
  }

  std::optional<std::size_t> lacking_heap(const Heaps& rest) const {
    for (std::size_t heap = 0; heap < rest.size(); ++heap) {
      if (!enough({rest[heap]}, threshold_)) return heap;
    }
    return std::nullopt;
  }

  // The part that adds the least to that heap of the remainder, but something.
  bool hide_smallest(std::size_t whole, std::size_t heap) {
    std::optional<std::size_t> smallest;
    for (std::size_t part : parts_[whole]) {
      bool stays = !shown_[part] || boxes_[part].showing == Showing::Must;
      if (stays || boxes_[part].untold[heap].empty()) continue;
      auto size = [&](std::size_t box) { return boxes_[box].untold[heap].amount; };
      if (!smallest || size(part) < size(*smallest)) smallest = part;
    }
    if (smallest) shown_[*smallest] = false;
    return smallest.has_value();
  }

  std::span<const Box> boxes_;
  std::int64_t threshold_;
  Nothing nothing_;
  std::vector<bool> shown_;
  std::vector<std::vector<std::size_t>> parts_;
};

}  // namespace

std::int64_t Heap::young_people() const {
  return std::max(static_cast<std::int64_t>(people.size()), at_once);
}

void Heap::add(const Heap& other) {
  amount += other.amount;
  at_once = std::max(at_once, other.at_once);
  if (other.people.empty()) return;
  std::vector<std::uint32_t> both;
  both.reserve(people.size() + other.people.size());
  std::set_union(people.begin(), people.end(), other.people.begin(), other.people.end(),
                 std::back_inserter(both));
  people = std::move(both);
}

void add(Heaps& to, const Heaps& from) {
  if (to.size() < from.size()) to.resize(from.size());
  for (std::size_t heap = 0; heap < from.size(); ++heap) to[heap].add(from[heap]);
}

bool empty(const Heaps& heaps) {
  return std::all_of(heaps.begin(), heaps.end(), [](const Heap& heap) { return heap.empty(); });
}

bool enough(const Heaps& heaps, std::int64_t threshold) {
  return std::all_of(heaps.begin(), heaps.end(), [&](const Heap& heap) {
    return heap.empty() || (heap.amount >= threshold && heap.young_people() >= threshold);
  });
}

std::vector<bool> boxes_to_show(std::span<const Box> boxes, std::int64_t threshold,
                                Nothing nothing) {
  return Showcase(boxes, threshold, nothing).run();
}

}  // namespace nabij::privacy
