import { call } from './call';
import type * as T from './types';

/** Every call about the plan of one young person. A write answers with the plan as it is then. */
export const planApi = {
  show: (person_id: string) => call('get', '/people/{person_id}/plan', { path: { person_id } }),
  addGoal: (person_id: string, body: T.NewPlanGoal) =>
    call('post', '/people/{person_id}/plan/goals', { path: { person_id }, body }),
  changeGoal: (goal_id: string, body: T.PlanGoalChange) =>
    call('put', '/plan-goals/{goal_id}', { path: { goal_id }, body }),
  goalVersions: (goal_id: string) =>
    call('get', '/plan-goals/{goal_id}/versions', { path: { goal_id } }),
  comment: (goal_id: string, body: T.NewPlanComment) =>
    call('post', '/plan-goals/{goal_id}/comments', { path: { goal_id }, body }),
  addStep: (goal_id: string, body: T.NewPlanStep) =>
    call('post', '/plan-goals/{goal_id}/steps', { path: { goal_id }, body }),
  changeStep: (step_id: string, body: T.PlanStepChange) =>
    call('put', '/plan-steps/{step_id}', { path: { step_id }, body }),
  cutStep: (step_id: string, body: T.PlanStepCut) =>
    call('post', '/plan-steps/{step_id}/pieces', { path: { step_id }, body }),
  addMoment: (person_id: string, body: T.NewPlanMoment) =>
    call('post', '/people/{person_id}/plan/moments', { path: { person_id }, body }),
  changeMoment: (moment_id: string, body: T.PlanMomentChange) =>
    call('put', '/plan-moments/{moment_id}', { path: { moment_id }, body }),
  withdrawMoment: (moment_id: string, side: T.Side) =>
    call('post', '/plan-moments/{moment_id}/withdrawal', { path: { moment_id }, body: { side } }),
  describeScale: (goal_id: string, body: T.PlanScaleWording) =>
    call('put', '/plan-goals/{goal_id}/scale', { path: { goal_id }, body }),
  rate: (goal_id: string, body: T.NewPlanRating) =>
    call('post', '/plan-goals/{goal_id}/ratings', { path: { goal_id }, body }),
  addTask: (person_id: string, body: T.NewPlanTask) =>
    call('post', '/people/{person_id}/plan/tasks', { path: { person_id }, body }),
  changeTask: (task_id: string, body: T.PlanTaskChange) =>
    call('put', '/plan-tasks/{task_id}', { path: { task_id }, body }),
  addOpportunity: (person_id: string, body: T.NewPlanOpportunity) =>
    call('post', '/people/{person_id}/plan/opportunities', { path: { person_id }, body }),
  changeOpportunity: (opportunity_id: string, body: T.PlanOpportunityChange) =>
    call('put', '/plan-opportunities/{opportunity_id}', { path: { opportunity_id }, body }),
  addOutcome: (opportunity_id: string, body: T.NewPlanOutcome) =>
    call('post', '/plan-opportunities/{opportunity_id}/outcomes', {
      path: { opportunity_id },
      body,
    }),
  planEighteen: (person_id: string, body: T.PlanEighteenWording) =>
    call('put', '/people/{person_id}/plan/eighteen', { path: { person_id }, body }),
  addTie: (person_id: string, body: T.NewPlanTie) =>
    call('post', '/people/{person_id}/plan/ties', { path: { person_id }, body }),
  changeTie: (tie_id: string, body: T.PlanTieChange) =>
    call('put', '/plan-ties/{tie_id}', { path: { tie_id }, body }),
};
