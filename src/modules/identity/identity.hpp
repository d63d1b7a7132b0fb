// Identity: regions, organisations, teams, members and their roles, sign-in, sessions,
// invitations, and the audit trail (requirements G04, H03, P12). Who is signed in becomes a
// privacy::Viewer; what that viewer may see is decided elsewhere, below the API.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "http/api.hpp"
#include "identity/audit.hpp"
#include "identity/domain/records.hpp"
#include "identity/regions.hpp"
#include "lists/lists.hpp"
#include "privacy/viewer.hpp"
#include "storage/database.hpp"

namespace nabij::identity {

// What one password hash costs. The defaults are those of OWASP for Argon2id; only tests and the
// demo town take less.
struct HashingCost {
  unsigned long long passes = 2;
  std::size_t memory_bytes = std::size_t{19} * 1024 * 1024;
};

struct Options {
  std::string public_url = "http://127.0.0.1:8080";  // https makes the cookie Secure, __Host-
  HashingCost cost;
  // Hashing takes a core for some 20 ms. So many run at once and so many more may wait for their
  // turn; the next one is told to come back in a second. Together fewer than the handler threads.
  int hashing_at_once = 1;
  int hashing_waiting = 2;
};

struct Dependencies {
  storage::Database& database;
  lists::Lists& lists;
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
  privacy::Key master_key;
  Options options = {};
};

// A region begins with its host: the organisation that looks after what all share.
struct NewRegion {
  RegionId id;
  std::string name;
  std::string time_zone = "Europe/Amsterdam";
  OrganisationId host_id;
  std::string host_name;
  OrganisationKind host_kind = OrganisationKind::Commissioner;
};

struct NewMember {
  MemberId id;
  OrganisationId organisation;
  std::string name;
  std::string email;
  std::string password;
  privacy::RoleSet roles;
  std::vector<TeamId> teams;
  Locale locale = Locale::Dutch;
};

struct Services;

class Identity {
 public:
  explicit Identity(Dependencies dependencies);
  ~Identity();

  Regions& regions();
  Audit& audit();
  http::Authenticator& authenticator();

  // Names by id, within one region; unknown ids are left out.
  Result<std::map<MemberId, std::string>> member_names(storage::Reader& reader, RegionId region,
                                                       const std::vector<MemberId>& ids);
  Result<std::string> member_name(storage::Reader& reader, RegionId region, MemberId id);
  // As whom this member would look today, for what reaches them without a session; nothing once
  // they left. `host_organisation` is not looked up and `session` is nobody's.
  Result<std::optional<privacy::Viewer>> viewer_of(storage::Reader& reader, RegionId region,
                                                   MemberId member);
  // The active workers of these teams, by name.
  Result<std::vector<MemberName>> workers_of(storage::Reader& reader, RegionId region,
                                             const std::vector<TeamId>& teams);
  Result<std::map<TeamId, std::string>> team_names(storage::Reader& reader, RegionId region,
                                                   const std::vector<TeamId>& ids);
  Result<std::map<OrganisationId, std::string>> organisation_names(
      storage::Reader& reader, RegionId region, const std::vector<OrganisationId>& ids);
  // NotFound unless every one of them works for the organisation today.
  Result<> require_members(storage::Reader& reader, RegionId region, OrganisationId organisation,
                           const std::vector<MemberId>& ids);
  // Everybody of the organisation, active ones first, by name.
  Result<std::vector<Member>> members(storage::Reader& reader, RegionId region,
                                      OrganisationId organisation);
  Result<std::vector<OrganisationFacts>> organisations(storage::Reader& reader, RegionId region);
  Result<std::vector<TeamFacts>> teams(storage::Reader& reader, RegionId region,
                                       OrganisationId organisation);

  // For the command line and the demo town: nobody is signed in yet, so nobody is asked whether
  // it is allowed. The rules on values hold all the same.
  Result<> add_region(const NewRegion& region);
  Result<> add_organisation(RegionId region, const OrganisationFacts& organisation);
  Result<> add_team(RegionId region, const TeamFacts& team);
  Result<> add_member(RegionId region, const NewMember& member);
  // Whether somebody signs in with this address. Not for endpoints: nobody may find that out.
  Result<bool> knows(const std::string& email);
  // Ends every session of the member. NotFound when nobody signs in with that address.
  Result<> reset_password(const std::string& email, const std::string& password);

  // What this module's endpoints work with.
  Services& services() { return *services_; }

 private:
  std::unique_ptr<Services> services_;
};

// The endpoints for sign-in, sessions, members, teams, organisations and invitations.
void add_endpoints(http::Api& api, Identity& identity);

}  // namespace nabij::identity
