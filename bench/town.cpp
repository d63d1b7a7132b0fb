#include "bench/town.hpp"

#include <fmt/format.h>

#include <barrier>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>
#include <thread>

#include "app/demo/geography.hpp"
#include "identity/services.hpp"
#include "storage/migrator.hpp"

namespace nabij::bench {
namespace {

constexpr std::uint64_t kSeed = 20'261'126;
constexpr int kBoundaryYear = 2026;
// A city's 30,000 a year; more contacts mean more years, up to ten, and then busier days.
constexpr std::int64_t kContactsAYear = 30'000;
constexpr std::int64_t kMostYears = 10;
constexpr std::int64_t kContactsAPerson = 25;
constexpr std::int64_t kContactsAPresence = 5;

constexpr std::array<std::string_view, 4> kChannels{"street", "walk_in", "school", "online"};
constexpr std::array<std::string_view, 6> kTopics{"school",  "friends", "work",
                                                  "leisure", "home",    "money"};
constexpr std::string_view kNote =
    "Begint maandag op stage en heeft er zin in; vraagt of wij woensdag weer langskomen.";

using contacts::NewContact;

Error failed(const Error& error, std::string_view at) {
  Error told = error;
  told.detail = fmt::format("{}: {} {}", at, error.detail, error.internal);
  return told;
}

// The house that records the past; its clock is moved on day by day.
struct PastHouse {
  explicit PastHouse(base::Instant start) : clock(start) {}
  base::ManualClock clock;
  base::SystemRandom random;
  base::IdSource ids{clock, random};
  std::optional<app::House> house;

  Result<> open(const std::string& folder) {
    auto master = privacy::Key::random(random);
    std::ofstream(folder + "/master.key") << privacy::to_text(master) << "\n";
    std::filesystem::permissions(folder + "/master.key", std::filesystem::perms::owner_read |
                                                             std::filesystem::perms::owner_write);
    auto database = TRY(storage::open_sqlite({.path = folder + "/nabij.db"}));
    TRY(storage::migrate(*database, storage::built_in_migrations(), clock));
    identity::Options identity;
    identity.cost = {1, 8192 * 8};  // nobody's real password
    house.emplace(app::Ground{.database = std::move(database),
                              .clock = clock,
                              .random = random,
                              .ids = ids,
                              .master_key = master,
                              .identity = identity});
    return {};
  }
};

struct Made {
  RegionId region;
  OrganisationId host;
  OrganisationId provider;
  std::vector<TeamId> teams;
  std::vector<privacy::Viewer> workers;
  privacy::Viewer policy;
  std::vector<PlaceId> places;
};

Result<privacy::Viewer> add_member(app::House& house, const Made& made, int number,
                                   OrganisationId organisation, std::vector<TeamId> teams) {
  auto roles = teams.empty() ? privacy::RoleSet{privacy::Role::PolicyOfficer}
                             : privacy::RoleSet{privacy::Role::Worker};
  identity::NewMember member{.id = house.ids().make<MemberId>(),
                             .organisation = organisation,
                             .name = fmt::format("Worker {}", number),
                             .email = fmt::format("worker{}@bench.example", number),
                             .password = "measured and thrown away",
                             .roles = roles,
                             .teams = teams};
  TRY(house.identity().add_member(made.region, member));
  return privacy::Viewer{.region = made.region,
                         .member = member.id,
                         .organisation = organisation,
                         .teams = std::move(teams),
                         .roles = roles,
                         .session = {}};
}

Result<> add_areas(app::House& house, RegionId region) {
  using enum areas::AreaKind;
  auto geography = app::demo::make_geography(kSeed, 0, "Meetstad");
  areas::ImportRun run{region, house.ids().make<MemberId>(), false};
  TRY(house.areas().import_areas(run, {Borough, kBoundaryYear, "code", "name", std::nullopt},
                                 geography.boroughs));
  TRY(house.areas().import_areas(run, {Neighbourhood, kBoundaryYear, "code", "name", "borough"},
                                 geography.neighbourhoods));
  return {};
}

Result<> add_places(app::House& house, Made& made) {
  auto areas = TRY(house.database().read([&](storage::Reader& reader) {
    return house.areas().current(reader, made.region, areas::AreaKind::Neighbourhood, std::nullopt);
  }));
  for (std::size_t number = 0; number < kPlaces; ++number) {
    contacts::NewPlace place;
    place.id = house.ids().make<PlaceId>();
    place.name = fmt::format("Plein {}", number);
    place.kind = "square";
    if (!areas.empty()) place.area_id = areas[number % areas.size()].id;
    TRY(house.contacts().add_place(made.workers.front(), place));
    made.places.push_back(place.id);
  }
  return {};
}

Result<Made> add_everybody(app::House& house) {
  Made made;
  made.region = house.ids().make<RegionId>();
  made.host = house.ids().make<OrganisationId>();
  made.provider = house.ids().make<OrganisationId>();
  auto& identity = house.identity();
  TRY(identity.add_region({.id = made.region,
                           .name = "Meetstad",
                           .host_id = made.host,
                           .host_name = "Gemeente Meetstad",
                           .host_kind = identity::OrganisationKind::Commissioner}));
  TRY(identity.add_organisation(made.region, {made.provider, "Jongerenwerk Meetstad",
                                              identity::OrganisationKind::Provider, false}));
  for (int number = 0; number < kTeams; ++number) {
    made.teams.push_back(house.ids().make<TeamId>());
    TRY(identity.add_team(made.region,
                          {made.teams.back(), fmt::format("Team {}", number), made.provider}));
  }
  for (int number = 0; number < kWorkers; ++number) {
    auto team = made.teams[static_cast<std::size_t>(number % kTeams)];
    made.workers.push_back(TRY(add_member(house, made, number, made.provider, {team})));
  }
  made.policy = TRY(add_member(house, made, kWorkers, made.host, {}));
  TRY(add_areas(house, made.region));
  TRY(add_places(house, made));
  return made;
}

// One worker's years. Their people are met again and again, until it is time for somebody new.
class Life {
 public:
  Life(app::House& house, const Made& made, int number)
      : house_(house),
        made_(made),
        viewer_(made.workers[static_cast<std::size_t>(number)]),
        random_(kSeed + static_cast<std::uint64_t>(number)) {}

