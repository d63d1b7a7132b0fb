import type { NoteChange, NoteStatus } from '../../api/types';
import { t } from '../../i18n/language.svelte';

export type Noted = { status: NoteStatus | null; changes: NoteChange[] };
export type Standing = 'untrue' | 'checked' | NoteStatus;

/** What holds now: the last that was said about it, or else how the author knew. */
export function standing({ status, changes }: Noted): Standing | null {
  const last = changes.filter(({ kind }) => kind !== 'own_words').at(-1);
  if (last) return last.kind === 'untrue' ? 'untrue' : 'checked';
  return status;
}

export const standingName = (standing: Standing) =>
  ({
    untrue: t('notes.is_untrue'),
    checked: t('notes.is_checked'),
    seen: t('notes.is_seen'),
    told: t('notes.is_told'),
    hearsay: t('notes.is_hearsay'),
  })[standing];

export const changeName = (kind: NoteChange['kind']) =>
  ({
    untrue: t('notes.untrue'),
    verified: t('notes.verified'),
    own_words: t('notes.own_words'),
  })[kind];
