#include "bench/workloads.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "bench/load.hpp"

namespace nabij::bench {
namespace {

// Everything random about the requests; one per run, used by its one thread.
struct Chance {
  base::SystemClock clock;
  base::SystemRandom secret;
  base::IdSource ids{clock, secret};
  base::SeededRandom random{20'261'127};

  const std::string& one_of(const std::vector<std::string>& all) {
    return all[random.below(all.size())];
  }
};

const Worker& worker_of(const Town& town, int client) {
  return town.workers[static_cast<std::size_t>(client) % town.workers.size()];
}

// A talk with somebody of the team, at a place, about something; a note with one in three.
std::string contact_body(Chance& chance, const Worker& worker) {
  auto note = chance.random.below(3) == 0
                  ? R"(,"note":{"text":"Wil zelf een toernooi opzetten op het plein.",)"
                    R"("audience":"team"})"
                  : "";
  return fmt::format(
      R"({{"id":"{}","started_at":"{}","channel":"street","place_id":"{}","person_ids":["{}"],)"
      R"("unknown_count":{},"topics":["school"]{}}})",
      to_text(chance.ids.next()), to_text(chance.clock.now()), chance.one_of(worker.places),
      chance.one_of(worker.people), chance.random.below(4), note);
}

MakeRequest captures(const Town& town) {
  auto chance = std::make_shared<Chance>();  // lives as long as the function that uses it
  return [&town, chance](int client) {
    const auto& worker = worker_of(town, client);
    return http_request("/api/v1/contacts", worker.cookie, contact_body(*chance, worker));
  };
}

MakeRequest gets(const Town& town, std::string target) {
  return [&town, target = std::move(target)](int client) {
    return http_request(target, worker_of(town, client).cookie);
  };
}

MakeRequest person_pages(const Town& town) {
  auto chance = std::make_shared<Chance>();  // as above
  return [&town, chance](int client) {
    const auto& worker = worker_of(town, client);
    return http_request("/api/v1/people/" + chance->one_of(worker.people), worker.cookie);
  };
}

MakeRequest place_pages(const Town& town) {
  auto chance = std::make_shared<Chance>();  // as above
  return [&town, chance](int client) {
    const auto& worker = worker_of(town, client);
    return http_request("/api/v1/places/" + chance->one_of(worker.places), worker.cookie);
  };
}

// Of the last whole year, so that every month of it can be told.
MakeRequest year_reports(const Town& town, std::string_view table) {
  auto day = base::LocalDay{base::SystemClock().now().ms / 86'400'000};
  auto target =
      fmt::format("/api/v1/figures/{}?period={}&kind=neighbourhood", table, day.year() - 1);
  return [&town, target](int) { return http_request(target, town.policy_cookie); };
}

}  // namespace

const std::vector<Workload>& workloads() {
  static const std::vector<Workload> kAll{
      {kCapture, captures},
      {kContactList,
       [](const Town& town) { return gets(town, "/api/v1/contacts?author=team&limit=50"); }},
      {kPeopleList, [](const Town& town) { return gets(town, "/api/v1/people?limit=50"); }},
      {kPersonPage, person_pages},
      {kBusyPersonPage,
       [](const Town& town) {
         auto target = "/api/v1/people/" + town.often_met;
         return [&town, target](int) { return http_request(target, town.workers[0].cookie); };
       }},
      {kPlacePage, place_pages},
      {kYearReport, [](const Town& town) { return year_reports(town, "areas"); }},
      {kMonthReport, [](const Town& town) { return year_reports(town, "months"); }}};
  return kAll;
}

const Workload& workload(std::string_view name) {
  return *std::ranges::find(workloads(), name, &Workload::name);
}

}  // namespace nabij::bench
