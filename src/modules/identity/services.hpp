// The parts of identity, made once and wired to each other.
#pragma once

#include "identity/identity.hpp"
#include "identity/invitations.hpp"
#include "identity/members.hpp"
#include "identity/password_hasher.hpp"
#include "identity/rooms.hpp"
#include "identity/sessions.hpp"

namespace nabij::identity {

struct Services {
  explicit Services(const Dependencies& needs)
      : database(needs.database),
        clock(needs.clock),
        random(needs.random),
        ids(needs.ids),
        regions(needs.database, needs.clock, needs.master_key),
        audit(regions, needs.clock),
        rooms(needs.database, audit, needs.clock),
        hasher(needs.options, needs.random),
        throttle(needs.clock),
        sessions({needs.database, needs.lists, regions, audit, needs.clock, needs.random, needs.ids,
                  needs.options.public_url}),
        members(
            {needs.database, regions, audit, sessions, hasher, throttle, needs.clock, needs.ids}),
        invitations({needs.database, needs.lists, regions, audit, sessions, members, hasher,
                     throttle, needs.clock, needs.random, needs.ids}) {}
  Services(const Services&) = delete;
  Services& operator=(const Services&) = delete;

  storage::Database& database;
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
  Regions regions;
  Audit audit;
  Rooms rooms;
  PasswordHasher hasher;
  http::Throttle throttle;
  Sessions sessions;
  Members members;
  Invitations invitations;
};

}  // namespace nabij::identity
