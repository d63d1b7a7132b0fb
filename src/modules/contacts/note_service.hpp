// What the parts of this module share about notes that were put right.
#pragma once

#include "contacts/service.hpp"
#include "contacts/store/note_changes.hpp"

namespace nabij::contacts {

// By contact, oldest first; without the words that the viewer may not read.
Result<std::map<ContactId, std::vector<NoteChangeShape>>> said_about(
    Contacts& contacts, storage::Reader& reader, const Setting& setting,
    const std::vector<ContactId>& ids);

// Tells everybody of the team who can have read the note of this contact, but not who puts it
// right: its author, and whoever opened the page of a young person in it since.
Result<> tell_readers(Contacts& contacts, storage::Writer& writer, const Setting& setting,
                      const ContactRow& contact, NoticeKind kind);

}  // namespace nabij::contacts
