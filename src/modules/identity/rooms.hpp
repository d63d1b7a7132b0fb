// Organisations and teams: the rooms of the house.
#pragma once

#include "identity/audit.hpp"
#include "identity/domain/records.hpp"
#include "storage/database.hpp"

namespace nabij::identity {

class Rooms {
 public:
  Rooms(storage::Database& database, Audit& audit, const base::Clock& clock)
      : database_(database), audit_(audit), clock_(clock) {}

  Result<std::vector<OrganisationFacts>> organisations(const privacy::Viewer& viewer);
  // Of the viewer's own organisation.
  Result<std::vector<TeamFacts>> teams(const privacy::Viewer& viewer);
  // A repeat with the same content answers the same; Conflict when the id or the name is taken.
  Result<OrganisationFacts> add_organisation(const privacy::Viewer& viewer,
                                             const OrganisationFacts& organisation);
  Result<TeamFacts> add_team(const privacy::Viewer& viewer, const TeamFacts& team);

 private:
  storage::Database& database_;
  Audit& audit_;
  const base::Clock& clock_;
};

}  // namespace nabij::identity
