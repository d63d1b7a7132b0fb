#include <algorithm>

#include "contacts/contact_service.hpp"

namespace nabij::contacts {

Result<PersonNames> person_names(Contacts& contacts, storage::Reader& reader,
                                 const privacy::PeopleScope& scope,
                                 const std::vector<PersonId>& ids) {
  PersonNames names;
  for (auto& name : TRY(contacts.needs().people.names(reader, scope, ids))) {
    names.emplace(name.id, std::move(name.alias));
  }
  return names;
}

Result<Surroundings> surroundings(Contacts& contacts, storage::Reader& reader,
                                  const Setting& setting, const std::vector<ContactRow>& rows) {
  auto region = setting.viewer.region;
  std::vector<ContactId> ids;
  std::vector<PlaceId> places;
  std::vector<MemberId> members;
  std::vector<base::Uuid> texts;
  for (const auto& row : rows) {
    ids.push_back(row.id);
    members.push_back(row.origin.author);
    if (row.place) places.push_back(*row.place);
    if (row.has_text) texts.push_back(row.id.uuid);
  }
  Surroundings around;
  around.lists = TRY(find_contact_lists(reader, region, ids));
  std::vector<PersonId> people;
  for (const auto& [id, lists] : around.lists) {
    people.insert(people.end(), lists.people.begin(), lists.people.end());
  }
  // Met in several of these, looked up once.
  std::ranges::sort(people);
  people.erase(std::ranges::unique(people).begin(), people.end());
  around.places = TRY(place_names(reader, region, places));
  around.members = TRY(member_names(contacts, reader, region, members));
  around.people = TRY(person_names(contacts, reader, setting.scope, people));
  around.notes = TRY(open_notes(contacts, reader, setting, texts));
  return around;
}

ContactShape contact_shape(const Surroundings& around, const ContactRow& row) {
  ContactShape shape;
  shape.id = row.id;
  shape.started_at = row.start.at;
  shape.local_day = row.start.day;
  shape.duration_minutes = row.duration_minutes;
  shape.channel = row.channel;
  if (row.place) shape.place = place_name(around.places, *row.place);
  shape.unknown_count = row.unknown;
  shape.author = member_shape(around.members, row.origin.author);
  shape.correctable_until = row.origin.correctable_until;
  shape.corrects_id = row.corrects;
  shape.setting = row.setting;
  shape.stances = from_sum(row.stances);
  auto lists = around.lists.find(row.id);
  if (lists != around.lists.end()) {
    shape.topics = lists->second.topics;
    shape.goals = lists->second.goals;
    for (const auto& person : lists->second.people) {
      auto name = around.people.find(person);
      if (name != around.people.end()) shape.people.push_back({person, name->second});
    }
  }
  auto note = around.notes.find(row.id.uuid);
  if (note != around.notes.end()) shape.note = note->second;
  return shape;
}

Result<std::vector<ContactShape>> contact_shapes(Contacts& contacts, storage::Reader& reader,
                                                 const Setting& setting,
                                                 const std::vector<ContactRow>& rows) {
  auto around = TRY(surroundings(contacts, reader, setting, rows));
  std::vector<ContactShape> shapes;
  shapes.reserve(rows.size());
  for (const auto& row : rows) shapes.push_back(contact_shape(around, row));
  return shapes;
}

namespace {

// What a colleague wrote about somebody known is read on the page of that young person, where every
// reading is kept: for them to see who looked, and to tell whoever read what turns out untrue.
void leave_to_the_page(const privacy::Viewer& viewer, std::vector<ContactShape>& shapes) {
  for (auto& shape : shapes) {
    if (shape.author.id != viewer.member && !shape.people.empty()) shape.note = std::nullopt;
  }
}

}  // namespace

Result<http::Page<ContactShape>> Contacts::contacts(const privacy::Viewer& viewer, By by,
                                                    const Wanted& wanted) {
  auto here = TRY(setting(viewer));
  auto window = TRY(window_of(here, wanted));
  auto limit = static_cast<std::size_t>(window.limit++);
  return needs_.database.read([&](storage::Reader& reader) -> Result<http::Page<ContactShape>> {
    auto own = by == By::Me && !wanted.place;
    auto rows = TRY(own ? list_contacts_of_author(reader, viewer.region, viewer.member, window)
                        : list_contacts(reader, here.scope, wanted.place, window));
    http::Page<ContactShape> page;
    if (rows.size() > limit) {
      rows.resize(limit);
      page.next_cursor = to_text(TimeCursor{rows.back().start.at, rows.back().id.uuid});
    }
    if (by == By::Me) {
      std::erase_if(rows, [&](const auto& row) { return row.origin.author != viewer.member; });
    }
    page.items = TRY(contact_shapes(*this, reader, here, rows));
    leave_to_the_page(viewer, page.items);
    return page;
  });
}

Result<ContactShape> Contacts::contact(const privacy::Viewer& viewer, ContactId id) {
  auto here = TRY(setting(viewer));
  return needs_.database.read([&](storage::Reader& reader) -> Result<ContactShape> {
    auto rows = TRY(find_contacts(reader, here.scope, {id}));
    if (rows.empty()) return no_such_thing();
    auto shapes = TRY(contact_shapes(*this, reader, here, rows));
    leave_to_the_page(viewer, shapes);
    return std::move(shapes.front());
  });
}

}  // namespace nabij::contacts
