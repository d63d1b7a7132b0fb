#include "privacy/viewer.hpp"

#include <gtest/gtest.h>

namespace nabij::privacy {
namespace {

Viewer viewer_with(RoleSet roles) {
  Viewer viewer;
  viewer.teams = {TeamId{}};
  viewer.roles = roles;
  return viewer;
}

TEST(Scopes, OnlyTheWorkItselfGivesALookAtYoungPeople) {
  EXPECT_EQ(people_scope(viewer_with({Role::Worker})).teams.size(), 1U);
  EXPECT_TRUE(people_scope(viewer_with({Role::TeamLeader})).teams.empty());
  EXPECT_TRUE(people_scope(viewer_with({Role::PolicyOfficer})).teams.empty());
  EXPECT_TRUE(people_scope(viewer_with({Role::Administrator})).teams.empty());
}

TEST(Scopes, OnlyThePolicyOfficerSeesFiguresOfEveryOrganisation) {
  EXPECT_TRUE(figures_scope(viewer_with({Role::TeamLeader})).organisation.has_value());
  EXPECT_FALSE(figures_scope(viewer_with({Role::PolicyOfficer})).organisation.has_value());
}

TEST(Scopes, PlacesAreForThoseWhoDoTheWorkThere) {
  EXPECT_TRUE(figures_scope(viewer_with({Role::Worker})).places);
  EXPECT_FALSE(figures_scope(viewer_with({Role::PolicyOfficer})).places);
  EXPECT_FALSE(figures_scope(viewer_with({Role::PolicyOfficer, Role::Worker})).places);
}

}  // namespace
}  // namespace nabij::privacy
