// What a calendar program reads.
#include "calendars/calendars.hpp"
#include "calendars/entries.hpp"
#include "calendars/store/rows.hpp"

namespace nabij::calendars {
namespace {

constexpr std::string_view kEnding = ".ics";  // some programs want an address to end so

// One feed, at the moment that somebody reads it.
struct Reading {
  RegionId region;
  FeedRow feed;
  base::TimeZone zone;
  base::LocalDay today;
};

std::optional<Entry> entry_of(const agreements::AgreementShape& agreement, base::LocalDay today) {
  bool open = agreement.state == agreements::State::Open;
  bool to_come = agreement.due_on && *agreement.due_on >= today.plus_days(-kPassedDays);
  if (!open || !to_come) return std::nullopt;
  return Entry{base::to_text(agreement.id.uuid),
               *agreement.due_on,
               agreement.due_minute,
               agreement.worker_name,
               agreement.words,
               agreement.versions.back().at,
               static_cast<int>(agreement.versions.size()) - 1};
}

Result<std::string> own_text(agreements::Agreements& agreements, const Reading& reading,
                             PersonId person) {
  auto actor = privacy::Actor::by_own_link({reading.region, person, OwnLinkId{}});
  std::vector<Entry> entries;
  for (const auto& agreement : TRY(agreements.page(actor, person)).items) {
    if (auto entry = entry_of(agreement, reading.today)) entries.push_back(std::move(*entry));
  }
  return write_feed(own_feed(entries, {reading.feed.language, reading.feed.tells}, reading.zone));
}

// Their own promises in agreements, and what they said they would come back to.
Result<std::string> workers_text(contacts::Contacts& contacts, agreements::Agreements& agreements,
                                 const Reading& reading, const privacy::Viewer& viewer) {
  std::vector<Entry> entries;
  auto own = TRY(agreements.of_worker(privacy::people_scope(viewer)));
  for (const auto& promise : own.items) {
    auto entry = entry_of(promise.agreement, reading.today);
    if (entry) entries.push_back(std::move(*entry));
  }
  for (const auto& promise : TRY(contacts.today(viewer)).follow_ups) {
    if (promise.due_on < reading.today.plus_days(-kPassedDays)) continue;
    entries.push_back({base::to_text(promise.id.uuid), promise.due_on, std::nullopt, "", "",
                       reading.feed.begun_at, 0});
  }
  return write_feed(workers_feed(entries, reading.feed.language, reading.zone));
}

}  // namespace

Result<std::string> Calendars::feed(const std::string& address) {
  std::string_view text = address;
  if (text.ends_with(kEnding)) text.remove_suffix(kEnding.size());
  auto token = privacy::read_token(text);
  if (!token) return fail(ErrorCode::NotFound);
  auto found =
      TRY(needs_.database.read([&](storage::Reader& reader) { return find_feed(reader, *token); }));
  if (!found) return fail(ErrorCode::NotFound);
  auto zone = TRY(needs_.identity.regions().time_zone(token->region));
  auto today = zone.local(needs_.clock.now()).day;
  Reading reading{token->region, *found, std::move(zone), today};
  if (found->kind == OwnerKind::Person) {
    // A link that nobody opened for too long opens no more, and neither does what began at it.
    if (!TRY(needs_.portal.has_link(token->region, PersonId{found->owner}))) {
      return fail(ErrorCode::NotFound);
    }
    return own_text(needs_.agreements, reading, PersonId{found->owner});
  }
  auto viewer = TRY(needs_.database.read([&](storage::Reader& reader) {
    return needs_.identity.viewer_of(reader, token->region, MemberId{found->owner});
  }));
  if (!viewer || !viewer->roles.has(privacy::Role::Worker)) return fail(ErrorCode::NotFound);
  return workers_text(needs_.contacts, needs_.agreements, reading, *viewer);
}

}  // namespace nabij::calendars
