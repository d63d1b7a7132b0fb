import { call } from './call';
import type * as T from './types';

/** What a team carries, and what it has for it. */
export const workforceApi = {
  caseload: () => call('get', '/caseload'),
  planGuidance: (team_id: string, body: T.GuidanceHours) =>
    call('put', '/teams/{team_id}/guidance', { path: { team_id }, body }),
  departure: () => call('get', '/me/departure'),
  leave: (leaves_on: string | null) => call('put', '/me/departure', { body: { leaves_on } }),
  load: () => call('get', '/me/load'),
  sayExtra: (body: T.ExtraHours) => call('put', '/me/extra-hours', { body }),
  teamLoad: () => call('get', '/load'),
  debrief: () => call('get', '/me/debrief'),
  askDebrief: (body: T.NewDebrief) => call('post', '/me/debrief', { body }),
  endDebrief: () => call('delete', '/me/debrief'),
  comeToDebrief: (debrief_id: string) =>
    call('put', '/debriefs/{debrief_id}/coming', { path: { debrief_id } }),
  planFarewell: (person_id: string, body: T.FarewellPlan) =>
    call('put', '/me/farewells/{person_id}', { path: { person_id }, body }),
};
