import { call } from './call';
import type * as T from './types';

/** What is negotiable with somebody, and the few rules of a team. */
export const boundariesApi = {
  show: (person_id: string) =>
    call('get', '/people/{person_id}/boundaries', { path: { person_id } }),
  write: (person_id: string, body: T.NewBoundarySheet) =>
    call('put', '/people/{person_id}/boundaries', { path: { person_id }, body }),
  rules: () => call('get', '/rules'),
  addRule: (team_id: string, body: T.NewBoundaryRule) =>
    call('post', '/teams/{team_id}/rules', { path: { team_id }, body }),
  endRule: (rule_id: string) => call('put', '/rules/{rule_id}/ended', { path: { rule_id } }),
  reviewRule: (rule_id: string) => call('put', '/rules/{rule_id}/reviewed', { path: { rule_id } }),
  exceptions: () => call('get', '/exceptions'),
  setAside: (rule_id: string, body: T.NewBoundaryException) =>
    call('post', '/rules/{rule_id}/exceptions', { path: { rule_id }, body }),
  takeBack: (exception_id: string) =>
    call('delete', '/exceptions/{exception_id}', { path: { exception_id } }),
};
