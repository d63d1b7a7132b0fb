#include "contacts/contact_service.hpp"
#include "contacts/note_service.hpp"

namespace nabij::contacts {
namespace {

constexpr std::int64_t kTimelinePage = 20;
constexpr std::size_t kRemembered = 5;

std::optional<std::string> text_of(const ContactShape& contact) {
  return contact.note ? std::optional<std::string>(contact.note->text) : std::nullopt;
}

std::optional<std::string> place_of(const ContactShape& contact) {
  return contact.place ? std::optional<std::string>(contact.place->name) : std::nullopt;
}

// What was said about the notes of a page.
using Said = std::map<ContactId, std::vector<NoteChangeShape>>;

const std::vector<NoteChangeShape>& said_of(const Said& said, ContactId contact) {
  static const std::vector<NoteChangeShape> nothing;
  auto found = said.find(contact);
  return found == said.end() ? nothing : found->second;
}

MomentShape moment_of(const ContactShape& contact, std::int64_t known) {
  MomentShape moment;
  moment.id = contact.id;
  moment.at = contact.started_at;
  moment.place_name = place_of(contact);
  moment.channel = contact.channel;
  moment.topics = contact.topics;
  moment.note = text_of(contact);
  if (contact.note) {
    moment.audience = contact.note->audience;
    moment.status = contact.note->status;
  }
  moment.author_name = contact.author.name;
  moment.setting = contact.setting;
  moment.stances = contact.stances;
  moment.with_others = contact.unknown_count + std::max<std::int64_t>(0, known - 1);
  return moment;
}

struct TimelinePart {
  std::vector<ContactShape> contacts;  // newest first
  http::Page<MomentShape> page;
  Said said;
};

Result<TimelinePart> timeline_part(Contacts& contacts, storage::Reader& reader,
                                   const Setting& setting, const std::vector<PersonId>& records,
                                   const std::optional<TimeCursor>& cursor) {
  auto meetings = TRY(timeline(reader, setting.scope, records, cursor.value_or(Window{}.before),
                               kTimelinePage + 1));
  TimelinePart part;
  if (static_cast<std::int64_t>(meetings.size()) > kTimelinePage) {
    meetings.pop_back();
    part.page.next_cursor = to_text(TimeCursor{meetings.back().at, meetings.back().contact.uuid});
  }
  std::vector<ContactId> ids;
  for (const auto& meeting : meetings) ids.push_back(meeting.contact);
  std::map<ContactId, ContactRow> rows;
  for (auto& row : TRY(find_contacts(reader, setting.scope, ids))) rows.emplace(row.id, row);
  std::vector<ContactRow> sorted;
  for (const auto& id : ids) {
    if (rows.contains(id)) sorted.push_back(rows.at(id));
  }
  auto around = TRY(surroundings(contacts, reader, setting, sorted));
  part.said = TRY(said_about(contacts, reader, setting, ids));
  for (const auto& row : sorted) {
    part.contacts.push_back(contact_shape(around, row));
    auto known = static_cast<std::int64_t>(around.lists[row.id].people.size());
    part.page.items.push_back(moment_of(part.contacts.back(), known));
    if (part.contacts.back().note) part.page.items.back().changes = said_of(part.said, row.id);
  }
  return part;
}

void fill_card(RememberCard& card, const TimelinePart& newest) {
  if (!newest.contacts.empty()) {
    const auto& last = newest.contacts.front();
    card.last_contact = {last.started_at,
                         place_of(last),
                         last.channel,
                         text_of(last),
                         last.author.name,
                         std::nullopt,
                         {}};
    if (last.note) {
      card.last_contact->status = last.note->status;
      card.last_contact->changes = said_of(newest.said, last.id);
    }
  }
  for (const auto& contact : newest.contacts) {
    if (!contact.note || card.remember.size() >= kRemembered) continue;
    card.remember.push_back({contact.note->text, contact.started_at, contact.author.name,
                             contact.note->audience, contact.note->status,
                             said_of(newest.said, contact.id)});
  }
}

Result<PersonPage> page_of(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                           const people::PersonFacts& facts,
                           const std::optional<TimeCursor>& cursor) {
  auto& people = contacts.needs().people;
  auto region = setting.viewer.region;
  auto records = TRY(people.records_of(reader, region, facts.id));
  PersonPage page;
  auto newest = TRY(timeline_part(contacts, reader, setting, records, std::nullopt));
  fill_card(page.card, newest);
  page.timeline = cursor ? TRY(timeline_part(contacts, reader, setting, records, cursor)).page
                         : std::move(newest.page);
  auto open = TRY(list_follow_ups_of_people(reader, setting.scope, records));
  page.card.agreed = TRY(follow_up_shapes(contacts, reader, setting, open));
  for (auto& merged : TRY(people.merged_into(reader, setting.scope, facts.id))) {
    page.merged.push_back({merged.merge_id, std::move(merged.alias), merged.at});
  }
  page.look_count = TRY(people.count_looks(reader, region, records)) + 1;  // with this one
  return page;
}

}  // namespace

Result<PersonPage> Contacts::person_page(const privacy::Viewer& viewer, PersonId id,
                                         const std::optional<std::string>& cursor) {
  auto here = TRY(setting(viewer));
  auto after = TRY(parse_time_cursor(cursor));
  std::optional<people::PersonFacts> facts;
  auto page = TRY(needs_.database.read([&](storage::Reader& reader) -> Result<PersonPage> {
    facts = TRY(needs_.people.facts(reader, here.scope, id));
    return page_of(*this, reader, here, *facts, after);
  }));
  TRY(needs_.database.write([&](storage::Writer& writer) {
    return needs_.people.record_look(writer, here.scope, id, "page");
  }));
  auto active = here.zone.local(facts->created_at).day;
  if (page.card.last_contact) active = here.zone.local(page.card.last_contact->at).day;
  page.person = TRY(people::to_view(needs_.people, viewer.region, *facts, active));
  return page;
}

}  // namespace nabij::contacts
