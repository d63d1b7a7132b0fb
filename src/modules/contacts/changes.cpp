#include "contacts/changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <mutex>

namespace nabij::contacts {

struct Changes::Hub {
  struct Listener {
    RegionId region;
    std::vector<TeamId> teams;
    http::EventStream::Send send;
  };
  std::mutex mutex;
  std::uint64_t next = 0;
  std::map<std::uint64_t, Listener> listeners;

  template <typename Wants>
  void tell(std::string_view what, Wants&& wants) {
    auto event = fmt::format("event: changed\ndata: {{\"what\":\"{}\"}}\n\n", what);
    std::lock_guard lock(mutex);
    std::erase_if(listeners, [&](const auto& entry) {
      return wants(entry.second) && !entry.second.send(event);
    });
  }
};

Changes::Changes() : hub_(std::make_shared<Hub>()) {}

http::EventStream Changes::stream(RegionId region, std::vector<TeamId> teams) {
  http::EventStream stream;
  stream.subscribe = [hub = hub_, region, teams = std::move(teams)](http::EventStream::Send send) {
    std::lock_guard lock(hub->mutex);
    auto number = hub->next++;
    hub->listeners.emplace(number, Hub::Listener{region, teams, std::move(send)});
    return std::shared_ptr<void>(nullptr, [hub, number](void*) {
      std::lock_guard leaving(hub->mutex);
      hub->listeners.erase(number);
    });
  };
  return stream;
}

void Changes::publish(RegionId region, TeamId team, std::string_view what) {
  hub_->tell(what, [&](const Hub::Listener& listener) {
    return listener.region == region &&
           std::find(listener.teams.begin(), listener.teams.end(), team) != listener.teams.end();
  });
}

void Changes::publish(RegionId region, std::string_view what) {
  hub_->tell(what, [&](const Hub::Listener& listener) { return listener.region == region; });
}

}  // namespace nabij::contacts
