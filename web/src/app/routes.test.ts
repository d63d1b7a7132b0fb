import { describe, expect, test } from 'vitest';
import { destinationsFor, homeFor, match, mayOpen } from './routes';

describe('routes', () => {
  test('find a screen with the named parts of its path', () => {
    expect(match('/mensen/abc')?.params).toEqual({ id: 'abc' });
    expect(match('/mensen/')?.route.path).toBe('/mensen');
    expect(match('/mensen/abc/iets')).toBeNull();
  });

  test('open a person to workers only', () => {
    const person = match('/mensen/abc')!.route;
    expect(mayOpen(person, ['worker'])).toBe(true);
    expect(mayOpen(person, ['team_leader', 'policy_officer', 'administrator'])).toBe(false);
  });

  test('open the places to team leaders too, who agree on rounds there', () => {
    expect(mayOpen(match('/plekken/abc')!.route, ['team_leader'])).toBe(true);
    expect(mayOpen(match('/plekken')!.route, ['policy_officer', 'administrator'])).toBe(false);
  });

  test.each([
    ['worker', '/vandaag'],
    ['team_leader', '/team'],
    ['policy_officer', '/cijfers'],
    ['administrator', '/beheer'],
  ] as const)('take a %s to %s first', (role, home) => {
    expect(homeFor([role])).toBe(home);
  });

  test('give somebody with two roles both their ways, and none twice', () => {
    const paths = destinationsFor(['worker', 'team_leader', 'policy_officer']).map(
      (one) => one.href,
    );
    expect(paths).toEqual(['/vandaag', '/mensen', '/team', '/plekken', '/cijfers', '/ik']);
  });

  test('leave somebody without a role their own page', () => {
    expect(homeFor([])).toBe('/ik');
  });
});
