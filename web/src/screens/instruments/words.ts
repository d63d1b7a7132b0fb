import type {
  Instrument,
  InstrumentAnswers,
  InstrumentScore,
  InstrumentSide,
  InstrumentWords,
} from '../../api/types';

/** Words in the language of the screen, or else as they stand first; never translated by us. */
export function inLanguage(text: InstrumentWords[], language: string): InstrumentWords {
  const found = text.find((one) => one.language === language) ?? text[0];
  return found ?? { language, text: '' };
}

/** The last scores that one side gave on this questionnaire; nothing when they gave none. */
export function lastScores(
  answers: InstrumentAnswers[],
  instrument: Instrument,
  side: InstrumentSide,
): InstrumentScore[] {
  const theirs = answers.filter((one) => one.instrument_id === instrument.id && one.side === side);
  return theirs.at(-1)?.scores ?? [];
}

/** Where a score lies between the lowest and the highest, from 0 to 1. */
export function placeOf(score: InstrumentScore | undefined): number | undefined {
  if (!score || score.score === null || score.high <= score.low) return undefined;
  return (score.score - score.low) / (score.high - score.low);
}

type Definition = {
  code: string;
  version: number;
  name: InstrumentWords[];
  items: unknown[];
  subscales: unknown[];
  languages: string[];
  source: string;
  licence: { holder: string; terms: string; until_on?: string | null };
};

/** A definition file; nothing when it is not one. What exactly is wrong with it, the server says. */
export function readDefinition(content: string): Definition | undefined {
  try {
    const read: unknown = JSON.parse(content);
    const complete =
      typeof read === 'object' && read !== null && 'items' in read && 'licence' in read;
    return complete ? { ...empty, ...(read as Partial<Definition>) } : undefined;
  } catch {
    return undefined;
  }
}

const empty: Definition = {
  code: '',
  version: 1,
  name: [],
  items: [],
  subscales: [],
  languages: [],
  source: '',
  licence: { holder: '', terms: '' },
};