  Result<> live_day(base::Instant evening, std::int64_t meetings) {
    for (std::int64_t turn = 0; turn < meetings; ++turn) {
      auto minutes = static_cast<std::int64_t>(random_.below(420));
      TRY(house_.contacts().record_contact(viewer_, meeting(evening.plus_minutes(-minutes))));
      if (random_.below(kContactsAPresence) == 0) TRY(stand(evening.plus_minutes(-minutes)));
    }
    return {};
  }

  Result<> meet(base::Instant at, PersonId person, bool is_new) {
    NewContact contact = encounter(at);
    if (is_new) {
      contact.new_people.push_back({person, "Rode scooter", std::nullopt});
    } else {
      contact.person_ids.push_back(person);
    }
    TRY(house_.contacts().record_contact(viewer_, contact));
    return {};
  }

  const std::vector<PersonId>& people() const { return people_; }

 private:
  NewContact meeting(base::Instant at) {
    auto contact = encounter(at);
    if (random_.below(4) != 0) add_somebody(contact);
    return contact;
  }

  // With nobody named yet.
  NewContact encounter(base::Instant at) {
    NewContact contact;
    contact.id = house_.ids().make<ContactId>();
    contact.started_at = at;
    contact.duration_minutes = 5 + static_cast<std::int64_t>(random_.below(60));
    contact.channel = kChannels[random_.below(kChannels.size())];
    if (random_.below(5) != 0) contact.place_id = made_.places[random_.below(made_.places.size())];
    contact.unknown_count = static_cast<std::int64_t>(random_.below(5));
    contact.topics = {std::string(kTopics[random_.below(kTopics.size())])};
    if (random_.below(3) == 0) {
      contact.note = contacts::Note{std::string(kNote), contacts::Audience::Team};
    }
    return contact;
  }

  Result<> stand(base::Instant until) {
    contacts::NewPresence presence;
    presence.id = house_.ids().make<decltype(presence.id)>();
    presence.place_id = made_.places[random_.below(made_.places.size())];
    presence.started_at = until.plus_minutes(-90);
    presence.ended_at = until;
    presence.seen_count = static_cast<std::int64_t>(random_.below(18));
    presence.mood = "calm";
    TRY(house_.contacts().record_presence(viewer_, presence));
    return {};
  }

  void add_somebody(NewContact& contact) {
    if (people_.empty() || random_.below(kContactsAPerson) == 0) {
      people_.push_back(house_.ids().make<PersonId>());
      contact.new_people.push_back(
          {people_.back(), fmt::format("Jongere {}", people_.size()), std::nullopt});
    } else {
      contact.person_ids.push_back(people_[random_.below(people_.size())]);
    }
  }

