// What the teams of the demo hold to, what is negotiable with whom, and when a rule was set aside.
#pragma once

#include "app/demo/scene.hpp"

namespace nabij::app::demo {

// Three rules of the house and one of the work, for the worker's team.
Result<> make_rules(Desk& desk, const privacy::Viewer& worker);

class Bounding {
 public:
  explicit Bounding(Scene& scene) : scene_(scene), random_(seed_of(scene.task.seed, 11, 0)) {}

  // Puts on the agenda what this worker and this young person say to each other about it.
  void begin(std::size_t worker, PersonId person);

 private:
  void say_what_is_negotiable(std::size_t worker, PersonId person);
  void set_aside(std::size_t worker, PersonId person);
  bool percent(std::uint64_t part) { return random_.below(100) < part; }

  Scene& scene_;
  base::SeededRandom random_;
};

}  // namespace nabij::app::demo
