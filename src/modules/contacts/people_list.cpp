#include <algorithm>
#include <set>

#include "contacts/contact_service.hpp"

namespace nabij::contacts {
namespace {

// The greatest identifier there can be.
constexpr base::Uuid kLast{
    {255, 255, 255, 255, 255, 255, 0x7f, 255, 0xbf, 255, 255, 255, 255, 255, 255, 255}};
constexpr std::int64_t kNeverMet = -1;  // a cursor in the part of those never met

struct Chosen {
  std::vector<PersonId> ids;
  std::optional<std::string> next_cursor;
};

bool newest_first(const PeopleWanted& wanted) { return wanted.order == PeopleOrder::Recent; }

Result<std::vector<Meeting>> met_page(storage::Reader& reader, const Setting& setting,
                                      const PeopleWanted& wanted, const TimeCursor& after) {
  bool newest = newest_first(wanted);
  std::vector<Meeting> met;
  for (const auto& team : setting.scope.teams) {
    MetPage page{team, after, page_limit(wanted.limit) + 1};
    auto rows = TRY(newest ? met_newest(reader, setting.viewer.region, page)
                           : met_oldest(reader, setting.viewer.region, page));
    met.insert(met.end(), rows.begin(), rows.end());
  }
  std::sort(met.begin(), met.end(), [&](const Meeting& one, const Meeting& other) {
    return newest ? std::tie(one.at, one.person) > std::tie(other.at, other.person)
                  : std::tie(one.at, one.person) < std::tie(other.at, other.person);
  });
  return met;
}

// Somebody with several records, or met by several teams, stands where the last meeting is.
Result<Chosen> choose_met(storage::Reader& reader, const Setting& setting,
                          const PeopleWanted& wanted, const TimeCursor& after) {
  auto met = TRY(met_page(reader, setting, wanted, after));
  std::vector<PersonId> mains;
  for (const auto& meeting : met) mains.push_back(meeting.counts_as);
  auto last = TRY(last_met(reader, setting.scope, mains));
  auto limit = static_cast<std::size_t>(page_limit(wanted.limit));
  Chosen chosen;
  std::size_t read = 0;
  for (const auto& meeting : met) {
    if (read++ == limit) break;
    bool stands = last.contains(meeting.counts_as) && last[meeting.counts_as].at == meeting.at;
    bool known =
        std::find(chosen.ids.begin(), chosen.ids.end(), meeting.counts_as) != chosen.ids.end();
    if (stands && !known) chosen.ids.push_back(meeting.counts_as);
    if (read == limit && met.size() > limit) {
      chosen.next_cursor = to_text(TimeCursor{meeting.at, meeting.person.uuid});
    }
  }
  return chosen;
}

Result<> choose_never_met(storage::Reader& reader, const Setting& setting,
                          const PeopleWanted& wanted, const base::Uuid& after, Chosen& chosen) {
  auto limit = static_cast<std::size_t>(page_limit(wanted.limit));
  std::set<PersonId, std::greater<>> found;
  for (const auto& team : setting.scope.teams) {
    MetPage page{team, {{}, after}, page_limit(wanted.limit) + 1};
    for (const auto& id : TRY(never_met(reader, setting.scope, page))) found.insert(id);
  }
  for (const auto& id : found) {
    if (chosen.ids.size() >= limit) {
      auto last = chosen.ids.back().uuid;
      chosen.next_cursor = to_text(TimeCursor{{kNeverMet}, last});
      break;
    }
    chosen.ids.push_back(id);
  }
  return {};
}

Result<Chosen> choose_by_time(storage::Reader& reader, const Setting& setting,
                              const PeopleWanted& wanted) {
  auto cursor = TRY(parse_time_cursor(wanted.cursor));
  Chosen chosen;
  if (cursor && cursor->at.ms == kNeverMet) {
    TRY(choose_never_met(reader, setting, wanted, cursor->id, chosen));
    return chosen;
  }
  auto start = newest_first(wanted) ? Window{}.before : TimeCursor{};
  chosen = TRY(choose_met(reader, setting, wanted, cursor.value_or(start)));
  if (chosen.next_cursor) return chosen;
  if (chosen.ids.size() >= static_cast<std::size_t>(page_limit(wanted.limit))) {
    chosen.next_cursor = to_text(TimeCursor{{kNeverMet}, kLast});
    return chosen;
  }
  TRY(choose_never_met(reader, setting, wanted, kLast, chosen));
  return chosen;
}

// Names are sealed, so those who may be seen are opened and then sorted.
Result<Chosen> choose_by_name(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                              const PeopleWanted& wanted) {
  auto& people = contacts.needs().people;
  auto after = TRY(parse_text_cursor(wanted.cursor)).value_or(TextCursor{});
  auto ids = TRY(people.search(reader, setting.scope, wanted.query.value_or("")));
  std::vector<TextCursor> sorted;
  for (const auto& name : TRY(people.names(reader, setting.scope, ids))) {
    sorted.push_back({base::fold(name.alias), name.id.uuid});
  }
  auto before = [](const TextCursor& one, const TextCursor& other) {
    return std::tie(one.text, one.id) < std::tie(other.text, other.id);
  };
  std::sort(sorted.begin(), sorted.end(), before);
  auto next = std::upper_bound(sorted.begin(), sorted.end(), after, before);
  Chosen chosen;
  for (; next != sorted.end(); ++next) {
    if (static_cast<std::int64_t>(chosen.ids.size()) == page_limit(wanted.limit)) {
      chosen.next_cursor = to_text(*std::prev(next));
      break;
    }
    chosen.ids.push_back(PersonId{next->id});
  }
  return chosen;
}

Result<std::vector<PersonRow>> rows_of(Contacts& contacts, storage::Reader& reader,
                                       const Setting& setting, const std::vector<PersonId>& ids) {
  auto met = TRY(last_met(reader, setting.scope, ids));
  auto open = TRY(count_follow_ups(reader, setting.scope, ids));
  std::vector<ContactId> last;
  for (const auto& [id, meeting] : met) last.push_back(meeting.contact);
  std::map<ContactId, PlaceId> where;
  std::vector<PlaceId> places;
  for (const auto& row : TRY(find_contacts(reader, setting.scope, last))) {
    if (!row.place) continue;
    where[row.id] = *row.place;
    places.push_back(*row.place);
  }
  auto names = TRY(place_names(reader, setting.viewer.region, places));
  std::vector<PersonRow> rows;
  for (auto& line : TRY(contacts.needs().people.lines(reader, setting.scope, ids))) {
    PersonRow row{line.id, std::move(line.alias), line.layer, std::move(line.age_band), {},
                  {},      open[line.id]};
    if (met.contains(line.id)) {
      row.last_contact_at = met.at(line.id).at;
      auto place = where.find(met.at(line.id).contact);
      if (place != where.end()) row.last_place = place_name(names, place->second).name;
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

Result<http::Page<PersonRow>> Contacts::people(const privacy::Viewer& viewer,
                                               const PeopleWanted& wanted) {
  auto here = TRY(setting(viewer));
  bool by_name = wanted.query.has_value() || wanted.order == PeopleOrder::Name;
  return needs_.database.read([&](storage::Reader& reader) -> Result<http::Page<PersonRow>> {
    auto chosen = TRY(by_name ? choose_by_name(*this, reader, here, wanted)
                              : choose_by_time(reader, here, wanted));
    return http::Page<PersonRow>{TRY(rows_of(*this, reader, here, chosen.ids)),
                                 std::move(chosen.next_cursor)};
  });
}

}  // namespace nabij::contacts
