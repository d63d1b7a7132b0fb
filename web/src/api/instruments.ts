import { call } from './call';
import type * as T from './types';

/** Licensed questionnaires, loaded as data. A write answers with what stands there then. */
export const instrumentsApi = {
  list: () => call('get', '/instruments'),
  load: (body: T.NewInstrument) => call('post', '/instruments', { body }),
  end: (instrument_id: string) =>
    call('put', '/instruments/{instrument_id}/ended', { path: { instrument_id } }),
  /** What the young person and oneself answered. */
  show: (person_id: string) =>
    call('get', '/people/{person_id}/instruments', { path: { person_id } }),
  answer: (person_id: string, body: T.NewInstrumentAnswers) =>
    call('post', '/people/{person_id}/instruments', { path: { person_id }, body }),
  takeBack: (answers_id: string) =>
    call('delete', '/instrument-answers/{answers_id}', { path: { answers_id } }),
};
