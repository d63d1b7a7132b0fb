// Feeds as they stand in the database.
#pragma once

#include "identity/identity.hpp"
#include "privacy/token.hpp"
#include "storage/database.hpp"

namespace nabij::calendars {

using FeedId = base::Id<struct CalendarFeedTag>;
// Identifiers say nothing of their kind, so the row does.
enum class OwnerKind { Member, Person };

struct FeedRow {
  FeedId id;
  base::Uuid owner;
  OwnerKind kind = OwnerKind::Member;
  bool tells = false;
  identity::Locale language = identity::Locale::Dutch;
  base::Instant begun_at;
};

Result<> insert_feed(storage::Writer& writer, const privacy::TokenReference& token,
                     const FeedRow& row);
Result<std::optional<FeedRow>> find_feed(storage::Reader& reader,
                                         const privacy::TokenReference& token);
// Of one member, or of the records that count as one young person.
using Owners = std::vector<base::Uuid>;
Owners owners_of(const std::vector<PersonId>& records);
Result<std::optional<FeedRow>> find_feed_of(storage::Reader& reader, RegionId region,
                                            const Owners& owners);
Result<> delete_feeds_of(storage::Writer& writer, RegionId region, const Owners& owners);

}  // namespace nabij::calendars

template <>
struct nabij::base::NamedEnum<nabij::calendars::OwnerKind> {
  using enum nabij::calendars::OwnerKind;
  static constexpr std::array<std::pair<nabij::calendars::OwnerKind, std::string_view>, 2> names{{
      {Member, "member"},
      {Person, "person"},
  }};
};
