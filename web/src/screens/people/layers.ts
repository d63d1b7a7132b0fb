import type { Layer, PersonChange, PersonPage } from '../../api/types';

export type Kept = PersonPage['person'];

/** What somebody fills in about a young person; an empty field keeps nothing. */
export type Draft = {
  alias: string;
  age_band: string | undefined;
  layer: Layer;
  about: string;
  reach_by: string;
};

export const layers: Layer[] = ['alias', 'known', 'plan'];

/** Whether a layer keeps more than a call name. */
export const keepsDetails = (layer: Layer): boolean => layer !== 'alias';

export function draftOf(person: Kept): Draft {
  return {
    alias: person.alias,
    age_band: person.age_band ?? undefined,
    layer: person.layer,
    about: person.about ?? '',
    reach_by: person.reach_by ?? '',
  };
}

/** The change that the server is asked for: what the layer does not keep is not sent along. */
export function changeOf(draft: Draft): PersonChange {
  const words = keepsDetails(draft.layer);
  const text = (value: string) => (words && value.trim() !== '' ? value.trim() : undefined);
  return {
    alias: draft.alias.trim(),
    age_band: draft.age_band,
    layer: draft.layer,
    about: text(draft.about),
    reach_by: text(draft.reach_by),
  };
}

export type Taken = 'about' | 'reach_by';

/** What goes when this draft is saved because its layer keeps less than what is there now. */
export function takenAway(person: Kept, draft: Draft): Taken[] {
  if (keepsDetails(draft.layer)) return [];
  const all: Taken[] = ['about', 'reach_by'];
  return all.filter((field) => (person[field] ?? '') !== '' || draft[field].trim() !== '');
}
