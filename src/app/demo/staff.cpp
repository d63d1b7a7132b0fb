#include "app/demo/staff.hpp"

#include <fmt/format.h>

#include <array>
#include <set>

#include "app/demo/calendar.hpp"
#include "app/demo/words.hpp"
#include "base/clock.hpp"
#include "base/text.hpp"

namespace nabij::app::demo {
namespace {

struct TeamRow {
  std::string_view name;
  Work work;
  std::size_t provider;
  std::vector<int> fte_tenths;
};

// Youth work 26.5 fte; youth coaches 8.5 fte, of which 4.5 with schools and 4 on the street
// (Nijmegen, assignment for youth work and youth coaches 2026-2030).
std::vector<TeamRow> team_rows() {
  return {{"Team Oost", Work::Neighbourhood, 0, {10, 10, 9, 9, 8, 8, 6}},
          {"Team West", Work::Neighbourhood, 0, {10, 10, 9, 9, 8, 8, 6}},
          {"Team Noord", Work::Neighbourhood, 0, {10, 10, 9, 8, 8}},
          {"Team School", Work::School, 0, {10, 10, 9, 9, 8, 8, 6}},
          {"Team Straat", Work::Street, 0, {10, 8, 8, 8, 6}},
          {"Team School-Werk-Fit", Work::School, 1, {9, 8, 8, 7, 7, 6}},
          {"Team Ambulant", Work::Street, 1, {10, 8, 8, 8, 6}}};
}

// Those who can sign in, by the team and the desk where they sit.
struct Seat {
  std::size_t team;
  std::size_t desk;
  std::string_view name;
  std::string_view email;
};
constexpr std::array kSeats{Seat{0, 0, "Noor Verbeek", "noor@dekrib.example"},
                            Seat{0, 1, "Sem Aydin", "sem@dekrib.example"},
                            Seat{6, 0, "Yara de Wit", "yara@kadezeven.example"}};

std::string mail_name(std::string_view name) {
  std::string plain;
  for (char letter : base::fold(name)) {
    bool usable = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    if (usable) plain += letter;
    if (letter == ' ' && !plain.empty() && plain.back() != '.') plain += '.';
  }
  return plain;
}

// Names of colleagues, each once in a municipality.
class Colleagues {
 public:
  Colleagues(std::uint64_t seed, std::size_t number)
      : random_(seed_of(seed, 3, number)), number_(number) {}

  WorkerPlan next(std::size_t provider, int fte_tenths) {
    std::string name;
    do {
      name = fmt::format("{} {}", pick(words::worker_names()), pick(words::family_names()));
    } while (!used_.insert(name).second);
    std::string_view house = provider == 0 ? "dekrib" : "kadezeven";
    auto where = number_ == 0 ? std::string(house) : fmt::format("{}{}", house, number_ + 1);
    return {name, fmt::format("{}@{}.example", mail_name(name), where), fte_tenths};
  }

 private:
  std::string_view pick(std::span<const std::string_view> all) {
    return all[random_.below(all.size())];
  }
  base::SeededRandom random_;
  std::size_t number_;
  std::set<std::string> used_;
};

std::vector<TeamPlan> teams_of(const Options& options, std::size_t number) {
  Colleagues colleagues(options.seed, number);
  std::vector<TeamPlan> teams;
  std::vector<double> weights;
  for (const auto& row : team_rows()) {
    TeamPlan team{std::string(row.name), row.work, row.provider, {}, 0, 0};
    weights.push_back(0);
    for (int tenths : row.fte_tenths) {
      team.workers.push_back(colleagues.next(row.provider, tenths));
      weights.back() += tenths;
    }
    teams.push_back(std::move(team));
  }
  auto records = share_out(kRecordsAYear, weights);
  auto people = share_out(kReached, weights);
  for (std::size_t index = 0; index < teams.size(); ++index) {
    teams[index].records_a_year = records[index];
    teams[index].people = people[index];
  }
  return teams;
}

std::string municipality_name(std::size_t number) {
  if (number == 0) return std::string("Waalstad");
  auto rivers = words::rivers();
  auto ends = words::town_ends();
  auto index = number - 1;
  auto name =
      fmt::format("{}{}", rivers[index % rivers.size()], ends[index / rivers.size() % ends.size()]);
  auto round = index / (rivers.size() * ends.size());
  return round == 0 ? name : fmt::format("{} {}", name, round + 1);
}

std::vector<PlacePlan> places_of(const std::string& name, std::size_t number) {
  std::vector<PlacePlan> places;
  std::size_t index = 0;
  for (const auto& row : words::places()) {
    auto called = number == 0 ? std::string(row.name) : fmt::format("{}, {}", row.name, name);
    // Seven steps at a time, so that neighbours in the list do not stand beside each other.
    places.push_back({called, std::string(row.kind), index * 7 % 43, std::string(row.about)});
    ++index;
  }
  return places;
}

}  // namespace

MunicipalityPlan plan_municipality(const Options& options, std::size_t number) {
  MunicipalityPlan plan;
  plan.number = number;
  plan.name = municipality_name(number);
  plan.commissioner = "Gemeente " + plan.name;
  plan.providers = {"Jongerenwerk De Krib", "Kade Zeven Jeugd en Talent"};
  if (number != 0) {
    for (auto& provider : plan.providers) provider += " " + plan.name;
  }
  plan.teams = teams_of(options, number);
  plan.places = places_of(plan.name, number);
  if (number == 0) {
    for (const auto& seat : kSeats) {
      auto& worker = plan.teams[seat.team].workers[seat.desk];
      worker.name = seat.name;
      worker.email = seat.email;
    }
  }
  return plan;
}

int fte_tenths(const MunicipalityPlan& plan, std::size_t provider) {
  int tenths = 0;
  for (const auto& team : plan.teams) {
    if (team.provider != provider) continue;
    for (const auto& worker : team.workers) tenths += worker.fte_tenths;
  }
  return tenths;
}

std::size_t worker_count(const MunicipalityPlan& plan) {
  std::size_t count = 0;
  for (const auto& team : plan.teams) count += team.workers.size();
  return count;
}

}  // namespace nabij::app::demo
