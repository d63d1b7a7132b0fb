// Sends what is due, the evening before. A reminder is claimed before it leaves, so that it never
// goes twice: somebody who gets the same letter again learns to look past it.
#include <algorithm>
#include <variant>

#include "agreements/push.hpp"
#include "agreements/service.hpp"
#include "outbound/pauses.hpp"

namespace nabij::agreements {
namespace {

using outbound::Fate;

// One evening in one region.
struct Evening {
  RegionId region;
  base::TimeZone zone;
  base::Instant now;
  base::LocalTime local;
  base::LocalDay tomorrow;
};

// To one browser; the words are the browser's own, in the language that it is told.
struct Notice {
  privacy::P256Key key;
  push::Subscription subscription;
  push::Message message;
};

using Said = std::variant<mail::Letter, Notice>;

struct Claim {
  SentRow row;
  Said said;
};

// Who wants to be reminded, and how.
struct Asked {
  const Records& records;
  const privacy::KeyRing& keys;
  const ReminderShape& chosen;
};

// When the day that holds now was agreed; what was said since about other things leaves it as it
// is.
base::Instant agreed_at(const Thread& thread) {
  auto at = thread.back().at;
  for (auto row = thread.rbegin(); row != thread.rend(); ++row) {
    if (row->terms.due_on != thread.back().terms.due_on) break;
    at = row->at;
  }
  return at;
}

// What was agreed so shortly before the time, or after it, was only just said.
bool is_fresh(const Evening& evening, const Choice& choice, const Thread& thread) {
  auto time = evening.zone.instant(evening.local.day, static_cast<int>(choice.minute));
  return agreed_at(thread) > time.plus_minutes(-kFreshMinutes);
}

bool may_try(const std::optional<SentRow>& before, base::Instant now) {
  if (!before) return true;
  return before->state == ReminderState::Later && before->next_at && *before->next_at <= now;
}

Choice choice_of(const ReminderShape& chosen) {
  return {chosen.channel, chosen.minute, chosen.tells, chosen.language};
}

std::string first_name(const std::string& name) { return name.substr(0, name.find(' ')); }

// Nobody is reminded of somebody who left, or whose teams the young person lets in no more: the
// promise waits for whoever takes it over.
Result<bool> still_there(Agreements& agreements, storage::Reader& reader, RegionId region,
                         MemberId worker, PersonId main) {
  const auto& needs = agreements.needs();
  auto viewer = TRY(needs.identity.viewer_of(reader, region, worker));
  if (!viewer) return false;
  auto let_in = TRY(needs.people.teams_let_in(reader, region, main));
  return std::ranges::any_of(
      viewer->teams, [&](TeamId team) { return std::ranges::find(let_in, team) != let_in.end(); });
}

Result<mail::Letter> write_letter_for(Agreements& agreements, const Evening& evening,
                                      const ReminderShape& chosen, const ToRemind& what) {
  const auto& needs = agreements.needs();
  auto said = reminder_words(choice_of(chosen), what);
  return mail::Letter{.from = needs.mailer->sender(),
                      .from_name = what.worker,
                      .to = TRY(mail::Address::parse("address", chosen.address.value_or(""))),
                      .subject = std::move(said.subject),
                      .text = std::move(said.text),
                      .at = evening.now,
                      .id = to_text(needs.ids.make<base::Id<struct LetterTag>>()),
                      .language = std::string(base::to_name(chosen.language))};
}

// Nothing about anybody or anything is in it: whoever has the phone may read it. A push service
// that cannot reach the browser before the night lets it go.
Result<Notice> write_notice_for(Agreements& agreements, storage::Reader& reader,
                                const Evening& evening, const ChoiceRow& row,
                                const privacy::KeyRing& keys) {
  auto text = TRY(keys.open({row.person, row.id.uuid, kPushColumn}, row.sealed_address));
  Notice notice;
  notice.key = TRY(push_key(agreements, reader, evening.region));
  notice.subscription = TRY(read_push(push_from(text.value_or("")), *agreements.needs().pusher));
  notice.message.text =
      R"({"language":")" + std::string(base::to_name(row.choice.language)) + R"("})";
  notice.message.topic = "reminder";
  auto night = evening.zone.instant(evening.local.day, static_cast<int>(kQuietFrom));
  notice.message.keep_s = (night.ms - evening.now.ms) / 1000;
  return notice;
}

Result<Said> say_to(Agreements& agreements, storage::Reader& reader, const Evening& evening,
                    const Asked& asked, const ToRemind& what) {
  if (asked.chosen.channel != Channel::Push)
    return Said(TRY(write_letter_for(agreements, evening, asked.chosen, what)));
  auto choice = TRY(find_choice(reader, evening.region, asked.records));
  if (!choice) return fail(ErrorCode::NotFound);
  return Said(TRY(write_notice_for(agreements, reader, evening, *choice, asked.keys)));
}

// Of the way that they chose; a way that this installation has no more carries nothing.
bool can_send(const Dependencies& needs, Channel channel) {
  if (channel == Channel::Push) return needs.pusher != nullptr;
  return channel == Channel::Email && needs.mailer != nullptr;
}

// Nothing when it is not for now: not asked for, not yet time, fresh, or sent before.
Result<std::optional<Claim>> claim(Agreements& agreements, storage::Writer& writer,
                                   const Evening& evening, const DueAgreement& due) {
  auto thread = TRY(find_agreement(writer, evening.region, due.agreement));
  bool still = !thread.empty() && thread.back().terms.state == State::Open &&
               thread.back().terms.due_on == evening.tomorrow;
  if (!still) return std::optional<Claim>{};
  const auto& newest = thread.back();
  auto main = TRY(agreements.needs().people.main_of(writer, evening.region, due.person));
  auto records = TRY(agreements.needs().people.records_of(writer, evening.region, main));
  auto keys = TRY(agreements.needs().people.keys_of(writer, evening.region, records));
  auto chosen = TRY(reminder_of(agreements, writer, evening.region, records, keys));
  auto before = TRY(find_sent(writer, evening.region, due.agreement, evening.tomorrow));
  bool now = can_send(agreements.needs(), chosen.channel) &&
             is_time(choice_of(chosen), evening.local.minute) && may_try(before, evening.now) &&
             !is_fresh(evening, choice_of(chosen), thread);
  if (!now) return std::optional<Claim>{};
  if (!TRY(still_there(agreements, writer, evening.region, newest.terms.worker, main))) {
    return std::optional<Claim>{};
  }
  auto words = TRY(keys.open({newest.person, newest.id.uuid, kWordsColumn}, newest.sealed_words));
  const auto& needs = agreements.needs();
  auto worker = TRY(needs.identity.member_name(writer, evening.region, newest.terms.worker));
  ToRemind what{first_name(worker), newest.terms.due_minute, std::move(words)};
  auto said = TRY(say_to(agreements, writer, evening, {records, keys, chosen}, what));
  SentRow row;
  row.agreement = due.agreement;
  row.due_on = evening.tomorrow;
  row.person = newest.person;
  row.at = evening.now;
  row.tries = before ? before->tries + 1 : 1;
  TRY(put_sent(writer, evening.region, row));
  return std::optional<Claim>(Claim{row, std::move(said)});
}

// What the answer of the mail server means for this reminder.
void settle(SentRow& row, const outbound::Outcome& outcome, const Evening& evening) {
  switch (outcome.fate) {
    case Fate::Accepted: row.state = ReminderState::Accepted; return;
    case Fate::Never: row.state = ReminderState::Never; return;
    case Fate::Unknown: row.state = ReminderState::Unknown; return;
    case Fate::Later: break;
  }
  auto pause = outbound::pause_ms(static_cast<int>(row.tries), outcome.retry_after_s);
  auto next = pause ? std::optional(evening.now.plus_ms(*pause)) : std::nullopt;
  auto night = evening.zone.instant(evening.local.day, static_cast<int>(kQuietFrom));
  bool in_time = next && *next < night;
  row.state = in_time ? ReminderState::Later : ReminderState::Never;
  if (in_time) row.next_at = next;
}

outbound::Outcome deliver(const Dependencies& needs, const Claim& claim) {
  if (const auto* letter = std::get_if<mail::Letter>(&claim.said))
    return needs.mailer->send(*letter);
  const auto& notice = std::get<Notice>(claim.said);
  return needs.pusher->send(notice.key, notice.subscription, notice.message);
}

// True when the mail server or push service took it.
Result<bool> send_one(Agreements& agreements, const Evening& evening, const DueAgreement& due) {
  const auto& needs = agreements.needs();
  auto claimed = TRY(needs.database.write(
      [&](storage::Writer& writer) { return claim(agreements, writer, evening, due); }));
  if (!claimed) return false;
  settle(claimed->row, deliver(needs, *claimed), evening);
  TRY(needs.database.write([&](storage::Writer& writer) -> Result<> {
    // Whoever was erased meanwhile leaves nothing behind.
    if (!TRY(find_sent(writer, evening.region, due.agreement, evening.tomorrow))) return {};
    return put_sent(writer, evening.region, claimed->row);
  }));
  return claimed->row.state == ReminderState::Accepted;
}

}  // namespace

Result<std::int64_t> Agreements::send_reminders(RegionId region) {
  if (needs_.mailer == nullptr && needs_.pusher == nullptr) return 0;
  auto zone = TRY(needs_.identity.regions().time_zone(region));
  auto now = needs_.clock.now();
  auto local = zone.local(now);
  if (local.minute < kEveningFrom || local.minute >= kQuietFrom) return 0;
  Evening evening{region, std::move(zone), now, local, local.day.plus_days(1)};
  auto all = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return list_due(reader, region, evening.tomorrow); }));
  Result<std::int64_t> taken = 0;
  for (const auto& due : all) {
    auto accepted = send_one(*this, evening, due);
    // One that cannot be sent keeps no other from going.
    if (!accepted.has_value()) {
      taken = accepted.error();
    } else if (taken.has_value() && *accepted) {
      ++*taken;
    }
  }
  return taken;
}

}  // namespace nabij::agreements
