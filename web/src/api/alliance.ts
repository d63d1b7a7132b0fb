import { call } from './call';
import type * as T from './types';

/** Who goes along with a young person. A write answers with the alliance as it is then. */
export const allianceApi = {
  show: (person_id: string) => call('get', '/people/{person_id}/alliance', { path: { person_id } }),
  mine: () => call('get', '/alliance/mine'),
  begin: (person_id: string, body: T.NewAllianceTurn) =>
    call('post', '/people/{person_id}/alliance/turns', { path: { person_id }, body }),
  change: (turn_id: string, body: T.AllianceTurnChange) =>
    call('put', '/alliance-turns/{turn_id}', { path: { turn_id }, body }),
  tellPhase: (person_id: string, body: T.NewAlliancePhase) =>
    call('post', '/people/{person_id}/alliance/phases', { path: { person_id }, body }),
  /** How it goes between the young person and oneself. */
  checks: (person_id: string) =>
    call('get', '/people/{person_id}/alliance/checks', { path: { person_id } }),
  addCheck: (person_id: string, body: T.NewAllianceCheck) =>
    call('post', '/people/{person_id}/alliance/checks', { path: { person_id }, body }),
  takeBackCheck: (check_id: string) =>
    call('delete', '/alliance-checks/{check_id}', { path: { check_id } }),
  checkFigures: () => call('get', '/alliance/check-figures'),
};
