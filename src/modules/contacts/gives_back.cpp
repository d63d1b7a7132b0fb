#include "contacts/contact_service.hpp"
#include "contacts/note_service.hpp"

namespace nabij::contacts {

DayScope day_scope(const Setting& setting, base::LocalDay day, base::Instant as_of) {
  return {setting.viewer.region, setting.viewer.member, setting.zone.instant(day, 0),
          setting.zone.instant(day.plus_days(1), 0), as_of};
}

namespace {

// The last that was said about it holds, or else how the author knew.
bool doubtful(const Note& note, const std::vector<NoteChangeShape>& said) {
  bool doubt = note.status == NoteStatus::Hearsay;
  for (const auto& each : said) {
    if (each.kind != NoteChangeKind::OwnWords) doubt = each.kind == NoteChangeKind::Untrue;
  }
  return doubt;
}

Result<std::vector<LastTime>> last_times(Contacts& contacts, storage::Reader& reader,
                                         const Setting& setting, const Surroundings& around,
                                         const ContactRow& row) {
  std::vector<Meeting> meetings;
  std::vector<base::Uuid> texts;
  std::vector<ContactId> contact_ids;
  auto lists = around.lists.find(row.id);
  if (lists == around.lists.end()) return std::vector<LastTime>{};
  for (const auto& person : lists->second.people) {
    if (!around.people.contains(person)) continue;
    if (auto meeting = TRY(met_before(reader, row, setting.viewer.region, person))) {
      meetings.push_back(*meeting);
      texts.push_back(meeting->contact.uuid);
      contact_ids.push_back(meeting->contact);
    }
  }
  auto notes = TRY(open_notes(contacts, reader, setting, texts));
  auto said = TRY(said_about(contacts, reader, setting, contact_ids));
  std::vector<LastTime> last;
  for (const auto& meeting : meetings) {
    LastTime time{
        meeting.person, around.people.at(meeting.person), setting.zone.local(meeting.at).day, {}};
    // There is no room here to say that it was not right, or only heard.
    auto note = notes.find(meeting.contact.uuid);
    if (note != notes.end() && !doubtful(note->second, said[meeting.contact]))
      time.note = note->second.text;
    last.push_back(std::move(time));
  }
  return last;
}

// What was recorded before the day was counted along is counted from the facts.
Result<DayTotals> day_totals(storage::Reader& reader, const DayScope& day, const ContactRow& row) {
  if (row.day) return *row.day;
  auto count = TRY(count_day(reader, day));
  return DayTotals{count.contacts, count.known + count.unknown};
}

}  // namespace

// As it stood when the contact was recorded, so that sending it again gives the same answer.
Result<GivesBack> gives_back(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                             const Surroundings& around, const ContactRow& row) {
  auto day = day_scope(setting, row.start.day, row.origin.recorded_at);
  auto totals = TRY(day_totals(reader, day, row));
  GivesBack back{totals.contacts, totals.young_people, {}, {}};
  if (row.place) {
    if (auto visit = TRY(last_visit(reader, day, *row.place))) {
      back.days_since_last_visit = row.start.day.days - setting.zone.local(*visit).day.days;
    }
  }
  back.last_time = TRY(last_times(contacts, reader, setting, around, row));
  return back;
}

}  // namespace nabij::contacts
