import { call } from './call';
import type * as T from './types';

/** What a young person does at a link of their own. */
export const ownApi = {
  takeOver: (offer: string, key: string) => call('post', '/own/link', { body: { offer, key } }),
  open: (link: string) => call('post', '/own/visit', { body: { link } }),
  page: () => call('get', '/own'),
  leave: () => call('delete', '/own/visit', { keepalive: true }),
  close: () => call('delete', '/own/link'),
  agreements: () => call('get', '/own/agreements'),
  say: (agreement_id: string, body: T.OwnVerdict) =>
    call('put', '/own/agreements/{agreement_id}', { path: { agreement_id }, body }),
  remind: (body: T.OwnReminder) => call('put', '/own/reminder', { body }),
  hold: (body: T.OwnFirmness) => call('put', '/own/firmness', { body }),
  plan: () => call('get', '/own/plan'),
  addGoal: (body: T.OwnPlanGoal) => call('post', '/own/plan/goals', { body }),
  addStep: (goal_id: string, body: T.OwnPlanStep) =>
    call('post', '/own/plan-goals/{goal_id}/steps', { path: { goal_id }, body }),
  changeStep: (step_id: string, body: T.OwnPlanStepChange) =>
    call('put', '/own/plan-steps/{step_id}', { path: { step_id }, body }),
  looks: () => call('get', '/own/looks'),
  reach: () => call('get', '/own/reach'),
  boundaries: () => call('get', '/own/boundaries'),
  checks: () => call('get', '/own/checks'),
  addCheck: (body: T.NewOwnCheck) => call('post', '/own/checks', { body }),
  takeBackCheck: (check_id: string) =>
    call('delete', '/own/checks/{check_id}', { path: { check_id } }),
};

/** The same link on a worker's phone: whether there is one, and handing one over. */
export const ownLinkApi = {
  show: (person_id: string) => call('get', '/people/{person_id}/own-link', { path: { person_id } }),
  offer: (person_id: string) =>
    call('post', '/people/{person_id}/own-link', { path: { person_id } }),
  end: (person_id: string) =>
    call('delete', '/people/{person_id}/own-link', { path: { person_id } }),
};
