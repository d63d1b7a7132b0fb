// What people promise one another in the demo: most of it is kept, some is moved, and sometimes it
// is the worker who forgot.
#pragma once

#include "app/demo/scene.hpp"

namespace nabij::app::demo {

class Agreeing {
 public:
  explicit Agreeing(Scene& scene) : scene_(scene), random_(seed_of(scene.task.seed, 12, 0)) {}

  // Puts everything that comes of it on the agenda, beginning now.
  void begin(std::size_t worker, PersonId person);

 private:
  struct Story;

  void promise(const std::shared_ptr<Story>& story, int day);
  // `broken`: what the worker says when it did not work out; nothing for a promise of the other.
  void end(const std::shared_ptr<Story>& story, agreements::AgreementId agreement, int day,
           std::string_view broken);
  void after(const std::shared_ptr<Story>& story, int days, std::function<Result<>(Story&)> step);
  bool percent(std::uint64_t part) { return random_.below(100) < part; }

  Scene& scene_;
  base::SeededRandom random_;
};

}  // namespace nabij::app::demo
