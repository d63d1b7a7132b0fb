// Reminders to a browser of the young person's own.
#pragma once

#include "agreements/service.hpp"

namespace nabij::agreements {

inline constexpr std::string_view kPushColumn = "reminder.push";

// Every part at fault, as a field of `push`.
Result<push::Subscription> read_push(const PushShape& shape, const push::Sender& pusher);
// As one text to be sealed, and back.
std::string to_text(const PushShape& shape);
PushShape push_from(std::string_view text);

// What this region says to push services who it is; made when it is first needed.
Result<> ensure_push_key(Agreements& agreements, RegionId region);
// In base64url; nothing before it was made.
Result<std::optional<std::string>> public_push_key(storage::Reader& reader, RegionId region);
Result<privacy::P256Key> push_key(Agreements& agreements, storage::Reader& reader, RegionId region);

}  // namespace nabij::agreements
