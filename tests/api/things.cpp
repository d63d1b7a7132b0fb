#include "api/things.hpp"

#include <algorithm>

#include "identity/services.hpp"

namespace nabij::api_testing {
namespace {

constexpr storage::Sql kLetIn{
    "test.let_in",
    "INSERT INTO person_access (region_id, person_id, team_id, organisation_id, since, ground) "
    "VALUES (:region_id, :person_id, :team_id, :organisation_id, :since, 'first_hello')"};

constexpr storage::Sql kNotice{
    "test.notice",
    "INSERT INTO note_notice (region_id, member_id, id, at, person_id, by_id, kind) "
    "VALUES (:region_id, :member_id, :id, :at, :person_id, :by_id, 'untrue')"};

constexpr storage::Sql kDebrief{"test.debrief",
                                "INSERT INTO debrief (region_id, asked_at, id, member_id) "
                                "VALUES (:region_id, :asked_at, :id, :member_id)"};
constexpr storage::Sql kDebriefAsked{
    "test.debrief_asked",
    "INSERT INTO debrief_colleague (region_id, debrief_id, member_id, coming) "
    "VALUES (:region_id, :id, :member_id, 0)"};

constexpr std::string_view kTown = R"({"type":"FeatureCollection","features":[
  {"type":"Feature","properties":{"c":"BU1","n":"Oost"},"geometry":{"type":"Polygon",
   "coordinates":[[[5,51],[5.1,51],[5.1,51.1],[5,51.1],[5,51]]]}}]})";

template <typename T>
T must(Result<T> result) {
  if (result.has_value()) return std::move(*result);
  const auto& error = result.error();
  ADD_FAILURE() << base::facts_of(error.code).name << " " << error.detail << error.internal;
  throw std::runtime_error("the world could not be built");
}

void must(const Result<>& result) {
  if (!result.has_value()) {
    ADD_FAILURE() << result.error().detail << result.error().internal;
  }
}

}  // namespace

bool share_a_team(const CastMember& one, const CastMember& other) {
  return std::ranges::find(one.teams, other.home) != one.teams.end();
}

Things::Things(app::House& house, Cast& cast) : house_(house), cast_(cast) {
  for (const auto& [name, member] : cast.all()) {
    if (!areas_.contains(member.region)) areas_[member.region] = area(member);
    mark(Kind::Member, member, member.id.uuid);
    mark(Kind::Team, member, member.home.uuid);
    mark(Kind::Organisation, member, member.organisation.uuid);
  }
}

std::string Things::mark(Kind kind, const CastMember& owner, const base::Uuid& id) {
  auto text = base::to_text(id);
  marks_.insert_or_assign(text, Mark{kind, &owner, {}});
  return text;
}

std::string Things::words(Kind kind, const CastMember& owner, std::string_view what) {
  return std::string(what) + " " + mark(kind, owner, house_.ids().next());
}

std::string Things::make(Kind kind, const CastMember& owner) {
  if (kind == Kind::None) return base::to_text(house_.ids().next());
  return mark(kind, owner, made(kind, owner));
}

