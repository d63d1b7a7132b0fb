// Invitations in the database.
#pragma once

#include <optional>
#include <vector>

#include "identity/domain/records.hpp"
#include "privacy/token.hpp"
#include "storage/database.hpp"

namespace nabij::identity::store {

struct InvitationToAdd {
  RegionId region;
  Invitation invitation;
  MemberId created_by;
  base::Bytes token_hash;
};

Result<> add_invitation(storage::Writer& writer, const InvitationToAdd& added);
// Those that this organisation sent and did not withdraw, newest first, at most 500.
Result<std::vector<Invitation>> invitations(storage::Reader& reader, RegionId region,
                                            OrganisationId inviting_organisation);
Result<std::optional<Invitation>> find_invitation(storage::Reader& reader,
                                                  const privacy::TokenReference& token);
// True for exactly one caller, and for nobody once it is withdrawn or too old.
Result<bool> use_invitation(storage::Writer& writer, RegionId region, InvitationId id,
                            MemberId member, base::Instant now);
// Whether there was an open one that this organisation sent.
Result<bool> withdraw_invitation(storage::Writer& writer, RegionId region, InvitationId id,
                                 OrganisationId inviting_organisation, base::Instant now);
Result<> withdraw_invitations_by(storage::Writer& writer, RegionId region, MemberId member,
                                 base::Instant now);
Result<std::int64_t> count_open_invitations(storage::Reader& reader, RegionId region,
                                            OrganisationId inviting_organisation,
                                            base::Instant now);

}  // namespace nabij::identity::store
