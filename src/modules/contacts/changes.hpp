// Tells open pages that something changed, never what or about whom: they ask anew.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "http/message.hpp"

namespace nabij::contacts {

class Changes {
 public:
  Changes();
  // A stream of `changed` events for what these teams record.
  http::EventStream stream(RegionId region, std::vector<TeamId> teams);
  // `what` is a word like "contacts".
  void publish(RegionId region, TeamId team, std::string_view what);
  // Places and rounds: every team of the region.
  void publish(RegionId region, std::string_view what);

 private:
  struct Hub;
  // Shared: a stream's handle may outlive the hub's owner, and must still find the hub.
  std::shared_ptr<Hub> hub_;
};

}  // namespace nabij::contacts
