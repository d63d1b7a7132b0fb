#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <array>

#include "identity/domain/account.hpp"
#include "identity/domain/policy.hpp"

namespace nabij::identity {
namespace {

using privacy::Role;

TEST(Policy, OnlyACommissionerHasPolicyOfficers) {
  EXPECT_FALSE(check_roles({Role::PolicyOfficer}, OrganisationKind::Provider).has_value());
  EXPECT_TRUE(check_roles({Role::PolicyOfficer}, OrganisationKind::Commissioner).has_value());
  EXPECT_FALSE(check_roles({}, OrganisationKind::Commissioner).has_value());
}

TEST(Policy, AnOrganisationIsNeverLeftWithoutAnAdministrator) {
  bool holds = rc::check([](bool is_administrator, bool stays) {
    auto before = *rc::gen::inRange<std::int64_t>(is_administrator ? 1 : 0, 4);
    if (!check_last_administrator(before, is_administrator, stays).has_value()) return;
    auto after = before - (is_administrator && !stays ? 1 : 0);
    RC_ASSERT(before == 0 || after > 0);
  });
  EXPECT_TRUE(holds);
}

TEST(Policy, OnlyTheHostInvitesForAnotherOrganisationAndOnlyItsFirstAdministrator) {
  base::ManualClock clock({1'000'000});
  base::SeededRandom random(1);
  base::IdSource ids(clock, random);
  privacy::Viewer viewer;
  viewer.organisation = ids.make<OrganisationId>();
  auto other = ids.make<OrganisationId>();
  EXPECT_FALSE(invitation_target(viewer, other).has_value());
  viewer.host_organisation = true;
  EXPECT_EQ(*invitation_target(viewer, other), InvitationTarget::OtherOrganisation);
  EXPECT_TRUE(check_first_administrator({Role::Administrator}, false, 0).has_value());
  EXPECT_FALSE(check_first_administrator({Role::Administrator}, false, 1).has_value());
  EXPECT_FALSE(check_first_administrator({Role::Worker}, false, 0).has_value());
  EXPECT_FALSE(check_first_administrator({Role::Administrator}, true, 0).has_value());
}

TEST(Password, RefusesWhatIsShortCommonOrTheOwnName) {
  PasswordOwner owner{"Noor Jansen", "noor.jansen@werk.nl"};
  for (const char* weak : {"kort", "Welkom2026!", "aaaaaaaaaaaa", "noor.jansen1", "Noor Jansen!",
                           "noor.jansen@werk.nl", "Noor.Jansen@werk.nl1"}) {
    EXPECT_FALSE(check_password("password", weak, owner).has_value()) << weak;
  }
  EXPECT_TRUE(check_password("password", "gele fiets op dinsdag", owner).has_value());
}

TEST(Email, IsOneAddressHoweverItIsTyped) {
  EXPECT_EQ(*tidy_email("  Noor@Werk.NL "), "noor@werk.nl");
  for (const char* wrong : {"", "noor", "@werk.nl", "noor@", "a@b@c", "no or@werk.nl", "a@b."}) {
    EXPECT_FALSE(tidy_email(wrong).has_value()) << wrong;
  }
}

TEST(Device, SaysBrowserAndSystemAndNothingElse) {
  EXPECT_EQ(device_of("Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like "
                      "Gecko) Chrome/130.0 Mobile Safari/537.36"),
            "Chrome on Android");
  EXPECT_EQ(device_of("curl/8"), "");
}

}  // namespace
}  // namespace nabij::identity
