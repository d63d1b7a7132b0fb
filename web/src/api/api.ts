import { call } from './call';
import type * as T from './types';

type Paging = { limit?: number; cursor?: string | null };

const upload_ms = 120_000;
// A file of fifty thousand lines takes a moment to judge.
const plan_ms = 60_000;

const withdrawals = {
  contacts: (contact_id: string) =>
    call('post', '/contacts/{contact_id}/withdrawal', { path: { contact_id } }),
  presences: (presence_id: string) =>
    call('post', '/presences/{presence_id}/withdrawal', { path: { presence_id } }),
  tallies: (tally_id: string) =>
    call('post', '/tallies/{tally_id}/withdrawal', { path: { tally_id } }),
};

/** Every call the application makes, by resource, in the order of the API's documentation. */
export const api = {
  // Sign-in and settings.
  signIn: (email: string, password: string) =>
    call('post', '/session', { body: { email, password } }),
  signOut: () => call('delete', '/session', { keepalive: true, timeout_ms: 4000 }),
  me: () => call('get', '/me', { timeout_ms: 6000 }),
  saveSettings: (locale: T.Locale) => call('put', '/me/settings', { body: { locale } }),
  sessions: () => call('get', '/me/sessions'),
  endSession: (session_id: string) =>
    call('delete', '/me/sessions/{session_id}', { path: { session_id } }),
  changePassword: (current_password: string, new_password: string) =>
    call('put', '/me/password', { body: { current_password, new_password } }),

  // Organisations, teams, members, invitations.
  organisations: () => call('get', '/organisations'),
  addOrganisation: (body: T.Organisation) => call('post', '/organisations', { body }),
  teams: () => call('get', '/teams'),
  addTeam: (body: T.Named) => call('post', '/teams', { body }),
  members: () => call('get', '/members'),
  saveMember: (member_id: string, body: T.MemberChange) =>
    call('put', '/members/{member_id}', { path: { member_id }, body }),
  deactivateMember: (member_id: string) =>
    call('delete', '/members/{member_id}', { path: { member_id } }),
  invitations: () => call('get', '/invitations'),
  invite: (body: T.NewInvitation) => call('post', '/invitations', { body }),
  withdrawInvitation: (invitation_id: string) =>
    call('delete', '/invitations/{invitation_id}', { path: { invitation_id } }),
  lookAtInvitation: (token: string) => call('post', '/invitations/look', { body: { token } }),
  acceptInvitation: (body: T.InvitationAcceptance) => call('post', '/invitations/accept', { body }),

  // Lists, norms, areas.
  lists: () => call('get', '/lists'),
  norms: () => call('get', '/norms'),
  areas: (query: { kind?: T.AreaKind; parent_id?: string } = {}) =>
    call('get', '/areas', { query }),
  areaMap: (kind: T.AreaKind) => call('get', '/areas/map', { query: { kind } }),
  importAreas: (
    query: {
      kind: T.AreaKind;
      year: number;
      code_property: string;
      name_property: string;
      parent_code_property?: string;
      dry_run: boolean;
    },
    content: Blob | string,
  ) =>
    call('post', '/areas/import', {
      query,
      raw: { content, type: 'application/geo+json' },
      timeout_ms: upload_ms,
    }),
  importBaseline: (
    query: { kind: T.AreaKind; year: number; source: string; dry_run: boolean },
    content: Blob | string,
  ) =>
    call('post', '/baseline/import', {
      query,
      raw: { content, type: 'text/csv' },
      timeout_ms: upload_ms,
    }),
  baseline: (query: { kind: T.AreaKind; measure: string; year?: number }) =>
    call('get', '/baseline', { query }),

  // Places and rounds.
  places: (query: { query?: string } & Paging = {}) => call('get', '/places', { query }),
  place: (place_id: string) => call('get', '/places/{place_id}', { path: { place_id } }),
  addPlace: (body: T.NewPlace) => call('post', '/places', { body }),
  savePlace: (place_id: string, body: T.PlaceChange) =>
    call('put', '/places/{place_id}', { path: { place_id }, body }),
  rounds: () => call('get', '/rounds', { query: { limit: 200 } }),
  addRound: (body: T.NewRound) => call('post', '/rounds', { body }),
  removeRound: (round_id: string) => call('delete', '/rounds/{round_id}', { path: { round_id } }),

  // People.
  people: (query: { query?: string; order?: 'recent' | 'silence' | 'name' } & Paging = {}) =>
    call('get', '/people', { query }),
  person: (person_id: string, cursor?: string | null) =>
    call('get', '/people/{person_id}', { path: { person_id }, query: { cursor } }),
  addPerson: (body: T.NewPerson) => call('post', '/people', { body }),
  savePerson: (person_id: string, body: T.PersonChange) =>
    call('put', '/people/{person_id}', { path: { person_id }, body }),
  erasePerson: (person_id: string) =>
    call('delete', '/people/{person_id}', { path: { person_id } }),
  mergePeople: (person_id: string, body: { id: string; other_id: string }) =>
    call('post', '/people/{person_id}/merge', { path: { person_id }, body }),
  undoMerge: (merge_id: string) =>
    call('post', '/people/merges/{merge_id}/undo', { path: { merge_id } }),
  looks: (person_id: string) => call('get', '/people/{person_id}/looks', { path: { person_id } }),

  // What happened.
  today: () => call('get', '/today'),
  contacts: (query: { from?: string; until?: string; author?: 'me' | 'team' } & Paging = {}) =>
    call('get', '/contacts', { query }),
  contact: (contact_id: string) => call('get', '/contacts/{contact_id}', { path: { contact_id } }),
  correctContact: (contact_id: string, body: T.NewContact) =>
    call('put', '/contacts/{contact_id}/correction', { path: { contact_id }, body }),
  withdraw: (resource: keyof typeof withdrawals, id: string) => withdrawals[resource](id),
  outboxKey: () => call('get', '/outbox-key'),
  sendOutbox: (items: T.SealedItem[]) => call('post', '/outbox', { body: { items } }),

  // Contacts from another system.
  imports: () => call('get', '/imports'),
  stageImport: (id: string, content: Blob) =>
    call('post', '/imports', {
      query: { id },
      raw: { content, type: 'application/octet-stream' },
      timeout_ms: upload_ms,
    }),
  importDetail: (import_id: string) =>
    call('get', '/imports/{import_id}', { path: { import_id }, timeout_ms: plan_ms }),
  mapImport: (import_id: string, body: T.ImportMapping) =>
    call('put', '/imports/{import_id}/mapping', {
      path: { import_id },
      body,
      timeout_ms: plan_ms,
    }),
  importLines: (import_id: string, query: { verdict?: T.Verdict } & Paging = {}) =>
    call('get', '/imports/{import_id}/lines', { path: { import_id }, query, timeout_ms: plan_ms }),
  runImport: (import_id: string) =>
    call('post', '/imports/{import_id}/run', { path: { import_id }, timeout_ms: plan_ms }),
  undoImport: (import_id: string) =>
    call('post', '/imports/{import_id}/undo', { path: { import_id }, timeout_ms: plan_ms }),
  discardImport: (import_id: string) =>
    call('delete', '/imports/{import_id}', { path: { import_id } }),

  // Figures.
  periods: () => call('get', '/figures/periods'),
  areaFigures: (period: string, kind: T.AreaKind) =>
    call('get', '/figures/areas', { query: { period, kind } }),
  placeFigures: (period: string, area_id?: string) =>
    call('get', '/figures/places', { query: { period, area_id } }),
  partFigures: (period: string, area_id?: string) =>
    call('get', '/figures/parts', { query: { period, area_id } }),
  weekFigures: (period: string) => call('get', '/figures/weeks', { query: { period } }),
  definitions: () => call('get', '/figures/definitions'),
};
