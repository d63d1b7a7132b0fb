#include "contacts/contact_service.hpp"

namespace nabij::contacts {

DayScope day_scope(const Setting& setting, base::LocalDay day, base::Instant as_of) {
  return {setting.viewer.region, setting.viewer.member, setting.zone.instant(day, 0),
          setting.zone.instant(day.plus_days(1), 0), as_of};
}

namespace {

Result<std::vector<LastTime>> last_times(Contacts& contacts, storage::Reader& reader,
                                         const Setting& setting, const ContactRow& row) {
  auto region = setting.viewer.region;
  auto lists = TRY(find_contact_lists(reader, region, {row.id}));
  std::vector<Meeting> meetings;
  std::vector<base::Uuid> texts;
  for (const auto& person : lists[row.id].people) {
    if (auto meeting = TRY(met_before(reader, row, region, person))) {
      meetings.push_back(*meeting);
      texts.push_back(meeting->contact.uuid);
    }
  }
  auto names = TRY(person_names(contacts, reader, setting.scope, lists[row.id].people));
  auto notes = TRY(open_notes(contacts, reader, setting, texts));
  std::vector<LastTime> last;
  for (const auto& meeting : meetings) {
    if (!names.contains(meeting.person)) continue;
    LastTime time{meeting.person, names[meeting.person], setting.zone.local(meeting.at).day, {}};
    if (notes.contains(meeting.contact.uuid)) time.note = notes[meeting.contact.uuid].text;
    last.push_back(std::move(time));
  }
  return last;
}

}  // namespace

// As it stood when the contact was recorded, so that sending it again gives the same answer.
Result<GivesBack> gives_back(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                             const ContactRow& row) {
  auto day = day_scope(setting, row.start.day, row.origin.recorded_at);
  auto count = TRY(count_day(reader, day));
  GivesBack back{count.contacts, count.known + count.unknown, {}, {}};
  if (row.place) {
    if (auto visit = TRY(last_visit(reader, day, *row.place))) {
      back.days_since_last_visit = row.start.day.days - setting.zone.local(*visit).day.days;
    }
  }
  back.last_time = TRY(last_times(contacts, reader, setting, row));
  return back;
}

}  // namespace nabij::contacts
