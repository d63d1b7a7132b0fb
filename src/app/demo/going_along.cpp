#include "app/demo/going_along.hpp"

namespace nabij::app::demo {
namespace {

using alliance::Phase;
using alliance::TurnRole;

// What was written is not looked at here.
template <typename Page>
Result<> done(Result<alliance::After<Page>> written) {
  TRY(std::move(written));
  return {};
}

alliance::NewTurn turn_of(Scene& scene, TurnRole role, MemberId worker) {
  alliance::NewTurn turn;
  turn.id = scene.desk.make<alliance::TurnId>();
  turn.role = role;
  turn.worker_id = worker;
  return turn;
}

}  // namespace

// One relation on its way.
struct GoingAlong::Story {
  PersonId person;
  base::Instant start;
  privacy::PeopleScope scope;
  MemberId guide;
  MemberId second;
  alliance::TurnId second_turn;
};

void GoingAlong::after(const std::shared_ptr<Story>& story, int days,
                       std::function<Result<>(Story&)> step) {
  scene_.agenda.put(story->start.plus_days(days).plus_minutes(days % 11),
                    [story, step = std::move(step)] { return step(*story); });
}

void GoingAlong::begin(std::size_t guide, PersonId person) {
  const auto& workers = scene_.task.workers;
  auto story = std::make_shared<Story>();
  story->person = person;
  story->start = scene_.desk.now().plus_minutes(2);
  story->scope = privacy::people_scope(scene_.worker(guide));
  story->guide = scene_.worker(guide).member;
  auto other = guide + 1 + random_.below(workers.size() - 1);
  story->second = workers[other % workers.size()].member;
  after(story, 0, [this](Story& now) -> Result<> {
    auto turn = turn_of(scene_, TurnRole::Guide, now.guide);
    turn.met = true;
    return done(scene_.house().alliance().begin_turn(now.scope, now.person, turn));
  });
  bounding_.begin(guide, person);
  go_through_phases(story);
  if (asked_.below(100) < 70) ask_how_it_goes(story);
  if (!percent(75)) return;
  find_a_second(story);
  if (percent(40)) be_away(story);
  if (percent(30)) hand_over(story);
}

// Not always forward: some go back to trust, some say "not now".
void GoingAlong::go_through_phases(const std::shared_ptr<Story>& story) {
  std::vector<std::pair<int, Phase>> told{
      {0, Phase::Contact},
      {static_cast<int>(4 + random_.below(9)), Phase::Trust},
      {static_cast<int>(20 + random_.below(40)), Phase::TakingStock},
      {70, Phase::Working}};
  if (percent(30)) told.emplace_back(95, Phase::Trust);
  if (percent(25)) told.emplace_back(120, Phase::NotNow);
  if (percent(50)) told.emplace_back(160, Phase::Loosening);
  for (const auto& each : told) {
    after(story, each.first, [this, phase = each.second](Story& now) -> Result<> {
      alliance::NewPhase fresh{scene_.desk.make<alliance::PhaseId>(), phase, std::nullopt};
      return done(scene_.house().alliance().tell_phase(now.scope, now.person, fresh));
    });
  }
}

// Now and then, from both sides, while the first guide is there; it grows, and not for all alike.
void GoingAlong::ask_how_it_goes(const std::shared_ptr<Story>& story) {
  int day = 30 + static_cast<int>(asked_.below(10));
  for (std::uint64_t growth = 0; growth < 3; ++growth, day += 40) {
    for (auto side : {alliance::CheckSide::YoungPerson, alliance::CheckSide::Worker}) {
      auto mark = [&] { return static_cast<std::int64_t>(3 + growth + asked_.below(6)); };
      alliance::Marks marks{mark(), mark(), mark()};
      after(story, day, [this, side, marks](Story& now) -> Result<> {
        alliance::NewCheck check{scene_.desk.make<alliance::CheckId>(), side, {marks}};
        return done(scene_.house().alliance().check(now.scope, now.person, check));
      });
    }
  }
}

void GoingAlong::find_a_second(const std::shared_ptr<Story>& story) {
  after(story, 12, [this](Story& now) -> Result<> {
    auto turn = turn_of(scene_, TurnRole::Second, now.second);
    now.second_turn = turn.id;
    return done(scene_.house().alliance().begin_turn(now.scope, now.person, turn));
  });
  if (!percent(70)) return;
  after(story, 25, [this](Story& now) -> Result<> {
    alliance::TurnChange change;
    change.met = true;
    return done(scene_.house().alliance().change_turn(now.scope, now.second_turn, change));
  });
}

void GoingAlong::be_away(const std::shared_ptr<Story>& story) {
  auto waits = percent(30);
  after(story, 60, [this, waits](Story& now) -> Result<> {
    auto turn = turn_of(scene_, TurnRole::Cover, now.second);
    turn.met = true;
    turn.waits = waits;
    turn.until_on = scene_.zone.local(scene_.desk.now()).day.plus_days(14);
    return done(scene_.house().alliance().begin_turn(now.scope, now.person, turn));
  });
}

void GoingAlong::hand_over(const std::shared_ptr<Story>& story) {
  auto how = percent(50) ? alliance::EndedHow::Leaves : alliance::EndedHow::AtYoungPersonsWish;
  // Their last rating was given together by then.
  after(story, 155, [this, how](Story& now) -> Result<> {
    auto turn = turn_of(scene_, TurnRole::Guide, now.second);
    turn.met = true;
    turn.predecessor = how;
    return done(scene_.house().alliance().begin_turn(now.scope, now.person, turn));
  });
}

}  // namespace nabij::app::demo