base::Uuid Things::made(Kind kind, const CastMember& owner) {
  switch (kind) {
    case Kind::None:
    case Kind::ImportedName:
    case Kind::PrivateNote: break;
    case Kind::Agreement: return agreement(owner);
    case Kind::AllianceCheck:
    case Kind::AlliancePhase:
    case Kind::AllianceTurn:
    case Kind::InstrumentAnswers:
    case Kind::GuidedPerson: return in_alliance(kind, owner);
    case Kind::Area: return areas_.at(owner.region).uuid;
    case Kind::BoundaryException: return boundary_exception(owner);
    case Kind::BoundaryRule: return boundary_rule(owner);
    case Kind::Contact: return contact(owner, {person(owner)});
    case Kind::Debrief: return debrief(owner);
    case Kind::FollowUp: return follow_up(owner);
    case Kind::FollowUpEnd: return follow_up_end(owner);
    case Kind::DoneImport: return done_import(owner);
    case Kind::Import: return import(owner);
    case Kind::Instrument: return instrument(owner);
    case Kind::Invitation: return invitation(owner);
    case Kind::Member: return cast_.hire(owner, {privacy::Role::Worker}).uuid;
    case Kind::Merge: return merge(owner);
    case Kind::NewOrganisation: return organisation(owner);
    case Kind::NewTeam: return team(owner);
    case Kind::NoteChange: return note_change(owner);
    case Kind::NoteNotice: return note_notice(owner);
    case Kind::Organisation: return owner.organisation.uuid;
    case Kind::Person: return person(owner).uuid;
    case Kind::Place: return place(owner).uuid;
    case Kind::PlanComment:
    case Kind::PlanGoal:
    case Kind::PlanMoment:
    case Kind::PlanOpportunity:
    case Kind::PlanOutcome:
    case Kind::PlanRating:
    case Kind::PlanScaledGoal:
    case Kind::PlanStep:
    case Kind::PlanTask:
    case Kind::PlanTie: return in_plan(kind, owner);
    case Kind::Presence: return presence(owner);
    case Kind::Round: return round(owner);
    case Kind::Session: return session(owner);
    case Kind::Tally: return tally(owner);
    case Kind::Team: return owner.home.uuid;
  }
  return house_.ids().next();
}

AreaId Things::area(const CastMember& owner) {
  areas::AreaFile file{areas::AreaKind::Neighbourhood, 2026, "c", "n", std::nullopt};
  must(house_.areas().import_areas({owner.region, owner.id, false}, file, kTown));
  auto current = must(house_.database().read([&](storage::Reader& reader) {
    return house_.areas().current(reader, owner.region, areas::AreaKind::Neighbourhood, {});
  }));
  return current.at(0).id;
}

PersonId Things::person(const CastMember& owner, const std::set<TeamId>& shared_with) {
  auto id = next<PersonId>();
  auto alias = mark(Kind::Person, owner, house_.ids().next());
  people::Author author{owner.region, owner.id, owner.organisation, owner.home};
  people::NewPerson fresh{id, "Step " + alias, std::nullopt};
  must(house_.database().write([&](storage::Writer& writer) -> Result<bool> {
    return house_.people().add(writer, author, fresh);
  }));
  mark(Kind::Person, owner, id.uuid);
  for (const auto& each : {alias, base::to_text(id)}) marks_.at(each).shared_with = shared_with;
  return id;
}

std::string Things::shared_person(const CastMember& owner, const CastMember& other) {
  auto id = person(owner, {other.home});
  must(house_.database().write([&](storage::Writer& writer) {
    return writer.execute(kLetIn, {{"region_id", owner.region},
                                   {"person_id", id},
                                   {"team_id", other.home},
                                   {"organisation_id", other.organisation},
                                   {"since", house_.clock().now()}});
  }));
  return base::to_text(id);
}

PlaceId Things::place(const CastMember& owner) {
  contacts::NewPlace fresh;
  fresh.id = next<PlaceId>();
  fresh.name = "Plein " + base::to_text(fresh.id);
  fresh.kind = "square";
  must(house_.contacts().add_place(as_worker(owner), fresh));
  mark(Kind::Place, owner, fresh.id.uuid);
  return fresh.id;
}

base::Uuid Things::contact(const CastMember& owner, const std::vector<PersonId>& people) {
  contacts::NewContact fresh;
  fresh.id = next<ContactId>();
  fresh.started_at = house_.clock().now();
  fresh.channel = "street";
  fresh.person_ids = people;
  fresh.place_id = place(owner);
  fresh.note =
      contacts::Note{words(Kind::Contact, owner, "Vertelde over"), contacts::Audience::Team};
  must(house_.contacts().record_contact(as_worker(owner), fresh));
  contacts::NewContact alone = fresh;
  alone.id = next<ContactId>();
  alone.note = contacts::Note{words(Kind::PrivateNote, owner, "Voor mij"), contacts::Audience::Me};
  must(house_.contacts().record_contact(as_worker(owner), alone));
  mark(Kind::Contact, owner, alone.id.uuid);
  mark(Kind::Contact, owner, fresh.id.uuid);
  return fresh.id.uuid;
}

