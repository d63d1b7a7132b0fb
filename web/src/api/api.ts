import { request, type Query } from './client';
import type * as T from './types';

const get = <R>(path: string, query?: Query) => request<R>('GET', path, { query });
const post = <R>(path: string, body?: unknown) => request<R>('POST', path, { body });
const put = <R>(path: string, body: unknown) => request<R>('PUT', path, { body });
const remove = (path: string) => request<void>('DELETE', path);
const upload = <R>(path: string, query: Query, content: Blob | string, type: string) =>
  request<R>('POST', path, { query, raw: { content, type }, timeout_ms: 120_000 });

type Paging = { limit?: number; cursor?: string | null };

/** Every call the application makes, by resource, in the order of the API's documentation. */
export const api = {
  // Sign-in and settings.
  signIn: (email: string, password: string) => post<T.Me>('/session', { email, password }),
  signOut: () => request<void>('DELETE', '/session', { keepalive: true, timeout_ms: 4000 }),
  me: () => request<T.Me>('GET', '/me', { timeout_ms: 6000 }),
  saveSettings: (locale: T.Locale) => put<T.Me>('/me/settings', { locale }),
  sessions: () => get<T.Items<T.Session>>('/me/sessions'),
  endSession: (id: string) => remove(`/me/sessions/${id}`),
  changePassword: (current_password: string, new_password: string) =>
    put<void>('/me/password', { current_password, new_password }),

  // Organisations, teams, members, invitations.
  organisations: () => get<T.Items<T.Organisation>>('/organisations'),
  addOrganisation: (body: T.Organisation) => post<T.Organisation>('/organisations', body),
  teams: () => get<T.Items<T.Team>>('/teams'),
  addTeam: (body: T.Named) => post<T.Team>('/teams', body),
  members: () => get<T.Page<T.Member>>('/members'),
  saveMember: (id: string, body: { roles: T.Role[]; team_ids: string[] }) =>
    put<T.Member>(`/members/${id}`, body),
  deactivateMember: (id: string) => remove(`/members/${id}`),
  invitations: () => get<T.Page<T.Invitation>>('/invitations'),
  invite: (body: T.NewInvitation) =>
    post<{ id: string; token: string; expires_at: string }>('/invitations', body),
  withdrawInvitation: (id: string) => remove(`/invitations/${id}`),
  lookAtInvitation: (token: string) => post<T.InvitationLook>('/invitations/look', { token }),
  acceptInvitation: (body: { token: string; name: string; email: string; password: string }) =>
    post<T.Me>('/invitations/accept', body),

  // Lists, norms, areas.
  lists: () => get<T.Lists>('/lists'),
  norms: () => get<T.Items<T.Norm>>('/norms'),
  areas: (query: { kind?: T.AreaKind; parent_id?: string } = {}) =>
    get<T.Items<T.Area>>('/areas', query),
  areaMap: (kind: T.AreaKind) => get<T.AreaMap>('/areas/map', { kind }),
  importAreas: (query: Query, file: Blob | string) =>
    upload<T.AreasImported>('/areas/import', query, file, 'application/geo+json'),
  importBaseline: (query: Query, file: Blob | string) =>
    upload<T.BaselineImported>('/baseline/import', query, file, 'text/csv'),
  baseline: (query: { kind: T.AreaKind; measure: string; year?: number }) =>
    get<T.Items<T.BaselineFigure>>('/baseline', query),

  // Places and rounds.
  places: (query: { query?: string } & Paging = {}) => get<T.Page<T.Place>>('/places', query),
  place: (id: string) => get<T.PlacePage>(`/places/${id}`),
  addPlace: (body: T.NewPlace) => post<T.Place>('/places', body),
  savePlace: (id: string, body: Omit<T.NewPlace, 'id'>) => put<T.Place>(`/places/${id}`, body),
  rounds: () => get<T.Items<T.Round>>('/rounds', { limit: 200 }),
  addRound: (body: T.NewRound) => post<T.Round>('/rounds', body),
  removeRound: (id: string) => remove(`/rounds/${id}`),

  // People.
  people: (query: { query?: string; order?: 'recent' | 'silence' | 'name' } & Paging = {}) =>
    get<T.Page<T.Person>>('/people', query),
  person: (id: string, cursor?: string | null) => get<T.PersonPage>(`/people/${id}`, { cursor }),
  addPerson: (body: T.NewPerson) => post<T.Person>('/people', body),
  savePerson: (id: string, body: T.PersonChange) => put<T.Person>(`/people/${id}`, body),
  erasePerson: (id: string) => remove(`/people/${id}`),
  mergePeople: (person_id: string, body: { id: string; other_id: string }) =>
    post<{ merge_id: string }>(`/people/${person_id}/merge`, body),
  undoMerge: (merge_id: string) => post<void>(`/people/merges/${merge_id}/undo`),
  looks: (person_id: string) => get<T.Page<T.Look>>(`/people/${person_id}/looks`),

  // What happened.
  today: () => get<T.Today>('/today'),
  contacts: (query: Query & Paging = {}) => get<T.Page<T.Contact>>('/contacts', query),
  contact: (id: string) => get<T.Contact>(`/contacts/${id}`),
  correctContact: (id: string, body: T.NewContact) =>
    put<T.ContactRecorded>(`/contacts/${id}/correction`, body),
  presences: (query: Query & Paging = {}) => get<T.Page<T.Presence>>('/presences', query),
  withdraw: (resource: 'contacts' | 'presences' | 'tallies', id: string) =>
    post<void>(`/${resource}/${id}/withdrawal`),
  outboxKey: () => get<T.OutboxKey>('/outbox-key'),
  sendOutbox: (items: T.SealedItem[]) => post<{ results: T.OutboxResult[] }>('/outbox', { items }),

  // Figures.
  periods: () => get<T.Items<T.Period>>('/figures/periods'),
  areaFigures: (period: string, kind: T.AreaKind) =>
    get<T.AreaFigures>('/figures/areas', { period, kind }),
  placeFigures: (period: string, area_id?: string) =>
    get<T.Items<T.PlaceFigure>>('/figures/places', { period, area_id }),
  partFigures: (period: string, area_id?: string) =>
    get<T.Items<T.PartFigure>>('/figures/parts', { period, area_id }),
  weekFigures: (period: string) => get<T.Items<T.WeekFigure>>('/figures/weeks', { period }),
  definitions: () => get<T.Items<T.Definition>>('/figures/definitions'),
};
