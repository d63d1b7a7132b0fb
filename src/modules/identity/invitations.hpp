// Invitations: a link that lets one person in, once, for a few days.
#pragma once

#include <string>
#include <vector>

#include "identity/members.hpp"

namespace nabij::identity {

struct NewInvitation {
  InvitationId id;
  std::string name;
  std::vector<privacy::Role> roles;
  std::vector<TeamId> teams;
  std::optional<OrganisationId> organisation;
};

struct IssuedInvitation {
  InvitationId id;
  std::string token;  // given out here and never again
  base::Instant expires_at;
};

// What the person invited sees before saying yes.
struct InvitationLook {
  std::string name;
  std::string organisation_name;
  std::string region_name;
  base::Instant expires_at;
};

struct Acceptance {
  std::string token;
  std::string name;
  std::string email;
  std::string password;
};

class Invitations {
 public:
  struct Needs {
    storage::Database& database;
    lists::Lists& lists;
    Regions& regions;
    Audit& audit;
    Sessions& sessions;
    Members& members;
    PasswordHasher& hasher;
    http::Throttle& throttle;
    const base::Clock& clock;
    base::Random& random;
    base::IdSource& ids;
  };
  explicit Invitations(const Needs& needs) : needs_(needs) {}

  Result<IssuedInvitation> invite(const privacy::Viewer& viewer, const NewInvitation& wanted);
  Result<std::vector<Invitation>> list(const privacy::Viewer& viewer);
  // NotFound unless this organisation sent it and it is still open.
  Result<> withdraw(const privacy::Viewer& viewer, InvitationId id);
  // NotFound for an unknown token; Gone when it was used, withdrawn or is too old.
  Result<InvitationLook> look(const std::string& token, const std::string& source);
  Result<SignedIn> accept(const Acceptance& acceptance, const http::Request& request);

 private:
  struct Opened {
    RegionId region;
    Invitation invitation;
    OrganisationFacts organisation;
  };
  Result<Opened> open(storage::Reader& reader, const std::string& token);
  Result<> check_wanted(storage::Reader& reader, const privacy::Viewer& viewer,
                        const NewInvitation& wanted);
  struct Joining {
    Member member;
    std::string password_hash;
    std::string token;
    NewSession session;
  };
  Result<> join(storage::Writer& writer, const Joining& joining);

  Needs needs_;
};

}  // namespace nabij::identity
