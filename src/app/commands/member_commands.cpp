#include <fmt/core.h>

#include <iostream>

#include "app/commands/command.hpp"
#include "app/installation.hpp"

namespace nabij::app {
namespace {

struct Wanted {
  std::string region;
  std::string time_zone = "Europe/Amsterdam";
  std::string organisation;
  std::string kind = "commissioner";
  std::string name;
  std::string email;
  std::vector<std::string> roles;
  bool password_from_input = false;
};

// Made here unless it is given on standard input: never as an argument, which others may see.
std::string password_for(const Wanted& wanted, House& house) {
  std::string password;
  if (wanted.password_from_input) {
    std::getline(std::cin, password);
    return password;
  }
  std::array<unsigned char, 12> bytes{};
  house.random().fill(bytes);
  return base::to_base64url(bytes);
}

void tell_password(const Wanted& wanted, const std::string& password) {
  if (!wanted.password_from_input) fmt::print("Password (told only now): {}\n", password);
}

Result<> add_region(House& house, const Wanted& wanted) {
  auto kind = base::from_name<identity::OrganisationKind>(wanted.kind);
  if (!kind) return fail(ErrorCode::InvalidInput, "--kind is provider or commissioner.");
  identity::NewRegion region{
      house.ids().make<RegionId>(),       wanted.region,       wanted.time_zone,
      house.ids().make<OrganisationId>(), wanted.organisation, *kind};
  TRY(house.identity().add_region(region));
  fmt::print("Region {} with host {}.\n", wanted.region, wanted.organisation);
  return {};
}

struct Room {
  RegionId region;
  OrganisationId organisation;
};

// The organisation of that name; the name alone must tell which one.
Result<Room> find_room(House& house, const std::string& name) {
  std::vector<Room> found;
  auto regions = TRY(house.identity().regions().all());
  for (const auto& region : regions) {
    auto organisations = TRY(house.database().read([&](storage::Reader& reader) {
      return house.identity().organisations(reader, region.id);
    }));
    for (const auto& each : organisations) {
      if (each.name == name) found.push_back({region.id, each.id});
    }
  }
  if (found.size() == 1) return found.front();
  return fail(ErrorCode::NotFound, found.empty() ? "There is no organisation of that name."
                                                 : "Several regions have one of that name.");
}

Result<> add_member(House& house, const Wanted& wanted) {
  auto room = TRY(find_room(house, wanted.organisation));
  privacy::RoleSet roles;
  for (const auto& name : wanted.roles) {
    auto role = base::from_name<privacy::Role>(name);
    if (!role) return fail(ErrorCode::InvalidInput, "There is no role " + name + ".");
    roles.add(*role);
  }
  auto password = password_for(wanted, house);
  TRY(house.identity().add_member(room.region, {.id = house.ids().make<MemberId>(),
                                                .organisation = room.organisation,
                                                .name = wanted.name,
                                                .email = wanted.email,
                                                .password = password,
                                                .roles = roles,
                                                .teams = {}}));
  fmt::print("{} signs in with {}.\n", wanted.name, wanted.email);
  tell_password(wanted, password);
  return {};
}

Result<> reset_password(House& house, const Wanted& wanted) {
  auto password = password_for(wanted, house);
  TRY(house.identity().reset_password(wanted.email, password));
  fmt::print("Every session of {} has ended.\n", wanted.email);
  tell_password(wanted, password);
  return {};
}

using Work = Result<> (*)(House&, const Wanted&);

// Runs the subcommand that was chosen.
struct Chosen {
  Wanted wanted;
  Work work = nullptr;
};

CLI::App* add_choice(CLI::App& parser, const std::shared_ptr<Chosen>& chosen,
                     const std::string& name, const std::string& about, Work work) {
  auto* sub = parser.add_subcommand(name, about);
  sub->callback([chosen, work] { chosen->work = work; });
  return sub;
}

Action run_chosen(std::shared_ptr<Chosen> chosen, WhenMissing key_when_missing) {
  return [chosen, key_when_missing](const Config& config) -> Result<> {
    auto installation = TRY(Installation::create(config, key_when_missing));
    return chosen->work(installation->house(), chosen->wanted);
  };
}

}  // namespace

Command region_command() {
  return {"region", "Looks after regions", [](CLI::App& parser) -> Action {
            auto chosen = std::make_shared<Chosen>();
            auto& wanted = chosen->wanted;
            auto* add =
                add_choice(parser, chosen, "add", "Starts a region with its host", add_region);
            add->add_option("--name", wanted.region, "What the region is called")->required();
            add->add_option("--time-zone", wanted.time_zone, "IANA time zone");
            add->add_option("--organisation", wanted.organisation, "The host")->required();
            add->add_option("--kind", wanted.kind, "provider or commissioner");
            parser.require_subcommand(1);
            return run_chosen(chosen, WhenMissing::Make);
          }};
}

Command member_command() {
  return {"member", "Lets the first members in", [](CLI::App& parser) -> Action {
            auto chosen = std::make_shared<Chosen>();
            auto& wanted = chosen->wanted;
            auto* add = add_choice(parser, chosen, "add", "Adds a member", add_member);
            add->add_option("--organisation", wanted.organisation, "By name")->required();
            add->add_option("--name", wanted.name, "Of the member")->required();
            add->add_option("--email", wanted.email, "To sign in with")->required();
            add->add_option("--role", wanted.roles, "May be given more than once")->required();
            auto* reset = add_choice(parser, chosen, "reset-password",
                                     "A new password; every session ends", reset_password);
            reset->add_option("--email", wanted.email, "To sign in with")->required();
            for (auto* each : {add, reset}) {
              each->add_flag("--password-from-input", wanted.password_from_input,
                             "Read the password from standard input");
            }
            parser.require_subcommand(1);
            return run_chosen(chosen, WhenMissing::Refuse);
          }};
}

}  // namespace nabij::app
