#include "identity/rooms.hpp"

#include <algorithm>

#include "identity/store/organisations.hpp"

namespace nabij::identity {
namespace {

Error name_taken() {
  Error error = fail(ErrorCode::Conflict, "This name is in use.");
  error.fields.push_back({"name", "taken", "This name is in use."});
  return error;
}

}  // namespace

Result<std::vector<OrganisationFacts>> Rooms::organisations(const privacy::Viewer& viewer) {
  return database_.read(
      [&](storage::Reader& reader) { return store::organisations(reader, viewer.region); });
}

Result<std::vector<TeamFacts>> Rooms::teams(const privacy::Viewer& viewer) {
  return database_.read([&](storage::Reader& reader) {
    return store::teams(reader, viewer.region, viewer.organisation);
  });
}

Result<OrganisationFacts> Rooms::add_organisation(const privacy::Viewer& viewer,
                                                  const OrganisationFacts& organisation) {
  return database_.write([&](storage::Writer& writer) -> Result<OrganisationFacts> {
    auto known = TRY(store::find_organisation(writer, viewer.region, organisation.id));
    if (known) {
      bool same = known->name == organisation.name && known->kind == organisation.kind;
      if (!same) return fail(ErrorCode::Conflict);
      return *known;
    }
    auto others = TRY(store::organisations(writer, viewer.region));
    if (std::ranges::count(others, organisation.name, &OrganisationFacts::name) > 0) {
      return name_taken();
    }
    TRY(store::add_organisation(writer, viewer.region, organisation, clock_.now()));
    TRY(audit_.record(writer, {viewer.region, viewer.member, "organisation.added", "organisation",
                               organisation.id.uuid, ""}));
    return organisation;
  });
}

Result<TeamFacts> Rooms::add_team(const privacy::Viewer& viewer, const TeamFacts& team) {
  return database_.write([&](storage::Writer& writer) -> Result<TeamFacts> {
    auto known = TRY(store::find_team(writer, viewer.region, team.id));
    if (known) {
      bool same = known->name == team.name && known->organisation == team.organisation;
      if (!same) return fail(ErrorCode::Conflict);
      return *known;
    }
    auto others = TRY(store::teams(writer, viewer.region, team.organisation));
    if (std::ranges::count(others, team.name, &TeamFacts::name) > 0) return name_taken();
    TRY(store::add_team(writer, viewer.region, team, clock_.now()));
    TRY(audit_.record(writer,
                      {viewer.region, viewer.member, "team.added", "team", team.id.uuid, ""}));
    return team;
  });
}

}  // namespace nabij::identity
