// Random facts as other modules record them, and what a plain count makes of them.
#pragma once

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <map>
#include <set>

#include "figures/store/fact_store.hpp"

namespace nabij::figures::raw_facts_testing {

// Raw rows on purpose: the reader is held against facts, not against the code that records them.
inline const storage::Sql kContact{"test.contact", R"(
INSERT INTO contact (region_id, id, organisation_id, team_id, author_id, place_id, area_id, channel,
  started_at, local_day, local_month, unknown_count, corrects_id, correctable_until, recorded_at,
  content_hash)
VALUES (:region, :id, :organisation, :id, :id, :place, :area, :channel, :started_at, :day, 0,
  :unknown, :corrects, 0, :recorded_at, :hash))"};
inline const storage::Sql kContactEnd{"test.contact_end", R"(
INSERT INTO contact_end (region_id, contact_id, kind, author_id, at)
VALUES (:region, :id, 'withdrawn', :id, :at))"};
inline const storage::Sql kContactPerson{"test.contact_person", R"(
INSERT INTO contact_person (region_id, contact_id, person_id, team_id, started_at)
VALUES (:region, :id, :person, :id, :started_at))"};
inline const storage::Sql kContactGoal{"test.contact_goal", R"(
INSERT INTO contact_goal (region_id, contact_id, goal) VALUES (:region, :id, :goal))"};
inline const storage::Sql kPresence{"test.presence", R"(
INSERT INTO presence (region_id, id, organisation_id, team_id, author_id, place_id, area_id,
  started_at, ended_at, minutes, local_day, local_month, local_minute, correctable_until,
  recorded_at, content_hash)
VALUES (:region, :id, :id, :id, :id, :id, :area, 0, 1, :minutes, :day, 0, 0, 0, :recorded_at,
  :hash))"};
inline const storage::Sql kPresenceEnd{"test.presence_end", R"(
INSERT INTO presence_end (region_id, presence_id, author_id, at)
VALUES (:region, :id, :id, :at))"};
inline const storage::Sql kPerson{"test.person", R"(
INSERT INTO person (region_id, id, created_at, created_by, version_id, counts_as, erased_at)
VALUES (:region, :id, 0, :id, :id, :counts_as, :erased_at))"};
inline const storage::Sql kPersonVersion{"test.person_version", R"(
INSERT INTO person_version (region_id, person_id, id, at, author_id, layer, age_band)
VALUES (:region, :id, :id, 0, :id, 'alias', :band))"};

template <typename AnyId>
AnyId id(unsigned number) {
  AnyId made;
  made.uuid.bytes = {1};
  made.uuid.bytes[14] = static_cast<unsigned char>(number / 256);
  made.uuid.bytes[15] = static_cast<unsigned char>(number % 256);
  return made;
}

inline constexpr std::int64_t kDayMs = 86'400'000;
inline constexpr unsigned kPeople = 12;

struct RawContact {
  base::LocalDay day;
  std::optional<unsigned> area;
  unsigned place = 1;
  unsigned organisation = 1;
  bool online = false;
  std::int64_t unknown = 0;
  std::set<unsigned> people;
  bool goal = false;
  int recorded_after = 0;                // days
  std::optional<int> ended_after;        // days after it was recorded
  std::optional<std::size_t> corrected;  // number of the contact that this one corrects
};

struct RawPresence {
  base::LocalDay day;
  std::int64_t minutes = 60;
  std::optional<unsigned> area;
  bool ended = false;
};

struct Town {
  std::vector<RawContact> contacts;
  std::vector<RawPresence> presences;
};

// Everybody from the seventh on was found out to be somebody else; the second was erased.
inline unsigned counts_as(unsigned person) { return person < 6 ? person : person - 6; }
inline std::string band_of(unsigned person) { return person % 2 == 0 ? "" : "12_17"; }

inline const AreaTree& tree() {
  static const AreaTree tree([] {
    std::vector<areas::Area> all;
    for (unsigned number = 1; number <= 3; ++number) {
      auto code = "BU" + std::to_string(number);
      all.push_back({id<AreaId>(number), code, code, areas::AreaKind::Neighbourhood, 2026, {}});
    }
    return all;
  }());
  return tree;
}

// January to April 2026, each settled twenty days after its end.
inline const std::vector<store::SettledMonth>& settled_months() {
  static const auto months = [] {
    std::vector<store::SettledMonth> made;
    for (int number = 1; number <= 4; ++number) {
      Period period = month(2026, number);
      made.push_back({period, {(period.until.days + 20) * kDayMs}});
    }
    return made;
  }();
  return months;
}

inline std::int64_t recorded_at(const RawContact& contact) {
  return (contact.day.days + contact.recorded_after) * kDayMs + kDayMs / 2;
}

inline Town any_town() {
  Town town;
  auto number = [](int below) { return *rc::gen::inRange(0, below); };
  base::LocalDay first = month(2026, 1).from;
  int contacts = number(30);
  for (int each = 0; each < contacts; ++each) {
    RawContact contact;
    contact.day = first.plus_days(number(118));
    if (number(4) > 0) contact.area = static_cast<unsigned>(1 + number(3));
    contact.place = static_cast<unsigned>(1 + number(2));
    contact.organisation = static_cast<unsigned>(1 + number(2));
    contact.online = number(3) == 0;
    contact.unknown = number(4);
    contact.goal = number(2) == 0;
    contact.recorded_after = number(3) > 0 ? number(3) : number(80);
    if (number(4) == 0) contact.ended_after = number(60);
    for (int people = number(4); people > 0; --people) {
      contact.people.insert(static_cast<unsigned>(number(kPeople)));
    }
    town.contacts.push_back(contact);
    if (!contact.ended_after || number(2) > 0) continue;
    auto day = recorded_at(contact) / kDayMs + *contact.ended_after;
    contact.recorded_after = static_cast<int>(day - contact.day.days);
    contact.ended_after.reset();
    contact.corrected = town.contacts.size() - 1;
    contact.unknown += 10;
    town.contacts.push_back(contact);
  }
  int presences = number(8);
  for (int each = 0; each < presences; ++each) {
    RawPresence presence{first.plus_days(number(118)), 30 + number(90), {}, number(4) == 0};
    if (number(4) > 0) presence.area = static_cast<unsigned>(1 + number(3));
    town.presences.push_back(presence);
  }
  return town;
}

inline Result<> record(storage::Writer& writer, RegionId region, const RawContact& contact,
                       unsigned number) {
  auto corrects = contact.corrected
                      ? std::optional(id<ContactId>(static_cast<unsigned>(*contact.corrected) + 1))
                      : std::nullopt;
  auto started = contact.day.days * kDayMs;
  TRY(writer.execute(
      kContact, {{"region", region},
                 {"id", id<ContactId>(number)},
                 {"organisation", id<OrganisationId>(contact.organisation)},
                 {"place", id<PlaceId>(contact.place)},
                 {"area", contact.area ? std::optional(id<AreaId>(*contact.area)) : std::nullopt},
                 {"channel", contact.online ? "online" : "street"},
                 {"started_at", started},
                 {"day", contact.day},
                 {"unknown", contact.unknown},
                 {"corrects", corrects},
                 {"recorded_at", recorded_at(contact)},
                 {"hash", base::Bytes{1}}}));
  storage::Params same{{"region", region}, {"id", id<ContactId>(number)}};
  for (unsigned person : contact.people) {
    auto params = same;
    params.push_back({"person", id<PersonId>(person)});
    params.push_back({"started_at", started});
    TRY(writer.execute(kContactPerson, params));
  }
  if (contact.goal) {
    auto params = same;
    params.push_back({"goal", "meeting"});
    TRY(writer.execute(kContactGoal, params));
  }
  if (!contact.ended_after) return {};
  same.push_back({"at", recorded_at(contact) + *contact.ended_after * kDayMs});
  TRY(writer.execute(kContactEnd, same));
  return {};
}

inline Result<> record(storage::Writer& writer, RegionId region, const RawPresence& presence,
                       unsigned number) {
  auto at = presence.day.days * kDayMs + kDayMs / 2;
  TRY(writer.execute(kPresence, {{"region", region},
                                 {"id", id<ContactId>(number)},
                                 {"area", presence.area ? std::optional(id<AreaId>(*presence.area))
                                                        : std::nullopt},
                                 {"minutes", presence.minutes},
                                 {"day", presence.day},
                                 {"recorded_at", at},
                                 {"hash", base::Bytes{1}}}));
  if (!presence.ended) return {};
  TRY(writer.execute(kPresenceEnd,
                     {{"region", region}, {"id", id<ContactId>(number)}, {"at", at + kDayMs}}));
  return {};
}

inline void record_all(storage::Database& database, RegionId region, const Town& town) {
  auto written = database.write([&](storage::Writer& writer) -> Result<> {
    for (unsigned person = 0; person < kPeople; ++person) {
      auto erased = person == 1 ? std::optional<std::int64_t>(1) : std::nullopt;
      auto band = band_of(person).empty() ? std::nullopt : std::optional(band_of(person));
      TRY(writer.execute(kPerson, {{"region", region},
                                   {"id", id<PersonId>(person)},
                                   {"counts_as", id<PersonId>(counts_as(person))},
                                   {"erased_at", erased}}));
      TRY(writer.execute(kPersonVersion,
                         {{"region", region}, {"id", id<PersonId>(person)}, {"band", band}}));
    }
    unsigned number = 0;
    for (const auto& contact : town.contacts) TRY(record(writer, region, contact, ++number));
    number = 0;
    for (const auto& presence : town.presences) TRY(record(writer, region, presence, ++number));
    return {};
  });
  ASSERT_TRUE(written.has_value()) << written.error().internal;
}

inline std::string spot_text(const Facts& facts, const Spot& spot) {
  auto area = spot.node ? tree().area(*spot.node).code : std::string("nowhere");
  return to_text(spot.day) + " " + area + " " +
         std::to_string(facts.organisations[spot.organisation].uuid.bytes[15]) + " " +
         (spot.place ? std::to_string(facts.places[*spot.place].uuid.bytes[15]) : "-") + " ";
}

// The plain count: one contact at a time, in the words of the definition.
class PlainCount {
 public:
  explicit PlainCount(const Town& town) : town_(town) {}

