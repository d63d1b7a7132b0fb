#include <set>

#include "contacts/contact_service.hpp"
#include "contacts/domain/hours.hpp"

namespace nabij::contacts {
namespace {

constexpr int kHalfYearDays = 182;
constexpr int kQuarterDays = 90;
constexpr std::int64_t kPresencesRead = 300;
constexpr std::size_t kMoodsShown = 10;
constexpr std::size_t kPeopleShown = 30;

Result<> add_presences(storage::Reader& reader, const Setting& setting, PlacePage& page) {
  Window window;
  window.from = setting.now.plus_days(-kHalfYearDays);
  window.limit = kPresencesRead;
  auto rows = TRY(list_presences_of_place(reader, setting.viewer.region,
                                          setting.viewer.organisation, page.place.id, window));
  std::vector<Stretch> stretches;
  for (const auto& row : rows) {
    stretches.push_back({row.start.day, row.start.minute, row.minutes, row.seen});
    if (page.moods.size() < kMoodsShown) {
      page.moods.push_back({row.start.day, row.mood, row.seen, row.minutes});
    }
  }
  for (const auto& hour : by_hour_of_week(stretches)) {
    page.by_hour.push_back({hour.weekday, hour.hour, hour.presences, hour.seen});
  }
  return {};
}

Result<> add_people(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                    PlacePage& page) {
  std::vector<Meeting> last;
  std::vector<PersonId> ids;
  std::set<PersonId> seen;
  auto since = setting.now.plus_days(-kQuarterDays);
  for (const auto& meeting : TRY(people_at_place(reader, setting.scope, page.place.id, since))) {
    if (!seen.insert(meeting.counts_as).second || last.size() >= kPeopleShown) continue;
    last.push_back(meeting);
    ids.push_back(meeting.counts_as);
  }
  auto names = TRY(person_names(contacts, reader, setting.scope, ids));
  for (const auto& meeting : last) {
    auto name = names.find(meeting.counts_as);
    if (name == names.end()) continue;
    page.people.push_back({meeting.counts_as, name->second, setting.zone.local(meeting.at).day});
  }
  return {};
}

// A worker's own teams are told in full, because each of these contacts is theirs to read anyway.
// Whoever looks at the whole organisation gets nothing that stands for a few.
Result<> add_topics(storage::Reader& reader, const Setting& setting, PlacePage& page) {
  const auto& teams = setting.scope.teams;
  std::int64_t least = teams.empty() ? page.hidden_below : 1;
  auto since = setting.today.plus_days(-kQuarterDays);
  std::int64_t all = 0;
  for (auto& row : TRY(topics_at_place(reader, setting.scope, page.place.id, since, teams))) {
    if (row.topic.empty()) {
      all = row.contacts;
    } else if (row.contacts >= least) {
      page.topics.push_back({std::move(row.topic), row.contacts});
    }
  }
  if (all == 0 || all >= least) page.contacts_90_days = all;
  return {};
}

}  // namespace

Result<PlacePage> Contacts::place_page(const privacy::Viewer& viewer, PlaceId id) {
  auto here = TRY(setting(viewer));
  PlacePage page;
  page.hidden_below =
      TRY(needs_.lists.whole_norm(viewer.region, "figures.hidden_below", here.today));
  TRY(needs_.database.read([&](storage::Reader& reader) -> Result<> {
    auto row = TRY(find_place(reader, place_scope(here), id));
    page.place =
        std::move(TRY(place_shapes(*this, reader, viewer.region, {std::move(row)})).front());
    TRY(add_presences(reader, here, page));
    TRY(add_people(*this, reader, here, page));
    TRY(add_topics(reader, here, page));
    auto rounds = TRY(list_rounds_of_place(reader, place_scope(here), id));
    page.rounds = TRY(round_shapes(*this, reader, viewer.region, rounds));
    return {};
  }));
  return page;
}

}  // namespace nabij::contacts
