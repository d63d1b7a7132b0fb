#include "app/demo/planning.hpp"

namespace nabij::app::demo {
namespace {

using plans::Side;

// What was written is not looked at here.
Result<> done(Result<plans::Written> written) {
  TRY(std::move(written));
  return {};
}

}  // namespace

// One plan on its way.
struct Planning::Story {
  PersonId person;
  base::Instant start;
  plans::Actor together;  // on the worker's phone, in the young person's words
  plans::Actor worker;
  words::Aim aim;
  plans::GoalId goal;
  plans::StepId first_step;
  plans::StepId piece;
  plans::OpportunityId chance;
};

void Planning::after(const std::shared_ptr<Story>& story, int days,
                     std::function<Result<>(Story&)> step) {
  scene_.agenda.put(story->start.plus_days(days).plus_minutes(days % 7),
                    [story, step = std::move(step)] { return step(*story); });
}

void Planning::begin(std::size_t worker, PersonId person) {
  if (begun_ >= kPlansPerTeam) return;
  ++begun_;
  // Whoever tries the town signs in as the first worker of a team, and finds plans to go on with.
  constexpr int kOneOf = 3;
  auto guide = begun_ % kOneOf == 1 ? 0 : worker;
  const auto& viewer = scene_.worker(guide);
  auto story = std::make_shared<Story>();
  story->person = person;
  story->start = scene_.desk.now().plus_minutes(5);
  story->together = plans::Actor::at_phone_of(viewer, Side::YoungPerson);
  story->worker = plans::Actor::at_phone_of(viewer, Side::Worker);
  story->aim = some(words::aims());
  going_along_.begin(guide, person);
  agreeing_.begin(guide, person);
  tell(story);
  go_for(story);
  if (percent(70)) draw_people(story);
  if (percent(80)) do_things(story);
}

// What they are good at and what they want, in their words; later said more clearly.
void Planning::tell(const std::shared_ptr<Story>& story) {
  auto talent = std::string(some(words::talents()));
  after(story, 0, [this, talent](Story& now) -> Result<> {
    auto& plans = scene_.house().plans();
    plans::NewMoment moment;
    moment.id = scene_.desk.make<plans::MomentId>();
    moment.kind = plans::MomentKind::Talent;
    moment.words = talent;
    TRY(plans.add_moment(now.together, now.person, moment));
    plans::NewGoal goal;
    goal.id = now.goal = scene_.desk.make<plans::GoalId>();
    goal.stage = plans::Stage::Wish;
    goal.words = now.aim.wish;
    return done(plans.add_goal(now.together, now.person, goal));
  });
  auto importance = static_cast<std::int64_t>(1 + random_.below(3));
  after(story, 8, [this, importance](Story& now) -> Result<> {
    plans::GoalChange change;
    change.stage = plans::Stage::Goal;
    change.words = now.aim.goal;
    change.domain = now.aim.domain;
    change.importance = importance;
    return done(scene_.house().plans().change_goal(now.together, now.goal, change));
  });
}

// Small steps, one too large and cut up; levels described together, and where it stands.
void Planning::go_for(const std::shared_ptr<Story>& story) {
  after(story, 9, [this](Story& now) -> Result<> {
    auto& plans = scene_.house().plans();
    for (auto words : now.aim.steps) {
      plans::NewStep step{scene_.desk.make<plans::StepId>(), Side::YoungPerson, std::string(words)};
      if (words == now.aim.steps.front()) now.first_step = step.id;
      TRY(plans.add_step(now.together, now.goal, step));
    }
    plans::ScaleWording scale;
    auto level = [&](std::size_t at) { return std::string(now.aim.levels.at(at)); };
    scale.levels = {level(0), level(1), level(2), level(3), level(4)};
    scale.baseline = -1;
    return done(plans.describe_scale(now.together, now.goal, scale));
  });
  after(story, 16, [this](Story& now) -> Result<> {
    plans::StepCut cut{Side::Worker, {}};
    for (auto words : now.aim.pieces) {
      cut.pieces.push_back({scene_.desk.make<plans::StepId>(), std::string(words)});
    }
    now.piece = cut.pieces.front().id;
    return done(scene_.house().plans().cut_step(now.worker, now.first_step, cut));
  });
  auto success = std::string(some(words::successes()));
  auto permission = percent(40) ? plans::Permission::Celebrate : plans::Permission::BetweenUs;
  after(story, 23, [this, success, permission](Story& now) -> Result<> {
    auto& plans = scene_.house().plans();
    plans::StepChange taken;
    taken.state = plans::StepEnd::Done;
    taken.felt = plans::Felt::JustRight;
    TRY(plans.change_step(now.together, now.piece, taken));
    plans::NewMoment moment;
    moment.id = scene_.desk.make<plans::MomentId>();
    moment.words = success;
    moment.goal_id = now.goal;
    moment.permission = permission;
    return done(plans.add_moment(now.together, now.person, moment));
  });
  std::int64_t level = -1;
  for (int days : {30, 60, 95, 150}) {
    if (percent(65) && level < 2) ++level;
    after(story, days, [this, level](Story& now) -> Result<> {
      plans::NewRating rating;
      rating.id = scene_.desk.make<plans::RatingId>();
      rating.level = level;
      return done(scene_.house().plans().rate(now.together, now.goal, rating));
    });
  }
  if (!percent(50)) return;
  auto setback = std::string(some(words::setbacks()));
  after(story, 44, [this, setback](Story& now) -> Result<> {
    plans::NewMoment moment;
    moment.id = scene_.desk.make<plans::MomentId>();
    moment.kind = plans::MomentKind::Setback;
    moment.words = setback;
    moment.goal_id = now.goal;
    return done(scene_.house().plans().add_moment(now.together, now.person, moment));
  });
}

void Planning::draw_people(const std::shared_ptr<Story>& story) {
  using enum plans::Closeness;
  using enum plans::Energy;
  struct Drawn {
    words::CloseOne around;
    plans::Closeness closeness;
    plans::Energy energy;
  };
  constexpr std::array kClose{Near, Near, Around, Around, Far, Might};
  constexpr std::array kEnergy{Gives, Gives, Both, Takes, Unclear};
  std::vector<Drawn> drawn;
  auto first = random_.below(words::people_around().size());
  auto count = 3 + random_.below(4);
  for (std::uint64_t index = 0; index < count; ++index) {
    auto at = (first + index * 3) % words::people_around().size();
    drawn.push_back({words::people_around()[at], kClose[random_.below(kClose.size())],
                     kEnergy[random_.below(kEnergy.size())]});
  }
  after(story, 20, [this, drawn](Story& now) -> Result<> {
    std::int64_t angle = 20;
    for (const auto& each : drawn) {
      plans::NewTie tie;
      tie.id = scene_.desk.make<plans::TieId>();
      tie.name = each.around.name;
      tie.role = each.around.role;
      tie.closeness = each.closeness;
      tie.energy = each.energy;
      tie.angle = angle % 360;
      angle += 360 / static_cast<std::int64_t>(drawn.size());
      TRY(scene_.house().plans().add_tie(now.together, now.person, tie));
    }
    return {};
  });
}

// A chore and going along, done together; a chance, and how it went.
void Planning::do_things(const std::shared_ptr<Story>& story) {
  // Each fact has a moment of its own, because what was said last is what holds.
  auto do_together = [&](int days, plans::TaskKind kind, std::string what) {
    auto task = std::make_shared<plans::TaskId>();
    auto minutes = static_cast<std::int64_t>(20 + random_.below(80));
    after(story, days, [this, kind, what, task](Story& now) -> Result<> {
      plans::NewTask fresh;
      fresh.id = *task = scene_.desk.make<plans::TaskId>();
      fresh.side = Side::Worker;
      fresh.kind = kind;
      fresh.words = what;
      return done(scene_.house().plans().add_task(now.worker, now.person, fresh));
    });
    after(story, days + 2, [this, minutes, task](Story& now) -> Result<> {
      plans::TaskChange change;
      change.side = Side::Worker;
      change.state = plans::TaskState::Done;
      change.minutes = minutes;
      return done(scene_.house().plans().change_task(now.worker, *task, change));
    });
  };
  do_together(12, plans::TaskKind::Chore, std::string(some(words::chores())));
  do_together(26, plans::TaskKind::GoAlong, std::string(some(words::trips())));
  auto chore = std::string(some(words::chores()));
  after(story, 70, [this, chore](Story& now) -> Result<> {
    plans::NewTask task;
    task.id = scene_.desk.make<plans::TaskId>();
    task.words = chore;
    return done(scene_.house().plans().add_task(now.together, now.person, task));
  });
  if (!percent(60)) return;
  auto chance = some(words::chances());
  after(story, 50, [this, chance](Story& now) -> Result<> {
    auto& plans = scene_.house().plans();
    plans::NewOpportunity fresh;
    fresh.id = now.chance = scene_.desk.make<plans::OpportunityId>();
    fresh.kind = chance.kind;
    fresh.words = chance.words;
    fresh.contact = std::string(chance.contact);
    return done(plans.add_opportunity(now.together, now.person, fresh));
  });
  after(story, 52, [this, chance](Story& now) -> Result<> {
    plans::OpportunityChange started;
    started.state = plans::OpportunityState::Started;
    started.words = chance.words;
    started.contact = std::string(chance.contact);
    started.starts_on = scene_.zone.local(scene_.desk.now()).day.plus_days(1);
    return done(scene_.house().plans().change_opportunity(now.together, now.chance, started));
  });
  after(story, 57, [this](Story& now) -> Result<> {
    plans::NewOutcome outcome;
    outcome.id = scene_.desk.make<plans::OutcomeId>();
    return done(scene_.house().plans().add_outcome(now.together, now.chance, outcome));
  });
}

}  // namespace nabij::app::demo
