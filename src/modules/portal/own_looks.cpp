// Who looked: theirs to read, at their own link too (requirement G05).
#include <set>
#include <tuple>

#include "portal/portal.hpp"
#include "portal/store/rows.hpp"

namespace nabij::portal {
namespace {

// One line for each worker and day, in the order of the looks.
std::vector<people::Look> once_a_day(const std::vector<people::Look>& looks,
                                     const base::TimeZone& zone) {
  std::set<std::tuple<base::LocalDay, MemberId, OrganisationId>> seen;
  std::vector<people::Look> lines;
  for (const auto& look : looks) {
    if (lines.size() == kLooksAtMost) break;
    if (seen.emplace(zone.local(look.at).day, look.member, look.organisation).second)
      lines.push_back(look);
  }
  return lines;
}

}  // namespace

Result<OwnLooks> Portal::looks(const privacy::Visitor& visitor) {
  auto zone = TRY(needs_.identity.regions().time_zone(visitor.region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<OwnLooks> {
    auto main = TRY(needs_.people.main_of(reader, visitor.region, visitor.person));
    // They may see themself; nobody looks here.
    privacy::PeopleScope own{visitor.region, {}, {}, {}};
    own.teams = TRY(needs_.people.teams_let_in(reader, visitor.region, main));
    OwnLooks page;
    if (own.teams.empty()) return page;
    auto lines = once_a_day(TRY(needs_.people.looks(reader, own, main)), zone);
    std::vector<MemberId> members;
    std::vector<OrganisationId> organisations;
    for (const auto& line : lines) {
      members.push_back(line.member);
      organisations.push_back(line.organisation);
    }
    auto& identity = needs_.identity;
    auto names = TRY(identity.member_names(reader, visitor.region, members));
    auto works_at = TRY(identity.organisation_names(reader, visitor.region, organisations));
    for (const auto& line : lines) {
      page.items.push_back(
          {zone.local(line.at).day, names[line.member], works_at[line.organisation]});
    }
    return page;
  });
}

}  // namespace nabij::portal
