// The shapes of the server's answers. Optional on input means the key may be absent; on output an
// optional field is always present and may be null.

export type * from './types_areas';

export type Role = 'worker' | 'team_leader' | 'policy_officer' | 'administrator';
export type Named = { id: string; name: string };
export type Aliased = { id: string; alias: string };
export type Page<T> = { items: T[]; next_cursor: string | null };
export type Items<T> = { items: T[] };
export type Audience = 'me' | 'team';
export type Locale = 'nl' | 'en';

export type Organisation = Named & { kind: 'provider' | 'commissioner' };

export type Me = {
  member_id: string;
  name: string;
  email: string;
  roles: Role[];
  organisation: Organisation;
  teams: Named[];
  region: Named & { time_zone: string };
  locale: Locale;
};

export type Session = {
  id: string;
  created_at: string;
  last_seen_at: string;
  device: string;
  current: boolean;
};

export type Team = Named & { organisation_id: string };

export type Member = {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  teams: Named[];
  active: boolean;
  last_seen_at: string | null;
};

export type Invitation = {
  id: string;
  name: string;
  roles: Role[];
  teams: Named[];
  created_at: string;
  expires_at: string;
  used: boolean;
};

export type NewInvitation = {
  id: string;
  name: string;
  roles: Role[];
  team_ids: string[];
  organisation_id?: string;
};

export type InvitationLook = {
  name: string;
  organisation_name: string;
  region_name: string;
  expires_at: string;
};

export type ListItem = {
  key: string;
  label_nl: string;
  label_en: string;
  plain_nl: string | null;
  plain_en: string | null;
  icon: string | null;
  position: number;
};

export type ListName = 'topics' | 'goals' | 'channels' | 'moods' | 'age_bands' | 'place_kinds';
export type Lists = Record<ListName, ListItem[]>;

export type Norm = {
  key: string;
  value: number;
  unit: string;
  source: string;
  valid_from: string;
  valid_until: string | null;
};

export type Place = Named & {
  kind: string;
  area: Named | null;
  about: string | null;
  lat: number | null;
  lon: number | null;
  last_presence_on: string | null;
  recent: boolean;
};

export type NewPlace = {
  id: string;
  name: string;
  kind: string;
  area_id?: string;
  about?: string;
  lat?: number;
  lon?: number;
};

export type Round = {
  id: string;
  place: Named;
  weekday: number;
  start_minute: number;
  end_minute: number;
  members: Named[];
};

export type NewRound = {
  id: string;
  place_id: string;
  weekday: number;
  start_minute: number;
  end_minute: number;
  member_ids: string[];
};

export type PlacePage = {
  place: Place;
  by_hour: { weekday: number; hour: number; presences: number; seen: number }[];
  people: { id: string; alias: string; last_on: string }[];
  moods: { on: string; mood: string; seen_count: number | null; minutes: number }[];
  topics: { key: string; count: number }[];
  contacts_90_days: number;
  rounds: Round[];
  hidden_below: number;
};

export type Layer = 'alias' | 'known' | 'plan';

export type Person = {
  id: string;
  alias: string;
  layer: Layer;
  age_band: string | null;
  last_contact_at: string | null;
  last_place: string | null;
  open_follow_ups: number;
};

export type NewPerson = { id: string; alias: string; age_band?: string };

export type PersonChange = {
  alias: string;
  age_band?: string;
  layer: Layer;
  about?: string;
  reach_by?: string;
};

export type FollowUp = {
  id: string;
  due_on: string;
  text: string;
  person: Aliased | null;
  late: boolean;
};

export type TimelineItem = {
  id: string;
  kind: 'contact';
  at: string;
  place_name: string | null;
  channel: string;
  topics: string[];
  note: string | null;
  audience: Audience | null;
  author_name: string;
  with_others: number;
};

export type PersonPage = {
  person: {
    id: string;
    alias: string;
    layer: Layer;
    age_band: string | null;
    about: string | null;
    reach_by: string | null;
    created_on: string;
    kept_until: string;
  };
  card: {
    last_contact: {
      at: string;
      place_name: string | null;
      channel: string;
      note: string | null;
      author_name: string;
    } | null;
    agreed: FollowUp[];
    remember: { text: string; at: string; author_name: string; audience: Audience }[];
  };
  timeline: Page<TimelineItem>;
  merged: { merge_id: string; alias: string; at: string }[];
  look_count: number;
};

export type Look = { at: string; member_name: string; organisation_name: string; what: string };

export type Note = { text: string; audience: Audience };

export type NewContact = {
  id: string;
  started_at: string;
  duration_minutes?: number;
  channel: string;
  place_id?: string;
  person_ids: string[];
  new_people: NewPerson[];
  unknown_count: number;
  topics: string[];
  goals: string[];
  note?: Note;
  follow_up?: { id: string; due_on: string; text: string; person_id?: string };
};

export type Contact = {
  id: string;
  started_at: string;
  local_day: string;
  duration_minutes: number | null;
  channel: string;
  place: Named | null;
  people: Aliased[];
  unknown_count: number;
  topics: string[];
  goals: string[];
  note: Note | null;
  author: Named;
  correctable_until: string;
  corrects_id: string | null;
};

export type GivesBack = {
  contacts_today: number;
  young_people_today: number;
  days_since_last_visit: number | null;
  last_time: { person_id: string; alias: string; on: string; note: string | null }[];
};

export type ContactRecorded = { contact: Contact; gives_back: GivesBack };

export type NewPresence = {
  id: string;
  place_id: string;
  started_at: string;
  ended_at: string;
  seen_count?: number;
  mood?: string;
  note?: Note;
};

export type Presence = {
  id: string;
  place: Named;
  started_at: string;
  ended_at: string;
  minutes: number;
  seen_count: number | null;
  mood: string | null;
  note: Note | null;
  author: Named;
};

export type NewTally = {
  id: string;
  kind: 'reach' | 'question';
  at: string;
  place_id?: string;
  topic?: string;
  count: number;
};

export type FollowUpEnd = { id: string; outcome: 'done' | 'moved' | 'dropped'; due_on?: string };

export type Today = {
  day: string;
  follow_ups: FollowUp[];
  expected: Round[];
  contacts_today: number;
  young_people_today: number;
  presence_minutes_today: number;
  recent_places: (Named & { kind: string })[];
  recent_people: Aliased[];
  quiet: (Aliased & { last_contact_on: string })[];
};

export type OutboxKey = { key_id: string; algorithm: string; public_key: string };
export type OutboxKind = 'contact' | 'presence' | 'tally' | 'person' | 'follow_up_end';

export type SealedItem = {
  id: string;
  key_id: string;
  member_id: string;
  kind: OutboxKind;
  ephemeral_public_key: string;
  nonce: string;
  ciphertext: string;
};

export type Problem = {
  type?: string;
  title?: string;
  status: number;
  code: string;
  detail?: string | null;
  request_id?: string;
  errors?: FieldError[];
};

export type FieldError = { field: string; code: string; message: string };

export type OutboxResult = {
  id: string;
  outcome: 'stored' | 'duplicate' | 'refused' | 'retry';
  status: number;
  problem: Problem | null;
};
