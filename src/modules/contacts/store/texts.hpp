// Sealed words: one text, one key, a wrap of that key for everyone known whom it is about.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "contacts/domain/audience.hpp"
#include "privacy/sealing.hpp"
#include "privacy/viewer.hpp"
#include "storage/database.hpp"

namespace nabij::contacts {

struct TextToSeal {
  base::Uuid id;  // of the fact that it belongs to
  MemberId author;
  TeamId team;
  Audience audience = Audience::Team;
  std::string text;
  std::optional<NoteStatus> status = std::nullopt;
};

// Whose key opens a text: a young person's, or the region's when nobody known is involved.
struct Holder {
  base::Uuid id;
  privacy::Key key;
};

struct TextLock {
  base::Uuid text;
  Audience audience = Audience::Team;
  base::Bytes sealed;
  base::Uuid holder;
  base::Bytes wrapped;
  std::optional<NoteStatus> status;
};

Result<> seal_text(storage::Writer& writer, RegionId region, const TextToSeal& text,
                   const std::vector<Holder>& holders, base::Random& random);

// Every lock of these texts that the scope may try: a text of a team in scope, meant for that team
// or written by the viewer, held by somebody whom the scope may see.
Result<std::vector<TextLock>> list_texts(storage::Reader& reader, const privacy::PeopleScope& scope,
                                         const std::vector<base::Uuid>& ids);

// Unavailable when the holder's key does not fit.
Result<std::string> open_text(const TextLock& lock, const privacy::Key& holder_key);

}  // namespace nabij::contacts