  // The month in which a contact counts, if any, and on which day.
  std::optional<std::pair<std::size_t, base::LocalDay>> counts_in(std::size_t number) const {
    const auto& contact = town_.contacts[number];
    auto own = month_with(contact.day);
    if (!own) return std::nullopt;
    auto month = own;
    base::LocalDay day = contact.day;
    if (recorded_at(contact) >= settled(*own)) {
      day = base::LocalDay{recorded_at(contact) / kDayMs};
      month = month_with(day);
      bool too_late = month && settled_months()[*month].period.from.days - contact.day.days > 92;
      if (!month || too_late) return std::nullopt;
    }
    if (ended_by(contact, settled(*month)) || stands_before(contact)) return std::nullopt;
    return std::pair(*month, day);
  }

  // Whether this is the earliest contact of that young person, among those not undone by then.
  bool is_first(std::size_t number, unsigned person, std::size_t month) const {
    const auto& contact = town_.contacts[number];
    for (std::size_t other = 0; other < town_.contacts.size(); ++other) {
      const auto& each = town_.contacts[other];
      bool earlier = each.day < contact.day || (each.day == contact.day && other < number);
      bool same = std::any_of(each.people.begin(), each.people.end(),
                              [&](unsigned met) { return counts_as(met) == counts_as(person); });
      if (earlier && same && !ended_by(each, settled(month))) return false;
    }
    return true;
  }

