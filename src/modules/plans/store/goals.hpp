// Goals, comments, steps and moments as they stand in the database, their words sealed.
#pragma once

#include "plans/store/facts.hpp"

namespace nabij::plans {

struct GoalRow : Fact {
  GoalId goal{};
  Stage stage = Stage::Goal;
  GoalState state = GoalState::Active;
  std::optional<std::string> domain{};
  std::optional<std::int64_t> importance{};
  std::optional<base::LocalDay> due_on{};
  base::Bytes sealed_words{};
};

struct CommentRow : Fact {
  CommentId comment{};
  GoalId goal{};
  base::Bytes sealed_words{};
};

struct StepRow : Fact {
  StepId step{};
  GoalId goal{};
  std::optional<StepId> cut_from{};
  double place = 0;
  StepState state = StepState::Open;
  std::optional<Felt> felt{};
  bool chosen = false;
  base::Bytes sealed_words{};
};

struct MomentRow : Fact {
  MomentId moment{};
  std::optional<GoalId> goal{};
  MomentKind kind = MomentKind::Success;
  base::LocalDay day{};
  Permission permission = Permission::BetweenUs;
  bool withdrawn = false;
  base::Bytes sealed_words{};
};

// Every record that counts as one young person.
using Records = std::vector<PersonId>;

Result<> insert_goal(storage::Writer& writer, RegionId region, const GoalRow& row);
Result<> insert_comment(storage::Writer& writer, RegionId region, const CommentRow& row);
Result<> insert_step(storage::Writer& writer, RegionId region, const StepRow& row);
Result<> insert_moment(storage::Writer& writer, RegionId region, const MomentRow& row);

// Every version, oldest first.
Result<std::vector<GoalRow>> list_goals(storage::Reader& reader, RegionId region,
                                        const Records& people);
Result<std::vector<CommentRow>> list_comments(storage::Reader& reader, RegionId region,
                                              const Records& people);
Result<std::vector<StepRow>> list_steps(storage::Reader& reader, RegionId region,
                                        const Records& people);
Result<std::vector<MomentRow>> list_moments(storage::Reader& reader, RegionId region,
                                            const Records& people);

// Every version of one of them, oldest first; empty when there is no such thing.
Result<std::vector<GoalRow>> list_goal_versions(storage::Reader& reader, RegionId region,
                                                GoalId goal);
Result<std::vector<StepRow>> list_step_versions(storage::Reader& reader, RegionId region,
                                                StepId step);
Result<std::vector<MomentRow>> list_moment_versions(storage::Reader& reader, RegionId region,
                                                    MomentId moment);

}  // namespace nabij::plans
