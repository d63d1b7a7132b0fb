#include "app/demo/town.hpp"

#include <algorithm>

#include "app/demo/crew.hpp"
#include "app/demo/founding.hpp"
#include "app/demo/reaching.hpp"

namespace nabij::app::demo {
namespace {

constexpr int kFoundedDaysBefore = 14;
constexpr std::string_view kZone = "Europe/Amsterdam";

// One after the other, so that the trail of who did what is the same every time.
Result<> join_doubles(Desk& desk, const std::vector<Double>& doubles) {
  auto& house = desk.house();
  for (const auto& each : doubles) {
    desk.set(each.at);
    auto id = desk.make<people::MergeId>();
    auto scope = privacy::people_scope(each.by);
    TRY(house.database().write([&](storage::Writer& writer) -> Result<> {
      TRY(house.people().merge(writer, scope, id, each.person, each.other));
      return house.identity().audit().record(
          writer, {each.by.region, each.by.member, "person.merged", "merge", id.uuid, ""});
    }));
  }
  return {};
}

}  // namespace

std::vector<SignIn> sign_ins() {
  return {{"worker", "Noor Verbeek", "noor@dekrib.example"},
          {"worker", "Sem Aydin", "sem@dekrib.example"},
          {"worker", "Yara de Wit", "yara@kadezeven.example"},
          {"team leader", "Marloes Tan", "marloes@dekrib.example"},
          {"policy officer", "Joris Pinas", "joris@waalstad.example"},
          {"administrator", "Hanna Bos", "hanna@waalstad.example"}};
}

Result<State> state_of(const Ground& ground) {
  Desk desk(ground, 0);
  auto& identity = desk.house().identity();
  auto regions = TRY(identity.regions().all());
  bool begun = std::any_of(regions.begin(), regions.end(),
                           [](const identity::Region& region) { return region.name == kTownName; });
  if (!begun) return State::None;
  bool last = TRY(identity.knows(std::string(sign_ins().back().email)));
  return last ? State::Ready : State::Unfinished;
}

Result<> check(const Options& options) {
  if (options.scale >= 1 && options.scale <= kLargestScale) return {};
  return base::Error::field("scale", "out_of_range", "This is a whole number from 1 to 400.");
}

std::int64_t records_in(const Options& options) {
  std::int64_t records = 0;
  for (int number = 0; number < options.scale; ++number) {
    auto plan = plan_municipality(options, static_cast<std::size_t>(number));
    for (std::size_t index = 0; index < plan.teams.size(); ++index) {
      auto seed = seed_of(options.seed, 100 + index, plan.number);
      auto days = records_by_day(plan.teams[index], options, seed);
      for (auto day = kYear - options.days; day < kYear; ++day) {
        records += days[static_cast<std::size_t>(day)];
      }
    }
  }
  return records;
}

Result<> make_town(const Ground& ground, const Options& options, const Watch& watch) {
  TRY(check(options));
  if (TRY(state_of(ground)) != State::None) {
    return fail(ErrorCode::Conflict, "There is a demo town in this database already.");
  }
  auto zone = TRY(base::TimeZone::create(std::string(kZone)));
  Desk desk(ground, seed_of(options.seed, 0, 0));
  desk.set(zone.instant(options.today.plus_days(-kYear - kFoundedDaysBefore), 9 * 60));
  std::vector<MunicipalityPlan> plans;
  plans.reserve(static_cast<std::size_t>(options.scale));
  for (int number = 0; number < options.scale; ++number) {
    plans.push_back(plan_municipality(options, static_cast<std::size_t>(number)));
  }
  Founding founding(desk, options);
  std::vector<TeamTask> tasks;
  for (const auto& plan : plans) {
    watch.step(plan.name);
    for (auto& task : TRY(founding.found(plan))) tasks.push_back(std::move(task));
  }
  auto doubles = TRY(live_together(ground, options, tasks, watch));
  TRY(join_doubles(desk, doubles));
  Desk door(ground, seed_of(options.seed, 8, 0), Hashing::Real);
  door.set(zone.instant(options.today, 0).plus_ms(-1));
  TRY(leave_in_time(door.house(), tasks[0].workers));
  return founding.open_doors(door);
}

}  // namespace nabij::app::demo
