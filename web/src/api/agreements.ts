import { call } from './call';
import type * as T from './types';

/** What a young person and a worker promised one another. A write answers with all of it. */
export const agreementsApi = {
  show: (person_id: string) =>
    call('get', '/people/{person_id}/agreements', { path: { person_id } }),
  mine: () => call('get', '/agreements/mine'),
  make: (person_id: string, body: T.NewAgreement) =>
    call('post', '/people/{person_id}/agreements', { path: { person_id }, body }),
  change: (agreement_id: string, body: T.AgreementChange) =>
    call('put', '/agreements/{agreement_id}', { path: { agreement_id }, body }),
  /** How firmly the young person wants to be held to it. */
  hold: (person_id: string, body: T.FirmnessChange) =>
    call('put', '/people/{person_id}/firmness', { path: { person_id }, body }),
  /** How the young person wants to be reminded the evening before. */
  remind: (person_id: string, body: T.ReminderChange) =>
    call('put', '/people/{person_id}/reminder', { path: { person_id }, body }),
};
