// What the parts of this module share on the way from a request to the store.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "contacts/contacts.hpp"
#include "contacts/store/places.hpp"
#include "contacts/store/presences.hpp"
#include "contacts/store/texts.hpp"
#include "http/encode.hpp"
#include "privacy/fingerprint.hpp"

namespace nabij::contacts {

inline PlaceScope place_scope(const Setting& setting) {
  return {setting.viewer.region, setting.viewer.organisation};
}

inline Writing writing(const Setting& setting) {
  return {setting.viewer.region, setting.viewer.organisation, setting.viewer.member, setting.now};
}

// Notes had no status once: a device that sends again what it sent before then is recognised. A
// text cannot hold this, because its quotation marks are escaped.
template <http::Described Input>
std::string unsaid_left_out(const Input& input) {
  auto json = http::to_json(input);
  for (std::string_view unsaid : {R"(,"status":null)", R"(,"setting":null)", R"(,"stances":[])"}) {
    for (auto at = json.find(unsaid); at != std::string::npos; at = json.find(unsaid, at))
      json.erase(at, unsaid.size());
  }
  return json;
}

// Recognises the same input when it is sent again.
template <http::Described Input>
base::Bytes content_hash(const Setting& setting, const Input& input) {
  return privacy::fingerprint(setting.key, Input::schema_name, unsaid_left_out(input));
}

// The stated team, or the first one. NotFound when it is not the viewer's.
Result<TeamId> team_of(const Setting& setting, const std::optional<TeamId>& stated);
// With the term in which the author may still change it.
Result<Origin> origin(Contacts& contacts, const Setting& setting, TeamId team, base::Bytes hash);
// Who ends a fact, and when.
inline Origin ending(const Setting& setting) {
  Origin by;
  by.region = setting.viewer.region;
  by.author = setting.viewer.member;
  by.recorded_at = setting.now;
  return by;
}
// InvalidInput on `field` when the region's list has no such key on that day.
Result<> require_key(Contacts& contacts, const Setting& setting, std::string_view list,
                     const std::string& key, const std::string& field);
Result<> require_new(bool same);
Result<> require_term(const Setting& setting, base::Instant correctable_until);

Error no_such_thing();

std::int64_t page_limit(std::int64_t limit);
Result<Window> window_of(const Setting& setting, const Wanted& wanted);

// Names for one answer, looked up together.
using PlaceNames = std::map<PlaceId, PlaceNameRow>;
using MemberNames = std::map<MemberId, std::string>;
Result<PlaceNames> place_names(storage::Reader& reader, RegionId region,
                               const std::vector<PlaceId>& ids);
Result<MemberNames> member_names(Contacts& contacts, storage::Reader& reader, RegionId region,
                                 const std::vector<MemberId>& ids);
PlaceName place_name(const PlaceNames& names, PlaceId id);
MemberShape member_shape(const MemberNames& names, MemberId id);

Result<std::vector<RoundShape>> round_shapes(Contacts& contacts, storage::Reader& reader,
                                             RegionId region, const std::vector<RoundRow>& rows);
Result<std::vector<PlaceShape>> place_shapes(Contacts& contacts, storage::Reader& reader,
                                             RegionId region, std::vector<PlaceRow> rows);

// The notes that the viewer may read, by the id of what they belong to.
using Notes = std::map<base::Uuid, Note>;
Result<Notes> open_notes(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                         const std::vector<base::Uuid>& ids);
// Seals for each of these young persons, or for the region when there are none.
Result<> keep_text(Contacts& contacts, storage::Writer& writer, const Setting& setting,
                   const TextToSeal& text, const std::vector<PersonId>& people);

}  // namespace nabij::contacts
