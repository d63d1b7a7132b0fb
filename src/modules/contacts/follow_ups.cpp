#include "contacts/contact_service.hpp"

namespace nabij::contacts {

Result<> keep_follow_up(Contacts& contacts, storage::Writer& writer, const Setting& setting,
                        const ContactRow& contact, const NewFollowUp& follow_up) {
  auto hash = content_hash(setting, follow_up);
  auto region = setting.viewer.region;
  if (auto before = TRY(find_follow_up(writer, region, follow_up.id))) {
    return require_new(before->author == setting.viewer.member && before->content_hash == hash);
  }
  std::vector<PersonId> people;
  if (follow_up.person_id) {
    auto scope = setting.scope;
    scope.teams = {contact.origin.team};
    people.push_back(*follow_up.person_id);
    TRY(contacts.needs().people.require_visible(writer, scope, people));
  }
  FollowUpRow row{follow_up.id,        contact.origin.team, setting.viewer.member,
                  follow_up.person_id, follow_up.due_on,    hash};
  TRY(insert_follow_up(writer, contact.origin, contact.id, row));
  TextToSeal text{follow_up.id.uuid, row.author, row.team, Audience::Team, follow_up.text};
  return keep_text(contacts, writer, setting, text, people);
}

Result<std::vector<FollowUpShape>> follow_up_shapes(Contacts& contacts, storage::Reader& reader,
                                                    const Setting& setting,
                                                    const std::vector<OpenFollowUp>& rows) {
  std::vector<base::Uuid> texts;
  std::vector<PersonId> people;
  for (const auto& row : rows) {
    texts.push_back(row.id.uuid);
    if (row.person) people.push_back(*row.person);
  }
  auto notes = TRY(open_notes(contacts, reader, setting, texts));
  auto names = TRY(person_names(contacts, reader, setting.scope, people));
  std::vector<FollowUpShape> shapes;
  for (const auto& row : rows) {
    auto note = notes.find(row.id.uuid);
    if (note == notes.end()) continue;
    FollowUpShape shape{row.id, row.due_on, note->second.text, {}, row.due_on < setting.today};
    if (row.person && names.contains(*row.person)) {
      shape.person = {*row.person, names[*row.person]};
    }
    shapes.push_back(std::move(shape));
  }
  return shapes;
}

Result<> Contacts::end_follow_up(const privacy::Viewer& viewer, FollowUpId id,
                                 const FollowUpEnd& end) {
  auto here = TRY(setting(viewer));
  bool moved = end.outcome == Outcome::Moved;
  if (moved != end.due_on.has_value()) {
    return Error::field("due_on", moved ? "required" : "not_expected",
                        "A new day belongs to moved, and only to that.");
  }
  FollowUpEndRow row{end.id, id, viewer.member, std::string(base::to_name(end.outcome)),
                     end.due_on};
  return needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto follow_up = TRY(find_follow_up(writer, viewer.region, id));
    if (!follow_up || follow_up->author != viewer.member) return no_such_thing();
    if (auto before = TRY(find_follow_up_end(writer, viewer.region, end.id))) {
      return require_new(before->follow_up == id && before->author == viewer.member &&
                         before->outcome == row.outcome && before->due_on == row.due_on);
    }
    return insert_follow_up_end(writer, viewer.region, here.now, row);
  });
}

}  // namespace nabij::contacts