std::string Things::contact_with(const CastMember& owner, const std::vector<std::string>& people) {
  std::vector<PersonId> ids;
  for (const auto& each : people) ids.push_back(PersonId{*base::parse_uuid(each)});
  return base::to_text(contact(owner, ids));
}

base::Uuid Things::debrief(const CastMember& owner) {
  auto id = house_.ids().next();
  auto asker = cast_.hire(owner, {privacy::Role::Worker});
  must(house_.database().write([&](storage::Writer& writer) -> Result<std::int64_t> {
    TRY(writer.execute(kDebrief, {{"region_id", owner.region},
                                  {"asked_at", house_.clock().now()},
                                  {"id", id},
                                  {"member_id", asker}}));
    return writer.execute(kDebriefAsked,
                          {{"region_id", owner.region}, {"id", id}, {"member_id", owner.id}});
  }));
  return id;
}

base::Uuid Things::note_change(const CastMember& owner) {
  ContactId about{contact(owner, {person(owner)})};
  contacts::NewNoteChange change;
  change.id = next<contacts::NoteChangeId>();
  change.words = words(Kind::Contact, owner, "Klopt niet");
  must(house_.contacts().say_about_note(as_worker(owner), about, change));
  return change.id.uuid;
}

base::Uuid Things::note_notice(const CastMember& owner) {
  auto id = house_.ids().next();
  auto about = person(owner);
  must(house_.database().write([&](storage::Writer& writer) {
    return writer.execute(kNotice, {{"region_id", owner.region},
                                    {"member_id", owner.id},
                                    {"id", id},
                                    {"at", house_.clock().now()},
                                    {"person_id", about},
                                    {"by_id", owner.id}});
  }));
  return id;
}

base::Uuid Things::follow_up(const CastMember& owner) {
  contacts::NewContact fresh;
  fresh.id = next<ContactId>();
  fresh.started_at = house_.clock().now();
  fresh.channel = "street";
  fresh.unknown_count = 1;
  contacts::NewFollowUp promise;
  promise.id = next<contacts::FollowUpId>();
  promise.due_on = base::LocalDay::from_date(2026, 11, 24).value_or(base::LocalDay{});
  promise.text = words(Kind::FollowUp, owner, "Zoekt uit");
  promise.person_id = person(owner);
  fresh.person_ids = {*promise.person_id};
  fresh.follow_up = promise;
  must(house_.contacts().record_contact(as_worker(owner), fresh));
  mark(Kind::Contact, owner, fresh.id.uuid);
  mark(Kind::FollowUp, owner, promise.id.uuid);
  return promise.id.uuid;
}

base::Uuid Things::follow_up_end(const CastMember& owner) {
  contacts::FollowUpEnd end;
  end.id = next<contacts::FollowUpEndId>();
  end.outcome = contacts::Outcome::Dropped;
  contacts::FollowUpId promise{follow_up(owner)};
  must(house_.contacts().end_follow_up(as_worker(owner), promise, end));
  return end.id.uuid;
}

namespace {

bool may_import(const CastMember& owner) {
  return owner.roles.meets({privacy::Role::TeamLeader, privacy::Role::Administrator});
}

}  // namespace

// A member keeps one that waits: ten are the most.
base::Uuid Things::import(const CastMember& owner) {
  auto viewer = as_administrator(owner);
  auto& imports = house_.imports();
  for (const auto& each : must(imports.list(viewer))) {
    bool waits = each.mine && each.state == imports::State::Staged;
    if (waits) must(imports.discard(viewer, each.id));
  }
  auto id = next<imports::ImportId>();
  auto name = mark(Kind::ImportedName, owner, house_.ids().next());
  must(imports.stage(viewer, {id, "Datum;Toelichting\n2026-11-20;Step " + name + "\n"}));
  mark(Kind::Import, owner, id.uuid);
  if (!may_import(owner)) return id.uuid;
  imports::Mapping mapping;
  mapping.columns = {imports::Use::Day, imports::Use::Nothing};
  mapping.team_id = owner.home;
  mapping.channel = "street";
  mapping.keep_repeats = true;
  // As many young people as no other contact has, so that it is no duplicate.
  mapping.young_people = 1 + imported_++ % 500;
  must(imports.map(viewer, id, mapping));
  return id.uuid;
}

