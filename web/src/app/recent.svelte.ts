// What somebody is likely to need next: recent places, people and channel. People live in memory
// only and are gone with the page; places and the channel are kept, so that capturing starts at
// once without a network.

import { api } from '../api/api';
import type { Aliased, Contact, Named, Today } from '../api/types';
import { keep, kept } from '../outbox/kept';
import { onLeaving } from './session.svelte';

export type PlaceRef = Named & { kind: string };
/** `correcting`: a contact that was recorded before and is to be put right. */
export type Preset = { person?: Aliased; place?: PlaceRef; correcting?: Contact };

let today = $state.raw<Today | null>(null);
let places = $state.raw<PlaceRef[]>([]);
let channel = $state('street');
let preset: Preset = {};
// Where the last capture was: most likely, the next one is there too.
let last: PlaceRef | undefined;

export const recent = {
  get today(): Today | null {
    return today;
  },
  get places(): PlaceRef[] {
    return places;
  },
  get people(): Aliased[] {
    return today?.recent_people ?? [];
  },
  get channel(): string {
    return channel;
  },
};

onLeaving(() => {
  today = null;
  places = [];
  last = undefined;
  preset = {};
});

const known = 60;

function merged(first: PlaceRef[], then: PlaceRef[]): PlaceRef[] {
  const all = [...(last ? [last] : []), ...first, ...then];
  return all
    .filter((one, index) => all.findIndex((other) => other.id === one.id) === index)
    .slice(0, known)
    .map(({ id, name, kind }) => ({ id, name, kind }));
}

function remember(next: PlaceRef[]): void {
  places = next;
  void keep('places', next);
}

/** What this device kept: there at once, also without a network. */
export async function recallRecent(): Promise<void> {
  const [before, lastChannel] = await Promise.all([kept('places'), kept('last_channel')]);
  if (places.length === 0 && before) places = before;
  last ??= places[0];
  if (lastChannel) channel = lastChannel;
}

/** Today, from the server. Also refreshes what the capture screen starts with. */
export async function loadToday(): Promise<Today> {
  const answer = await api.today();
  today = answer;
  remember(merged(answer.recent_places, places));
  return answer;
}

/** More places than the recent ones, so that the others can be chosen without a network too. */
export async function loadPlaces(): Promise<void> {
  const { items } = await api.places({ limit: known });
  remember(merged([...(today?.recent_places ?? []), ...items], places));
}

/** The place and channel of what was just recorded come first next time. */
export function used(place: PlaceRef | undefined, lastChannel?: string): void {
  if (place) {
    last = place;
    remember(merged([], places));
  }
  if (lastChannel) {
    channel = lastChannel;
    void keep('last_channel', lastChannel);
  }
}

/** Opens the capture screen with something filled in; nothing of it is in the address. */
export function prepareCapture(next: Preset): void {
  preset = next;
}

/** Whether the capture screen is about to open for a correction. */
export function isCorrection(): boolean {
  return preset.correcting !== undefined;
}

export function takePreset(): Preset {
  const taken = preset;
  preset = {};
  return taken;
}
