#include "support/town.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace nabij::testing_support {
namespace {

constexpr int kPlaces = 5;
constexpr int kPeople = 12;

std::string asked(Visitor& visitor, std::string_view path, const std::string& body) {
  auto answer = visitor.post(path, body);
  if (answer.status / 100 == 2) return answer.body;
  throw std::runtime_error(fmt::format("POST {}: {} {}", path, answer.status, answer.body));
}

// The text member `name` of a flat answer.
std::string member_of(std::string_view json, std::string_view name) {
  auto key = fmt::format("\"{}\":\"", name);
  auto at = json.find(key);
  if (at == json.npos) return {};
  json.remove_prefix(at + key.size());
  return std::string(json.substr(0, json.find('"')));
}

Visitor invited_worker(std::uint16_t port, Visitor& administrator, const std::string& team,
                       int number) {
  auto invitation =
      asked(administrator, "/invitations",
            fmt::format(R"({{"id":"{}","name":"Worker {}","roles":["worker"],"team_ids":["{}"]}})",
                        new_id(), number, team));
  Visitor worker(port);
  asked(worker, "/invitations/accept",
        fmt::format(R"({{"token":"{}","name":"Worker {}","email":"worker{}@waalstad.example",)"
                    R"("password":"{} {}"}})",
                    member_of(invitation, "token"), number, number, kPassword, number));
  return worker;
}

}  // namespace

std::string new_id() {
  static const base::SystemClock clock;
  static base::SystemRandom random;
  static base::IdSource ids(clock, random);
  return base::to_text(ids.next());
}

std::string prepare_house(const Installation& installation) {
  auto region = run_program(
      installation, {"region", "add", "--name", "Waalstad", "--organisation", "Gemeente Waalstad"});
  if (region.status != 0) return region.errors;
  auto member =
      run_program(installation,
                  {"member", "add", "--organisation", "Gemeente Waalstad", "--name", "Beheer",
                   "--email", kAdministrator, "--role", "administrator", "--password-from-input"},
                  std::string(kPassword) + "\n");
  return member.status == 0 ? "" : member.errors;
}

Town open_town(std::uint16_t port, int workers) {
  Visitor administrator(port);
  asked(administrator, "/session",
        fmt::format(R"({{"email":"{}","password":"{}"}})", kAdministrator, kPassword));
  auto team = new_id();
  asked(administrator, "/teams", fmt::format(R"({{"id":"{}","name":"Team Noord"}})", team));
  Town town;
  for (int number = 0; number < workers; ++number) {
    town.workers.push_back(invited_worker(port, administrator, team, number));
  }
  auto& first = town.workers.front();
  for (int number = 0; number < kPlaces; ++number) {
    auto id = town.places.emplace_back(new_id());
    asked(first, "/places",
          fmt::format(R"({{"id":"{}","name":"Plein {}","kind":"square"}})", id, number));
  }
  for (int number = 0; number < kPeople; ++number) {
    auto id = town.people.emplace_back(new_id());
    asked(first, "/people", fmt::format(R"({{"id":"{}","alias":"Rode step {}"}})", id, number));
  }
  return town;
}

}  // namespace nabij::testing_support