base::Uuid Things::done_import(const CastMember& owner) {
  imports::ImportId id{import(owner)};
  if (!may_import(owner)) return id.uuid;
  auto viewer = as_administrator(owner);
  must(house_.imports().run(viewer, id));
  while (must(house_.imports().show(viewer, id)).summary.state != imports::State::Done) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return id.uuid;
}

base::Uuid Things::invitation(const CastMember& owner) {
  identity::NewInvitation wanted{
      next<identity::InvitationId>(), "Gast", {privacy::Role::Worker}, {}, std::nullopt};
  auto& services = house_.identity().services();
  return must(services.invitations.invite(as_administrator(owner), wanted)).id.uuid;
}

std::string Things::invitation_token(const CastMember& owner) {
  identity::NewInvitation wanted{
      next<identity::InvitationId>(), "Gast", {privacy::Role::Worker}, {}, std::nullopt};
  auto& services = house_.identity().services();
  return must(services.invitations.invite(as_administrator(owner), wanted)).token;
}

base::Uuid Things::merge(const CastMember& owner) {
  auto id = next<people::MergeId>();
  auto kept = person(owner);
  auto joined = person(owner);
  auto scope = privacy::people_scope(as_worker(owner));
  must(house_.database().write([&](storage::Writer& writer) {
    return house_.people().merge(writer, scope, id, kept, joined);
  }));
  return id.uuid;
}

base::Uuid Things::organisation(const CastMember& owner) {
  auto id = next<OrganisationId>();
  must(house_.identity().add_organisation(
      owner.region,
      {id, "Nieuw " + base::to_text(id), identity::OrganisationKind::Provider, false}));
  return id.uuid;
}

base::Uuid Things::team(const CastMember& owner) {
  auto id = next<TeamId>();
  must(house_.identity().add_team(owner.region,
                                  {id, "Nieuw " + base::to_text(id), owner.organisation}));
  return id.uuid;
}

base::Uuid Things::presence(const CastMember& owner) {
  contacts::NewPresence fresh;
  fresh.id = next<contacts::PresenceId>();
  fresh.place_id = place(owner);
  fresh.ended_at = house_.clock().now();
  fresh.started_at = fresh.ended_at.plus_ms(-3'600'000);
  fresh.note = contacts::Note{words(Kind::PrivateNote, owner, "Voor mij"), contacts::Audience::Me};
  must(house_.contacts().record_presence(as_worker(owner), fresh));
  return fresh.id.uuid;
}

base::Uuid Things::round(const CastMember& owner) {
  contacts::NewRound fresh;
  fresh.id = next<contacts::RoundId>();
  fresh.place_id = place(owner);
  fresh.start_minute = 960;
  fresh.end_minute = 1080;
  fresh.member_ids = {owner.id};
  must(house_.contacts().add_round(as_worker(owner), fresh));
  return fresh.id.uuid;
}

base::Uuid Things::tally(const CastMember& owner) {
  contacts::NewTally fresh;
  fresh.id = next<contacts::TallyId>();
  fresh.at = house_.clock().now();
  fresh.count = 12;
  must(house_.contacts().record_tally(as_worker(owner), fresh));
  return fresh.id.uuid;
}

base::Uuid Things::session(const CastMember& owner) {
  auto& services = house_.identity().services();
  auto begun = must(services.sessions.prepare(owner.region, owner.id, "Firefox"));
  must(house_.database().write(
      [&](storage::Writer& writer) { return services.sessions.begin(writer, begun, "test"); }));
  return begun.record.session.id.uuid;
}

}  // namespace nabij::api_testing
