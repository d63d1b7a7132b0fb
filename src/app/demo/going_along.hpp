// Who goes along in the demo: whoever makes a plan has a guide and mostly a second, some have cover
// for a while or another guide, and the relation goes through its phases.
#pragma once

#include "app/demo/bounding.hpp"

namespace nabij::app::demo {

class GoingAlong {
 public:
  explicit GoingAlong(Scene& scene)
      : scene_(scene),
        bounding_(scene),
        random_(seed_of(scene.task.seed, 10, 0)),
        asked_(seed_of(scene.task.seed, 10, 1)) {}

  // Puts everything that comes of it on the agenda, beginning now.
  void begin(std::size_t guide, PersonId person);

 private:
  struct Story;

  void go_through_phases(const std::shared_ptr<Story>& story);
  void find_a_second(const std::shared_ptr<Story>& story);
  void ask_how_it_goes(const std::shared_ptr<Story>& story);
  void be_away(const std::shared_ptr<Story>& story);
  void hand_over(const std::shared_ptr<Story>& story);
  void after(const std::shared_ptr<Story>& story, int days, std::function<Result<>(Story&)> step);
  bool percent(std::uint64_t part) { return random_.below(100) < part; }

  Scene& scene_;
  Bounding bounding_;
  base::SeededRandom random_;
  base::SeededRandom asked_;
};

}  // namespace nabij::app::demo
