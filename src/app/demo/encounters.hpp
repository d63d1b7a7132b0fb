// Contacts of a team, and what follows from them: promises that are kept, moved or forgotten,
// corrections, withdrawals, and young persons who want more kept of them.
#pragma once

#include "app/demo/planning.hpp"

namespace nabij::app::demo {

// Whether the worker's first contact of a day near the end leaves something open.
enum class Leaves { WhatComes, DueToday, Overdue };

class Encounters {
 public:
  explicit Encounters(Scene& scene)
      : scene_(scene), planning_(scene), how_(seed_of(scene.task.seed, 12, 0)) {}

  Result<> meet(std::size_t worker, const std::string& channel, Leaves leaves);

 private:
  contacts::NewContact new_contact(const std::string& channel, std::size_t worker);
  std::vector<std::size_t> company(std::size_t worker);
  void bring(contacts::NewContact& contact, std::size_t person);
  void talk(contacts::NewContact& contact);
  void say_how(contacts::NewContact& contact);
  void promise(contacts::NewContact& contact, Leaves leaves);
  void keep_promise(std::size_t worker, const contacts::NewFollowUp& promise);
  Result<> end_promise(std::size_t worker, contacts::FollowUpId id, contacts::Outcome outcome);
  void grow(std::size_t worker, std::size_t person);
  Result<> change_layer(std::size_t worker, std::size_t person);
  void look_again(std::size_t worker, const contacts::NewContact& contact);

  Scene& scene_;
  Planning planning_;
  base::SeededRandom how_;  // in what setting, and what for
};

}  // namespace nabij::app::demo
