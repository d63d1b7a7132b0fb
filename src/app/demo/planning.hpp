// Plans of the demo: a few young people of each team make one, and it goes on for months, by what
// the plan itself offers. Chance is drawn apart from the rest of the town, which stays as it was.
#pragma once

#include "app/demo/agreeing.hpp"
#include "app/demo/going_along.hpp"
#include "app/demo/plan_words.hpp"
#include "app/demo/scene.hpp"

namespace nabij::app::demo {

inline constexpr int kPlansPerTeam = 7;

class Planning {
 public:
  explicit Planning(Scene& scene)
      : scene_(scene),
        random_(seed_of(scene.task.seed, 9, 0)),
        going_along_(scene),
        agreeing_(scene) {}

  // Puts everything that comes of this plan on the agenda, beginning now; no more than the team
  // has room for.
  void begin(std::size_t worker, PersonId person);

 private:
  struct Story;

  void tell(const std::shared_ptr<Story>& story);
  void go_for(const std::shared_ptr<Story>& story);
  void draw_people(const std::shared_ptr<Story>& story);
  void do_things(const std::shared_ptr<Story>& story);
  void after(const std::shared_ptr<Story>& story, int days, std::function<Result<>(Story&)> step);

  template <typename Any>
  const Any& some(std::span<const Any> all) {
    return all[random_.below(all.size())];
  }
  bool percent(std::uint64_t part) { return random_.below(100) < part; }

  Scene& scene_;
  base::SeededRandom random_;
  GoingAlong going_along_;
  Agreeing agreeing_;
  int begun_ = 0;
};

}  // namespace nabij::app::demo
