import type { PlanGoal, PlanScaling } from '../../api/types';

const order: Record<PlanGoal['state'], number> = { active: 0, resting: 1, reached: 2, let_go: 3 };

/** What somebody is busy with first; within that, in the order in which it was said. */
export function inOrder(goals: PlanGoal[]): PlanGoal[] {
  return goals
    .map((goal, index) => ({ goal, index }))
    .sort(
      (one, other) => order[one.goal.state] - order[other.goal.state] || one.index - other.index,
    )
    .map(({ goal }) => goal);
}

/** The step to think of now. */
export function nextStep(goal: PlanGoal): PlanGoal['steps'][number] | undefined {
  return goal.steps.find((step) => step.id === goal.next_step_id);
}

export const levels = ['plus_two', 'plus_one', 'zero', 'minus_one', 'minus_two'] as const;
export type Level = (typeof levels)[number];

const numbers: Record<Level, number> = {
  plus_two: 2,
  plus_one: 1,
  zero: 0,
  minus_one: -1,
  minus_two: -2,
};
export const numberOf = (level: Level): number => numbers[level];

export function scaleOf(scaling: PlanScaling | null, goal_id: string) {
  return scaling?.scales.find((scale) => scale.goal_id === goal_id);
}
