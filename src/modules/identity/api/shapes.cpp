#include "identity/api/shapes.hpp"

namespace nabij::identity {

std::vector<TeamShape> to_shape(const std::vector<TeamFacts>& teams) {
  std::vector<TeamShape> shapes;
  for (const auto& team : teams) shapes.push_back({team.id, team.name});
  return shapes;
}

OrganisationShape to_shape(const OrganisationFacts& organisation) {
  return {organisation.id, organisation.name, organisation.kind};
}

MeShape to_shape(const Me& me) {
  return {.member_id = me.member.id,
          .name = me.member.name,
          .email = me.member.email.value_or(""),
          .roles = me.member.roles.list(),
          .organisation = to_shape(me.organisation),
          .teams = to_shape(me.member.teams),
          .region = {me.region.id, me.region.name, me.region.time_zone},
          .locale = me.member.locale};
}

MemberShape to_shape(const Member& member) {
  return {.id = member.id,
          .name = member.name,
          .email = member.email,
          .roles = member.roles.list(),
          .teams = to_shape(member.teams),
          .active = member.active,
          .last_seen_at = member.last_seen_at};
}

MeShape begin_session(http::Call& call, const SignedIn& signed_in) {
  call.add_header("Set-Cookie", signed_in.cookie);
  return to_shape(signed_in.me);
}

}  // namespace nabij::identity
