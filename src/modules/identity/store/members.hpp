// Members and how they sign in, in the database.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "identity/domain/records.hpp"
#include "storage/database.hpp"

namespace nabij::identity::store {

// Whom an e-mail address belongs to.
struct SignInRecord {
  RegionId region;
  MemberId member;
  std::string name;
  std::string password_hash;
  bool active = false;
};

Result<std::optional<SignInRecord>> find_sign_in(storage::Reader& reader, const std::string& email);
Result<std::optional<std::string>> password_hash(storage::Reader& reader, RegionId region,
                                                 MemberId member);
Result<> set_password(storage::Writer& writer, RegionId region, MemberId member,
                      const std::string& hash, base::Instant now);

// The member with roles, teams, e-mail address and password, which must all be free and valid.
struct MemberToAdd {
  Member member;
  std::string password_hash;
  base::Uuid credential;
};
Result<> add_member(storage::Writer& writer, const MemberToAdd& added, base::Instant now);

Result<std::optional<Member>> find_member(storage::Reader& reader, RegionId region, MemberId id);
// Active ones first, by name.
Result<std::vector<Member>> members(storage::Reader& reader, RegionId region,
                                    OrganisationId organisation);
Result<std::int64_t> count_administrators(storage::Reader& reader, RegionId region,
                                          OrganisationId organisation);
Result<std::int64_t> count_active(storage::Reader& reader, RegionId region,
                                  OrganisationId organisation, const std::vector<MemberId>& ids);

// Replaces the roles and teams; whoever is signed in works with the new ones at the next request.
Result<> set_roles_and_teams(storage::Writer& writer, RegionId region, MemberId id,
                             privacy::RoleSet roles, const std::vector<TeamId>& teams);
Result<> set_locale(storage::Writer& writer, RegionId region, MemberId id, Locale locale);
// Takes away everything that lets the member in; the name stays with what they wrote.
Result<> deactivate(storage::Writer& writer, RegionId region, MemberId id, base::Instant now);

}  // namespace nabij::identity::store
