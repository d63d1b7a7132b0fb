// The region of the demo before anything happens in it: organisations, teams, members, areas with
// figures, and places.
#pragma once

#include "app/demo/desk.hpp"
#include "app/demo/geography.hpp"
#include "app/demo/scene.hpp"
#include "app/demo/town.hpp"

namespace nabij::app::demo {

// Founds everything of one municipality and gives each team its work. The first municipality
// makes the region.
class Founding {
 public:
  Founding(Desk& desk, const Options& options)
      : desk_(desk), options_(options), region_(desk.make<RegionId>()) {}

  // Those who sign in get their passwords, last of all the administrator of the municipality: so
  // a town that has one is whole. `desk` sets passwords that people sign in with.
  Result<> open_doors(Desk& desk);
  // The plan must outlive the tasks.
  Result<std::vector<TeamTask>> found(const MunicipalityPlan& plan);

 private:
  Result<std::vector<OrganisationId>> add_organisations(const MunicipalityPlan& plan,
                                                        OrganisationId commissioner);
  Result<> add_member(identity::NewMember member);
  Result<> add_office(OrganisationId provider, TeamId team);
  Result<TeamTask> add_team(const MunicipalityPlan& plan, std::size_t index,
                            OrganisationId organisation);
  Result<> add_areas(const Geography& geography);
  Result<std::vector<PlaceId>> add_places(const MunicipalityPlan& plan, const Geography& geography,
                                          const privacy::Viewer& viewer);

  Desk& desk_;
  Options options_;
  RegionId region_;
  OrganisationId commissioner_;  // of the first municipality
};

}  // namespace nabij::app::demo
