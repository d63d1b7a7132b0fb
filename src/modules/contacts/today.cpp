#include <set>

#include "contacts/contact_service.hpp"

namespace nabij::contacts {
namespace {

constexpr int kFollowUpDaysAhead = 7;
constexpr int kRecentDays = 56;
constexpr int kRecentPlaces = 6;
constexpr std::size_t kRecentPeople = 12;
constexpr std::size_t kQuietShown = 5;
// Whoever was not met for longer than this many times the quiet term is no news of today.
constexpr std::int64_t kQuietTerms = 6;

Result<std::vector<PlaceChoice>> recent_places(storage::Reader& reader, const Setting& setting) {
  auto region = setting.viewer.region;
  auto used = TRY(places_used(reader, region, setting.viewer.member,
                              setting.now.plus_days(-kRecentDays), kRecentPlaces));
  auto names = TRY(place_names(reader, region, used));
  std::vector<PlaceChoice> places;
  for (const auto& id : used) {
    auto name = names.find(id);
    if (name != names.end()) places.push_back({id, name->second.name, name->second.kind});
  }
  return places;
}

Result<std::vector<PersonShape>> recent_people(Contacts& contacts, storage::Reader& reader,
                                               const Setting& setting) {
  std::vector<PersonId> ids;
  std::set<PersonId> seen;
  auto since = setting.now.plus_days(-kRecentDays);
  for (const auto& meeting : TRY(people_of_author(reader, setting.scope, since))) {
    if (seen.insert(meeting.person).second) ids.push_back(meeting.person);
  }
  std::vector<PersonShape> people;
  for (auto& name : TRY(contacts.needs().people.names(reader, setting.scope, ids))) {
    if (people.size() < kRecentPeople) people.push_back({name.id, std::move(name.alias)});
  }
  return people;
}

Result<std::vector<QuietPerson>> quiet_people(Contacts& contacts, storage::Reader& reader,
                                              const Setting& setting, std::int64_t days) {
  std::vector<Meeting> quiet;
  std::vector<PersonId> ids;
  auto until = setting.now.plus_days(-days);
  for (const auto& team : setting.scope.teams) {
    MetPage page{team, {setting.now.plus_days(-days * kQuietTerms), {}}, kQuietShown};
    for (const auto& meeting : TRY(met_oldest(reader, setting.viewer.region, page))) {
      if (meeting.at >= until || meeting.person != meeting.counts_as) continue;
      quiet.push_back(meeting);
      ids.push_back(meeting.person);
    }
  }
  auto last = TRY(last_met(reader, setting.scope, ids));
  auto names = TRY(person_names(contacts, reader, setting.scope, ids));
  std::vector<QuietPerson> people;
  for (const auto& meeting : quiet) {
    bool newest = last.contains(meeting.person) && last[meeting.person].at == meeting.at;
    if (!newest || !names.contains(meeting.person) || people.size() >= kQuietShown) continue;
    people.push_back({meeting.person, names[meeting.person], setting.zone.local(meeting.at).day});
  }
  return people;
}

}  // namespace

Result<TodayPage> Contacts::today(const privacy::Viewer& viewer) {
  auto here = TRY(setting(viewer));
  auto quiet_days = TRY(needs_.lists.whole_norm(viewer.region, "contact.quiet_days", here.today));
  return needs_.database.read([&](storage::Reader& reader) -> Result<TodayPage> {
    TodayPage page;
    page.day = here.today;
    auto open = TRY(
        list_follow_ups_of_author(reader, here.scope, here.today.plus_days(kFollowUpDaysAhead)));
    page.follow_ups = TRY(follow_up_shapes(*this, reader, here, open));
    auto rounds =
        TRY(list_rounds_of_member(reader, place_scope(here), viewer.member, here.today.weekday()));
    page.expected = TRY(round_shapes(*this, reader, viewer.region, rounds));
    auto day = day_scope(here, here.today, here.now);
    auto count = TRY(count_day(reader, day));
    page.contacts_today = count.contacts;
    page.young_people_today = count.known + count.unknown;
    page.presence_minutes_today = TRY(count_presence_minutes(reader, day));
    page.recent_places = TRY(recent_places(reader, here));
    page.recent_people = TRY(recent_people(*this, reader, here));
    page.quiet = TRY(quiet_people(*this, reader, here, quiet_days));
    return page;
  });
}

}  // namespace nabij::contacts