 private:
  static std::optional<std::size_t> month_with(base::LocalDay day) {
    const auto& months = settled_months();
    for (std::size_t month = 0; month < months.size(); ++month) {
      if (day >= months[month].period.from && day < months[month].period.until) return month;
    }
    return std::nullopt;
  }
  static std::int64_t settled(std::size_t month) { return settled_months()[month].settled_at.ms; }
  static bool ended_by(const RawContact& contact, std::int64_t at) {
    return contact.ended_after && recorded_at(contact) + *contact.ended_after * kDayMs < at;
  }
  // The contact that it corrects was told already.
  bool stands_before(const RawContact& contact) const {
    if (!contact.corrected) return false;
    const auto& old = town_.contacts[*contact.corrected];
    auto month = month_with(old.day);
    return month && recorded_at(old) < settled(*month) && settled(*month) <= recorded_at(contact);
  }

  const Town& town_;
};

inline std::multiset<std::string> plain_lines(const Town& town, std::size_t month) {
  PlainCount plain(town);
  std::multiset<std::string> lines;
  for (std::size_t number = 0; number < town.contacts.size(); ++number) {
    auto counts = plain.counts_in(number);
    if (!counts || counts->first != month) continue;
    const auto& contact = town.contacts[number];
    std::map<unsigned, bool> people;
    for (unsigned person : contact.people) {
      people[counts_as(person)] = plain.is_first(number, person, month);
    }
    auto area = contact.area ? "BU" + std::to_string(*contact.area) : std::string("nowhere");
    std::string line =
        to_text(counts->second) + " " + area + " " + std::to_string(contact.organisation) + " " +
        std::to_string(contact.place) + " " + (contact.online ? "online" : "street") + " " +
        std::to_string(contact.unknown) + " goals" + (contact.goal ? " meeting" : "");
    std::size_t first = 0;
    std::multiset<std::string> bands;
    for (const auto& [person, is_first] : people) {
      first += is_first ? 1 : 0;
      bands.insert(band_of(person));
    }
    line += " people " + std::to_string(people.size()) + " first " + std::to_string(first);
    for (const auto& band : bands) line += " " + band;
    lines.insert(line);
  }
  unsigned place = 0;
  for (const auto& presence : town.presences) {
    auto number = std::to_string(++place);
    Period own = month_of(presence.day);
    if (presence.ended || own != settled_months()[month].period) continue;
    auto area = presence.area ? "BU" + std::to_string(*presence.area) : std::string("nowhere");
    lines.insert(to_text(presence.day) + " " + area + " " + number + " " + number + " " +
                 std::to_string(presence.minutes) + " minutes");
  }
  return lines;
}

}  // namespace nabij::figures::raw_facts_testing
