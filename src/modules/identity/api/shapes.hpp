// What the endpoints of identity say, in the words of the API.
#pragma once

#include "http/endpoint.hpp"
#include "identity/services.hpp"

namespace nabij::identity {

// Every person here is a member at work.
inline constexpr http::Rules kStaffName{.max_length = 100,
                                        .personal = privacy::PersonalData::Staff};
inline constexpr http::Rules kStaff{.personal = privacy::PersonalData::Staff};

struct TeamShape {
  TeamId id;
  std::string name;
  static constexpr std::string_view schema_name = "TeamName";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &TeamShape::id), http::field("name", &TeamShape::name)};
  }
};

struct OrganisationShape {
  OrganisationId id;
  std::string name;
  OrganisationKind kind = OrganisationKind::Provider;
  static constexpr std::string_view schema_name = "Organisation";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &OrganisationShape::id), field("name", &OrganisationShape::name),
                      field("kind", &OrganisationShape::kind)};
  }
};

struct RegionShape {
  RegionId id;
  std::string name;
  std::string time_zone;
  static constexpr std::string_view schema_name = "Region";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &RegionShape::id), field("name", &RegionShape::name),
        field("time_zone", &RegionShape::time_zone, {.about = "Of the IANA database"})};
  }
};

// Who is signed in.
struct MeShape {
  MemberId member_id;
  std::string name;
  std::string email;
  std::vector<privacy::Role> roles;
  OrganisationShape organisation;
  std::vector<TeamShape> teams;
  RegionShape region;
  Locale locale = Locale::Dutch;
  static constexpr std::string_view schema_name = "Me";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("member_id", &MeShape::member_id, kStaff),
                      field("name", &MeShape::name, kStaffName),
                      field("email", &MeShape::email, kStaff),
                      field("roles", &MeShape::roles, kStaff),
                      field("organisation", &MeShape::organisation),
                      field("teams", &MeShape::teams),
                      field("region", &MeShape::region),
                      field("locale", &MeShape::locale)};
  }
};

struct MemberShape {
  MemberId id;
  std::string name;
  std::optional<std::string> email;
  std::vector<privacy::Role> roles;
  std::vector<TeamShape> teams;
  bool active = true;
  std::optional<base::Instant> last_seen_at;
  static constexpr std::string_view schema_name = "Member";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &MemberShape::id, kStaff),
        field("name", &MemberShape::name, kStaffName),
        field("email", &MemberShape::email,
              {.personal = privacy::PersonalData::Staff, .about = "Gone when they left"}),
        field("roles", &MemberShape::roles, kStaff),
        field("teams", &MemberShape::teams),
        field("active", &MemberShape::active, kStaff),
        field("last_seen_at", &MemberShape::last_seen_at, kStaff)};
  }
};

std::vector<TeamShape> to_shape(const std::vector<TeamFacts>& teams);
OrganisationShape to_shape(const OrganisationFacts& organisation);
MeShape to_shape(const Me& me);
MemberShape to_shape(const Member& member);

// Answers with who is signed in now and lets the browser keep the session.
MeShape begin_session(http::Call& call, const SignedIn& signed_in);

}  // namespace nabij::identity