  app::House& house_;
  const Made& made_;
  const privacy::Viewer& viewer_;
  base::SeededRandom random_;
  std::vector<PersonId> people_;
};

// All workers live the same day at the same time, so that one commit takes many of their contacts.
class Past {
 public:
  Past(PastHouse& past, const Made& made, const TownPlan& plan)
      : past_(past), contacts_(plan.contacts) {
    auto years = std::clamp<std::int64_t>(plan.contacts / kContactsAYear, 1, kMostYears);
    days_ = years * 360;
    for (int number = 0; number < kWorkers; ++number) {
      lives_.emplace_back(*past.house, made, number);
    }
  }

  std::int64_t days() const { return days_; }
  std::vector<Life>& lives() { return lives_; }

  Result<> live(base::Instant today, const std::function<void(const std::string&)>& say) {
    auto next_day = [&]() noexcept {
      if (++day_ > days_) return;
      past_.clock.set(today.plus_days(day_ - days_));
      if (day_ % (days_ / 10) == 0) say(fmt::format("{} of {} days", day_, days_));
    };
    past_.clock.set(today.plus_days(-days_));
    std::barrier evening(kWorkers, next_day);
    std::vector<std::thread> threads;
    for (std::size_t number = 0; number < kWorkers; ++number) {
      threads.emplace_back([&, number] {
        for (std::int64_t day = 0; day < days_; ++day) {
          keep_first_failure(live_day(number, day));
          evening.arrive_and_wait();
        }
      });
    }
    for (auto& thread : threads) thread.join();
    if (failure_) return *failure_;
    return {};
  }

 private:
  // Spread evenly: day by day and worker by worker, until all contacts are there.
  Result<> live_day(std::size_t number, std::int64_t day) {
    auto parts = days_ * kWorkers;
    auto part = day * kWorkers + static_cast<std::int64_t>(number);
    auto meetings = contacts_ * (part + 1) / parts - contacts_ * part / parts;
    if (failure_) return {};
    return lives_[number].live_day(past_.clock.now(), meetings);
  }

  void keep_first_failure(const Result<>& result) {
    if (result.has_value()) return;
    std::scoped_lock lock(mutex_);
    if (!failure_) failure_ = failed(result.error(), "recording the past");
  }

  PastHouse& past_;
  std::int64_t contacts_;
  std::int64_t days_ = 0;
  std::int64_t day_ = 0;
  std::vector<Life> lives_;
  std::mutex mutex_;
  std::optional<Error> failure_;
};

Result<std::string> begin_session(app::House& house, const privacy::Viewer& viewer) {
  auto& sessions = house.identity().services().sessions;
  auto session = TRY(sessions.prepare(viewer.region, viewer.member, "nabij_bench"));
  TRY(house.database().write(
      [&](storage::Writer& writer) { return sessions.begin(writer, session, ""); }));
  return session.cookie.substr(0, session.cookie.find(';'));
}

Result<PersonId> meet_often(PastHouse& past, Life& life, base::Instant today) {
  auto person = past.house->ids().make<PersonId>();
  for (int turn = 0; turn < kOftenMet; ++turn) {
    TRY(life.meet(today.plus_minutes(-720 * (kOftenMet - turn)), person, turn == 0));
  }
  return person;
}

Result<Town> describe(PastHouse& past, const Made& made, Past& lived) {
  Town town;
  for (std::size_t number = 0; number < kWorkers; ++number) {
    Worker worker;
    worker.cookie = TRY(begin_session(*past.house, made.workers[number]));
    for (std::size_t other = number % kTeams; other < kWorkers; other += kTeams) {
      for (const auto& person : lived.lives()[other].people()) {
        worker.people.push_back(to_text(person));
      }
    }
    town.people += static_cast<std::int64_t>(lived.lives()[number].people().size());
    for (const auto& place : made.places) worker.places.push_back(to_text(place));
    town.workers.push_back(std::move(worker));
  }
  town.policy_cookie = TRY(begin_session(*past.house, made.policy));
  return town;
}

}  // namespace

Result<Town> make_town(const TownPlan& plan, const std::function<void(const std::string&)>& say) {
  auto start = std::chrono::steady_clock::now();
  std::filesystem::create_directories(plan.folder);
  auto today = base::SystemClock().now();
  PastHouse past(today.plus_days(-1));
  TRY(past.open(plan.folder));
  auto made = TRY(add_everybody(*past.house));
  Past lived(past, made, plan);
  TRY(lived.live(today, say));
  past.clock.set(today);
  auto often_met = TRY(meet_often(past, lived.lives().front(), today));
  auto town = TRY(describe(past, made, lived));
  town.folder = plan.folder;
  town.contacts = plan.contacts + kOftenMet;
  town.often_met = to_text(often_met);
  past.house->database().stop();
  town.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return town;
}

}  // namespace nabij::bench
