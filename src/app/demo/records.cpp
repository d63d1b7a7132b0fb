#include "app/demo/records.hpp"

namespace nabij::app::demo {
namespace {

constexpr int kDays = 360;
constexpr int kPeoplePerWorker = 50;
constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 86'400'000;

struct PlaceRow {
  std::string_view name;
  std::string_view kind;
};

constexpr std::array kPlaces{
    PlaceRow{"Skatebaan Noorderpark", "square"},
    PlaceRow{"De Loods", "centre"},
    PlaceRow{"Stationsplein", "square"},
    PlaceRow{"Waalkade", "street"},
    PlaceRow{"Voetbalkooi Tuinlaan", "sports"},
    PlaceRow{"Vmbo De Brug", "school"},
    PlaceRow{"Mbo Waalcollege", "school"},
    PlaceRow{"Kooiplein", "square"},
    PlaceRow{"Speeltuin Veldzicht", "park"},
    PlaceRow{"Jongerencentrum Kade", "centre"},
    PlaceRow{"Park Oost", "park"},
    PlaceRow{"Winkelcentrum Plantage", "street"},
    PlaceRow{"Discord van De Krib", "online"},
    PlaceRow{"Sporthal Zuid", "sports"},
    PlaceRow{"Hangplek de Bult", "street"},
    PlaceRow{"Vso De Horizon", "school"},
    PlaceRow{"Bibliotheek Oost", "other"},
    PlaceRow{"Strandje", "park"},
    PlaceRow{"Busplein", "square"},
    PlaceRow{"Muziekhuis", "centre"},
};

constexpr std::array<std::string_view, 40> kNames{
    "Milan", "Zoë",  "Yusuf", "Lotte", "Jayden",       "Amina",          "Bram", "Selin",
    "Daan",  "Noa",  "Mo",    "Fleur", "Rico",         "Sanne",          "Kai",  "Esma",
    "Tijn",  "Lina", "Ravi",  "Puck",  "Rode scooter", "Groene muts",    "Ties", "Imane",
    "Sven",  "Joy",  "Omar",  "Roos",  "Blauwe fiets", "Jongen met bal", "Pim",  "Dilara",
    "Levi",  "Maud", "Adam",  "Jip",   "Gitaar",       "Sara",           "Luuk", "Nina"};

constexpr std::array<std::string_view, 8> kNotes{
    "Begint maandag op stage en heeft er zin in.",
    "Wil graag zelf iets organiseren op het plein.",
    "Zoekt een bijbaan voor de zaterdag.",
    "Vertelde trots over het nieuwe zusje.",
    "Heeft een toets en oefent met een vriendin.",
    "Wil leren koken voor de hele groep.",
    "Maakt muziek en laat de volgende keer iets horen.",
    "Hoopt dat het zaalvoetbal door kan gaan."};

constexpr std::array<std::string_view, 5> kChannels{"street", "street", "walk_in", "school",
                                                    "online"};
constexpr std::array<std::string_view, 6> kTopics{"school",  "friends", "work",
                                                  "leisure", "home",    "money"};
constexpr std::array<std::string_view, 3> kMoods{"calm", "lively", "calm"};

class Year {
 public:
  Year(House& house, std::uint64_t seed) : house_(house), random_(seed) {}

  Result<> add_places(const privacy::Viewer& viewer);
  Result<> live(const privacy::Viewer& viewer, std::size_t number);

 private:
  Result<> live_day(const privacy::Viewer& viewer, int days_ago);
  Result<> meet(const privacy::Viewer& viewer, base::Instant at, int days_ago);
  Result<> stand(const privacy::Viewer& viewer, base::Instant at);
  std::optional<contacts::NewFollowUp> maybe_promise(int days_ago, PersonId person);
  PersonId somebody(contacts::NewContact& contact);
  PlaceId some_place() { return places_[(home_ + random_.below(7)) % places_.size()]; }
  bool chance(std::uint64_t one_in) { return random_.below(one_in) == 0; }
  template <typename T, std::size_t n>
  T pick(const std::array<T, n>& all) {
    return all[random_.below(n)];
  }

