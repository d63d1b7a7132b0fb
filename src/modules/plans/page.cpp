// The plan as it stands, made from every version of everything in it.
#include "plans/service.hpp"

namespace nabij::plans {
namespace {

class PageMaker {
 public:
  PageMaker(const Words& words, const Names& names, base::LocalDay setbacks_from)
      : words_(words), names_(names), setbacks_from_(setbacks_from) {}

  Result<> add_goals(PlanPage& page, Leaves& leaves) {
    std::map<GoalId, std::size_t> places;
    for (const auto& thread : threads(std::move(leaves.goals), &GoalRow::goal)) {
      places.emplace(thread.newest().goal, page.goals.size());
      page.goals.push_back(TRY(goal(thread)));
    }
    TRY(add_steps(page, places, std::move(leaves.steps)));
    for (const auto& row : leaves.comments) {
      auto place = places.find(row.goal);
      if (place == places.end()) continue;
      auto words = TRY(words_.open(row, "plan_comment.words", row.sealed_words));
      page.goals[place->second].comments.push_back(
          {row.comment, names_.by(row), row.at, std::move(words)});
    }
    return {};
  }

  Result<> add_moments(PlanPage& page, std::vector<MomentRow> rows) {
    auto all = threads(std::move(rows), &MomentRow::moment);
    std::ranges::sort(all, std::ranges::greater(), [](const auto& thread) {
      return std::pair(thread.newest().day, thread.first().id);
    });
    for (const auto& thread : all) {
      const auto& newest = thread.newest();
      bool past = newest.kind == MomentKind::Setback && newest.day < setbacks_from_;
      if (newest.withdrawn || past) continue;
      list_for(page, newest.kind)
          .push_back({newest.moment, newest.kind, newest.goal, newest.day,
                      TRY(words_.open(newest, "plan_moment.words", newest.sealed_words)),
                      newest.permission, names_.by(thread.first())});
    }
    return {};
  }

 private:
  static std::vector<MomentShape>& list_for(PlanPage& page, MomentKind kind) {
    switch (kind) {
      case MomentKind::Talent: return page.talents;
      case MomentKind::Success: return page.successes;
      case MomentKind::Setback: break;
    }
    return page.setbacks;
  }

  Result<GoalShape> goal(const Thread<GoalRow>& thread) {
    const auto& newest = thread.newest();
    GoalShape shape;
    shape.id = newest.goal;
    shape.stage = newest.stage;
    shape.state = newest.state;
    shape.words = TRY(words_.open(newest, "plan_goal.words", newest.sealed_words));
    shape.domain = newest.domain;
    shape.importance = newest.importance;
    shape.due_on = newest.due_on;
    shape.since = thread.first().at;
    shape.at = newest.at;
    shape.by = names_.by(newest);
    shape.version_count = static_cast<std::int64_t>(thread.versions.size());
    return shape;
  }

  Result<> add_steps(PlanPage& page, const std::map<GoalId, std::size_t>& places,
                     std::vector<StepRow> rows) {
    auto all = threads(std::move(rows), &StepRow::step);
    std::ranges::sort(all, {}, [](const auto& thread) {
      return std::pair(thread.newest().place, thread.first().id);
    });
    std::map<GoalId, std::vector<StepPlace>> order;
    for (const auto& thread : all) {
      const auto& newest = thread.newest();
      auto place = places.find(newest.goal);
      if (place == places.end()) continue;
      order[newest.goal].push_back(place_of(thread));
      page.goals[place->second].steps.push_back(
          {newest.step, newest.cut_from, newest.state, newest.felt,
           TRY(words_.open(newest, "plan_step.words", newest.sealed_words)),
           names_.by(thread.first()), newest.at});
    }
    for (auto& goal : page.goals) goal.next_step_id = next_step(order[goal.id]);
    return {};
  }

  const Words& words_;
  const Names& names_;
  base::LocalDay setbacks_from_;
};

}  // namespace

Result<Today> today_for(Plans& plans, RegionId region) {
  auto& lists = plans.needs().lists;
  auto zone = TRY(plans.needs().identity.regions().time_zone(region));
  auto day = zone.local(plans.needs().clock.now()).day;
  OutcomeTimes times{TRY(lists.whole_norm(region, "plan.outcome_first_days", day)),
                     TRY(lists.whole_norm(region, "plan.outcome_second_days", day)),
                     TRY(lists.whole_norm(region, "plan.outcome_later_days", day))};
  auto setback_days = TRY(lists.whole_norm(region, "plan.setback_shown_days", day));
  return Today{day, std::move(zone), day.plus_days(-setback_days), times};
}

Result<PlanPage> read_page(Plans& plans, storage::Reader& reader, const Actor& actor,
                           const Whose& whose, const Today& today) {
  auto region = actor.region;
  PlanPage page;
  page.person_id = whose.main;
  page.alias = TRY(plans.needs().people.facts_of(reader, region, whose.main)).alias;
  auto words = TRY(Words::create(plans, reader, region, whose.records));
  Leaves leaves{TRY(list_goals(reader, region, whose.records)),
                TRY(list_comments(reader, region, whose.records)),
                TRY(list_steps(reader, region, whose.records)),
                TRY(list_moments(reader, region, whose.records)),
                TRY(list_scales(reader, region, whose.records)),
                TRY(list_ratings(reader, region, whose.records)),
                TRY(list_tasks(reader, region, whose.records)),
                TRY(list_opportunities(reader, region, whose.records)),
                TRY(list_outcomes(reader, region, whose.records)),
                TRY(list_eighteens(reader, region, whose.records)),
                TRY(list_ties(reader, region, whose.records))};
  auto names = TRY(Names::create(plans, reader, region, leaves.goals, leaves.comments, leaves.steps,
                                 leaves.moments, leaves.ratings, leaves.tasks, leaves.opportunities,
                                 leaves.outcomes));
  Opened opened{today.zone, words, names};
  bool for_pair = TRY(is_of_the_pair(reader, actor, whose));
  if (for_pair && !leaves.scales.empty()) page.scaling = TRY(scaling_of(opened, leaves));
  PageMaker maker(words, names, today.setbacks_from);
  TRY(maker.add_goals(page, leaves));
  TRY(maker.add_moments(page, std::move(leaves.moments)));
  TRY(add_tasks(opened, page, std::move(leaves.tasks)));
  TRY(add_opportunities(opened, page, leaves, today));
  TRY(add_eighteen(opened, page, leaves.eighteens, today));
  page.network = TRY(network_of(opened, std::move(leaves.ties), for_pair));
  return page;
}

Result<PlanPage> Plans::page(const Actor& actor, PersonId person) {
  auto today = TRY(today_for(*this, actor.region));
  auto page = TRY(needs_.database.read([&](storage::Reader& reader) -> Result<PlanPage> {
    return read_page(*this, reader, actor, TRY(find_whose(*this, reader, actor, person)), today);
  }));
  if (actor.phone) {
    TRY(needs_.database.write([&](storage::Writer& writer) {
      return needs_.people.record_look(writer, *actor.phone, page.person_id, "plan");
    }));
  }
  return page;
}

}  // namespace nabij::plans
