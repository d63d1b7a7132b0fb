import { describe, expect, test } from 'vitest';
import type { PlanGoal } from '../../api/types';
import { inOrder, levels, nextStep, numberOf } from './goals';

const goal = (id: string, state: PlanGoal['state']): PlanGoal => ({
  id,
  state,
  stage: 'goal',
  words: id,
  domain: null,
  importance: null,
  due_on: null,
  since: '2026-11-01T10:00:00Z',
  at: '2026-11-01T10:00:00Z',
  by: { side: 'young_person', member_name: null },
  version_count: 1,
  steps: [],
  next_step_id: null,
  comments: [],
});

describe('goals', () => {
  test('stand with what somebody is busy with first, and otherwise as they were said', () => {
    const said = [
      goal('a', 'reached'),
      goal('b', 'active'),
      goal('c', 'let_go'),
      goal('d', 'resting'),
      goal('e', 'active'),
    ];
    expect(inOrder(said).map((one) => one.id)).toEqual(['b', 'e', 'd', 'a', 'c']);
  });

  test('have one step to think of now, or none', () => {
    const step = {
      id: 's',
      cut_from: null,
      state: 'open' as const,
      felt: null,
      words: 'Bellen',
      by: { side: 'worker' as const, member_name: 'Noor' },
      at: '2026-11-01T10:00:00Z',
    };
    expect(nextStep({ ...goal('a', 'active'), steps: [step], next_step_id: 's' })).toBe(step);
    expect(nextStep(goal('a', 'active'))).toBeUndefined();
  });

  test('are scaled from the best level down', () => {
    expect(levels.map(numberOf)).toEqual([2, 1, 0, -1, -2]);
  });
});
