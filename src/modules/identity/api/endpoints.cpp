#include "identity/api/endpoints.hpp"

namespace nabij::identity {

void add_endpoints(http::Api& api, Identity& identity) {
  auto& services = identity.services();
  add_sign_in(api, services);
  add_sign_out(api, services);
  add_show_me(api, services);
  add_change_settings(api, services);
  add_list_sessions(api, services);
  add_end_session(api, services);
  add_change_password(api, services);
  add_list_organisations(api, services);
  add_add_organisation(api, services);
  add_list_teams(api, services);
  add_add_team(api, services);
  add_list_members(api, services);
  add_change_member(api, services);
  add_deactivate_member(api, services);
  add_list_invitations(api, services);
  add_invite(api, services);
  add_withdraw_invitation(api, services);
  add_look_at_invitation(api, services);
  add_accept_invitation(api, services);
}

}  // namespace nabij::identity
