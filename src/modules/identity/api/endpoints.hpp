// Each endpoint stands in the file of its name.
#pragma once

#include "http/api.hpp"
#include "identity/services.hpp"

namespace nabij::identity {

void add_sign_in(http::Api& api, Services& services);
void add_sign_out(http::Api& api, Services& services);
void add_show_me(http::Api& api, Services& services);
void add_change_settings(http::Api& api, Services& services);
void add_list_sessions(http::Api& api, Services& services);
void add_end_session(http::Api& api, Services& services);
void add_change_password(http::Api& api, Services& services);
void add_list_organisations(http::Api& api, Services& services);
void add_add_organisation(http::Api& api, Services& services);
void add_list_teams(http::Api& api, Services& services);
void add_add_team(http::Api& api, Services& services);
void add_list_members(http::Api& api, Services& services);
void add_change_member(http::Api& api, Services& services);
void add_deactivate_member(http::Api& api, Services& services);
void add_list_invitations(http::Api& api, Services& services);
void add_invite(http::Api& api, Services& services);
void add_withdraw_invitation(http::Api& api, Services& services);
void add_look_at_invitation(http::Api& api, Services& services);
void add_accept_invitation(http::Api& api, Services& services);

}  // namespace nabij::identity