  House& house_;
  base::SeededRandom random_;
  std::vector<PlaceId> places_;
  std::vector<PersonId> met_;
  std::size_t home_ = 0;  // where this worker mostly is
};

Result<> Year::add_places(const privacy::Viewer& viewer) {
  auto areas = TRY(house_.database().read([&](storage::Reader& reader) {
    return house_.areas().current(reader, viewer.region, areas::AreaKind::Neighbourhood,
                                  std::nullopt);
  }));
  for (std::size_t index = 0; index < kPlaces.size(); ++index) {
    contacts::NewPlace place;
    place.id = house_.ids().make<PlaceId>();
    place.name = kPlaces[index].name;
    place.kind = kPlaces[index].kind;
    if (!areas.empty()) place.area_id = areas[index * 7 % areas.size()].id;
    TRY(house_.contacts().add_place(viewer, place));
    places_.push_back(place.id);
  }
  return {};
}

// Somebody met before, or, until the circle is full, somebody new.
PersonId Year::somebody(contacts::NewContact& contact) {
  bool full = met_.size() >= kPeoplePerWorker;
  if (full || (!met_.empty() && !chance(4))) {
    auto person = met_[random_.below(met_.size())];
    contact.person_ids.push_back(person);
    return person;
  }
  auto person = house_.ids().make<PersonId>();
  auto name = std::string(kNames[(met_.size() + home_) % kNames.size()]);
  if (met_.size() >= kNames.size()) name += " 2";
  contact.new_people.push_back({person, name, std::nullopt});
  met_.push_back(person);
  return person;
}

std::optional<contacts::NewFollowUp> Year::maybe_promise(int days_ago, PersonId person) {
  if (days_ago > 6 || !chance(3)) return std::nullopt;
  contacts::NewFollowUp promise;
  promise.id = house_.ids().make<decltype(promise.id)>();
  auto today = base::LocalDay{house_.clock().now().ms / kDayMs};
  promise.due_on = today.plus_days(static_cast<std::int64_t>(random_.below(5)));
  promise.text = "Appen hoe het ging";
  promise.person_id = person;
  return promise;
}

Result<> Year::meet(const privacy::Viewer& viewer, base::Instant at, int days_ago) {
  contacts::NewContact contact;
  contact.id = house_.ids().make<ContactId>();
  contact.started_at = at;
  contact.channel = pick(kChannels);
  contact.place_id = some_place();
  contact.unknown_count = static_cast<std::int64_t>(random_.below(4));
  contact.topics = {std::string(pick(kTopics))};
  auto person = somebody(contact);
  if (chance(3)) contact.note = contacts::Note{std::string(pick(kNotes)), contacts::Audience::Team};
  contact.follow_up = maybe_promise(days_ago, person);
  TRY(house_.contacts().record_contact(viewer, contact));
  return {};
}

Result<> Year::stand(const privacy::Viewer& viewer, base::Instant at) {
  contacts::NewPresence presence;
  presence.id = house_.ids().make<decltype(presence.id)>();
  presence.place_id = some_place();
  presence.started_at = at;
  presence.ended_at = at.plus_minutes(60 + static_cast<std::int64_t>(random_.below(90)));
  presence.seen_count = static_cast<std::int64_t>(random_.below(18));
  presence.mood = std::string(pick(kMoods));
  TRY(house_.contacts().record_presence(viewer, presence));
  return {};
}

Result<> Year::live_day(const privacy::Viewer& viewer, int days_ago) {
  auto now = house_.clock().now();
  auto start = base::Instant{(now.ms / kDayMs - days_ago) * kDayMs + 13 * 60 * kMinuteMs};
  auto day = base::LocalDay{start.ms / kDayMs};
  bool weekend = day.weekday() >= 5;
  bool summer = day.month() == 7 || day.month() == 8;
  if ((weekend && !chance(3)) || (summer && chance(3))) return {};
  if (chance(2)) TRY(stand(viewer, start));
  auto meetings = random_.below(weekend ? 3 : 5);
  for (std::uint64_t turn = 0; turn < meetings; ++turn) {
    auto at = start.plus_minutes(static_cast<std::int64_t>(random_.below(420)));
    if (at < now) TRY(meet(viewer, at, days_ago));
  }
  return {};
}

Result<> Year::live(const privacy::Viewer& viewer, std::size_t number) {
  met_.clear();
  home_ = number * 7;
  for (int days_ago = kDays; days_ago >= 1; --days_ago) TRY(live_day(viewer, days_ago));
  return {};
}

}  // namespace

Result<> make_records(House& house, const std::vector<privacy::Viewer>& workers,
                      std::uint64_t seed) {
  if (workers.empty()) return {};
  Year year(house, seed);
  TRY(year.add_places(workers.front()));
  for (std::size_t number = 0; number < workers.size(); ++number) {
    TRY(year.live(workers[number], number));
  }
  return {};
}

}  // namespace nabij::app::demo
