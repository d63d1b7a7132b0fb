#include "figures/store/fact_store.hpp"

#include <algorithm>

#include "figures/sql.hpp"

namespace nabij::figures::store {
namespace {

constexpr int kLateDays = 92;
constexpr std::size_t kMostGoals = 64;

// The number of a name; a new one goes to the end of the list.
template <typename Key>
std::size_t number_of(std::map<Key, std::size_t>& numbers, std::vector<Key>& list, const Key& key) {
  auto [found, is_new] = numbers.emplace(key, list.size());
  if (is_new) list.push_back(key);
  return found->second;
}

}  // namespace

Result<std::optional<DaysRecorded>> days_recorded(storage::Reader& reader, RegionId region) {
  auto days = TRY(reader.first(sql::days_recorded, {{"region", region}},
                               [](const storage::Row& row) -> std::optional<DaysRecorded> {
                                 if (row.is_null(0)) return std::nullopt;
                                 return DaysRecorded{row.get<base::LocalDay>(0),
                                                     row.get<base::LocalDay>(1)};
                               }));
  return days.value_or(std::nullopt);
}

Result<std::map<PlaceId, std::string>> place_names(storage::Reader& reader, RegionId region,
                                                   const std::vector<PlaceId>& ids) {
  std::map<PlaceId, std::string> names;
  TRY(reader.query(sql::place_names, {{"region", region}, {"ids", ids}},
                   [&](const storage::Row& row) -> Result<> {
                     names.emplace(row.id<PlaceId>(0), row.get<std::string>(1));
                     return {};
                   }));
  return names;
}

storage::Params FactReader::params(const SettledMonth& month) const {
  return {{"region", region_},
          {"from", month.period.from},
          {"until", month.period.until},
          {"late_from", month.period.from.plus_days(-kLateDays)},
          {"from_at", zone_.instant(month.period.from, 0)}};
}

// The columns that contacts and presences have in common. What came in late counts on the day on
// which it came in.
Spot FactReader::spot_of(const storage::Row& row, const SettledMonth& month) {
  Spot spot;
  if (auto area = row.optional_id<AreaId>(1)) spot.node = tree_.node_of(*area);
  if (auto place = row.optional_id<PlaceId>(2)) {
    spot.place = number_of(places_, facts_.places, *place);
  }
  spot.organisation = number_of(organisations_, facts_.organisations, row.id<OrganisationId>(3));
  spot.day = row.get<base::LocalDay>(4);
  if (spot.day < month.period.from) {
    spot.day = zone_.local(row.get<base::Instant>(5)).day;
  }
  return spot;
}

Result<> FactReader::add(const SettledMonth& month) {
  auto near = params(month);
  auto known = near;
  known.push_back({"settled_at", month.settled_at});
  auto counted = known;
  counted.push_back({"until_at", zone_.instant(month.period.until, 0)});
  std::size_t first_deed = facts_.deeds.size();
  contacts_.clear();
  TRY(reader_.query(sql::contact_facts, counted, [&](const storage::Row& row) -> Result<> {
    Deed deed;
    deed.spot = spot_of(row, month);
    deed.channel = number_of(channels_, facts_.channels, row.get<std::string>(6));
    deed.unknown = row.integer(7);
    contacts_.push_back(row.id<ContactId>(0).uuid);
    facts_.deeds.push_back(std::move(deed));
    return {};
  }));
  TRY(add_people(known, first_deed));
  TRY(add_goals(near, first_deed));
  return reader_.query(sql::presence_facts, counted, [&](const storage::Row& row) -> Result<> {
    facts_.stays.push_back({spot_of(row, month), row.integer(6)});
    return {};
  });
}

Deed* FactReader::deed_of(base::Uuid contact, std::size_t first_deed) {
  auto found = std::lower_bound(contacts_.begin(), contacts_.end(), contact);
  if (found == contacts_.end() || *found != contact) return nullptr;
  return &facts_.deeds[first_deed + static_cast<std::size_t>(found - contacts_.begin())];
}

Result<> FactReader::add_people(const storage::Params& known, std::size_t first_deed) {
  return reader_.query(sql::contact_fact_people, known, [&](const storage::Row& row) -> Result<> {
    Deed* deed = deed_of(row.id<ContactId>(0).uuid, first_deed);
    if (deed == nullptr) return {};
    auto found = people_.emplace(row.id<PersonId>(1).uuid, people_.size()).first;
    auto person = static_cast<std::uint32_t>(found->second);
    auto band = row.is_null(2) ? std::string() : row.get<std::string>(2);
    Met met{person, number_of(bands_, facts_.bands, band), row.integer(3) == 1};
    auto same = std::find_if(deed->people.begin(), deed->people.end(),
                             [&](const Met& other) { return other.person == person; });
    if (same == deed->people.end()) {
      deed->people.push_back(met);
    } else {  // two records in one contact that turned out to be one young person
      same->first = same->first || met.first;
    }
    return {};
  });
}

Result<> FactReader::add_goals(const storage::Params& near, std::size_t first_deed) {
  return reader_.query(sql::contact_fact_goals, near, [&](const storage::Row& row) -> Result<> {
    Deed* deed = deed_of(row.id<ContactId>(0).uuid, first_deed);
    if (deed == nullptr) return {};
    auto goal = number_of(goals_, facts_.goals, row.get<std::string>(1));
    if (goal < kMostGoals) deed->goals |= std::uint64_t{1} << goal;
    return {};
  });
}

}  // namespace nabij::figures::store
