// Links, offers and visits as they stand in the database.
#pragma once

#include "portal/domain/terms.hpp"
#include "privacy/token.hpp"
#include "storage/database.hpp"

namespace nabij::portal {

using VisitId = base::Id<struct OwnVisitTag>;
using OfferId = base::Id<struct OwnLinkOfferTag>;
using Records = std::vector<PersonId>;

struct OfferRow {
  PersonId person;
  MemberId offered_by;
  base::Instant expires_at;
};

struct LinkRow {
  PersonId person;
  OwnLinkId id;
  base::Bytes offer_hash;  // of the offer that it came from
  MemberId offered_by;
  base::Instant begun_at;
  base::LocalDay opened_on;
};

struct VisitRow : Visit {
  PersonId person;
  VisitId id;
  OwnLinkId link;
};

Result<> insert_offer(storage::Writer& writer, const privacy::TokenReference& token, OfferId id,
                      base::Instant at, const OfferRow& row);
Result<std::optional<OfferRow>> find_offer(storage::Reader& reader,
                                           const privacy::TokenReference& token);
Result<std::vector<OfferRow>> list_offers(storage::Reader& reader, RegionId region,
                                          const Records& people);

Result<> insert_link(storage::Writer& writer, const privacy::TokenReference& token,
                     const LinkRow& row);
Result<std::optional<LinkRow>> find_link(storage::Reader& reader,
                                         const privacy::TokenReference& token);
// Oldest first.
Result<std::vector<LinkRow>> list_links(storage::Reader& reader, RegionId region,
                                        const Records& people);
Result<> note_opened(storage::Writer& writer, RegionId region, const LinkRow& link,
                     base::LocalDay today);

Result<> insert_visit(storage::Writer& writer, const privacy::TokenReference& token,
                      const VisitRow& row);
// Only while there is the link.
Result<std::optional<VisitRow>> find_visit(storage::Reader& reader,
                                           const privacy::TokenReference& token);
// Of this record, seen last first.
Result<std::vector<VisitRow>> list_visits(storage::Reader& reader, RegionId region,
                                          PersonId person);
Result<> touch_visit(storage::Writer& writer, RegionId region, const VisitRow& visit,
                     base::Instant now);
Result<> delete_visit(storage::Writer& writer, RegionId region, const VisitRow& visit);

// Links with the visits to them; an offer that waits stays.
Result<> delete_links(storage::Writer& writer, RegionId region, const Records& people);
Result<> delete_offers(storage::Writer& writer, RegionId region, const Records& people);

}  // namespace nabij::portal
