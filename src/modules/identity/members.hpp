// What members do with members: signing in, passwords, roles and teams, leaving.
#pragma once

#include <string>
#include <vector>

#include "http/throttle.hpp"
#include "identity/identity.hpp"
#include "identity/password_hasher.hpp"
#include "identity/sessions.hpp"

namespace nabij::identity {

// A member with everything that a screen says about who is signed in.
struct Me {
  Member member;
  OrganisationFacts organisation;
  Region region;
};

struct SignedIn {
  Me me;
  std::string cookie;
};

class Members {
 public:
  struct Needs {
    storage::Database& database;
    Regions& regions;
    Audit& audit;
    Sessions& sessions;
    PasswordHasher& hasher;
    http::Throttle& throttle;
    const base::Clock& clock;
    base::IdSource& ids;
  };
  explicit Members(const Needs& needs) : needs_(needs) {}

  // WrongSignIn for an unknown address, a wrong password and a member who left: the same answer,
  // after the same work.
  Result<SignedIn> sign_in(const std::string& email, const std::string& password,
                           const http::Request& request);
  Result<Me> me(RegionId region, MemberId id);
  Result<> set_locale(const privacy::Viewer& viewer, Locale locale);
  // Ends every other session of the member. InvalidInput naming the field that is not right.
  Result<> change_password(const privacy::Viewer& viewer, const std::string& current,
                           const std::string& fresh);

  Result<std::vector<Member>> list(const privacy::Viewer& viewer);
  Result<Member> change(const privacy::Viewer& viewer, MemberId id,
                        const std::vector<privacy::Role>& roles, const std::vector<TeamId>& teams);
  Result<> deactivate(const privacy::Viewer& viewer, MemberId id);

  // Adds a member whose values were checked, in a transaction of the caller.
  Result<> add(storage::Writer& writer, const Member& member, const std::string& password_hash);
  Result<> reset_password(const std::string& email, const std::string& password);

 private:
  Result<Member> target(storage::Reader& reader, const privacy::Viewer& viewer, MemberId id);
  Result<> keep_an_administrator(storage::Writer& writer, const Member& member, bool stays);

  Needs needs_;
};

// Without doubles, in the order given: as a set of teams is stored.
std::vector<TeamId> without_doubles(const std::vector<TeamId>& ids);
std::string role_names(privacy::RoleSet roles);

}  // namespace nabij::identity
