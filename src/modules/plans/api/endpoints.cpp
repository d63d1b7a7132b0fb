#include "plans/api/add_goal.hpp"
#include "plans/api/add_moment.hpp"
#include "plans/api/add_opportunity.hpp"
#include "plans/api/add_outcome.hpp"
#include "plans/api/add_own_goal.hpp"
#include "plans/api/add_own_step.hpp"
#include "plans/api/add_step.hpp"
#include "plans/api/add_task.hpp"
#include "plans/api/add_tie.hpp"
#include "plans/api/change_goal.hpp"
#include "plans/api/change_moment.hpp"
#include "plans/api/change_opportunity.hpp"
#include "plans/api/change_own_step.hpp"
#include "plans/api/change_step.hpp"
#include "plans/api/change_task.hpp"
#include "plans/api/change_tie.hpp"
#include "plans/api/comment_on_goal.hpp"
#include "plans/api/cut_step.hpp"
#include "plans/api/describe_scale.hpp"
#include "plans/api/list_goal_versions.hpp"
#include "plans/api/plan_eighteen.hpp"
#include "plans/api/rate_goal.hpp"
#include "plans/api/show_own_plan.hpp"
#include "plans/api/show_plan.hpp"
#include "plans/api/withdraw_moment.hpp"

namespace nabij::plans {

void add_endpoints(http::Api& api, Plans& plans) {
  api.add(ShowPlan{plans});
  api.add(AddGoal{plans});
  api.add(ChangeGoal{plans});
  api.add(ListGoalVersions{plans});
  api.add(CommentOnGoal{plans});
  api.add(AddStep{plans});
  api.add(ChangeStep{plans});
  api.add(CutStep{plans});
  api.add(DescribeScale{plans});
  api.add(RateGoal{plans});
  api.add(AddMoment{plans});
  api.add(ChangeMoment{plans});
  api.add(WithdrawMoment{plans});
  api.add(AddTask{plans});
  api.add(ChangeTask{plans});
  api.add(AddOpportunity{plans});
  api.add(ChangeOpportunity{plans});
  api.add(AddOutcome{plans});
  api.add(PlanEighteen{plans});
  api.add(AddTie{plans});
  api.add(ChangeTie{plans});
  api.add(ShowOwnPlan{plans});
  api.add(AddOwnGoal{plans});
  api.add(AddOwnStep{plans});
  api.add(ChangeOwnStep{plans});
}

}  // namespace nabij::plans
