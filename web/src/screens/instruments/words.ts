import type {
  Instrument,
  InstrumentAnswers,
  InstrumentDefinition,
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

type Entry = Record<string, unknown>;

const isObject = (value: unknown): value is Entry => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const wordsOf = (value: unknown): InstrumentWords[] =>
  listOf(value)
    .filter(isObject)
    .map(({ language, text }) => ({ language: textOf(language), text: textOf(text) }));

/** What somebody sees of a file before it is loaded, however wrong it may be. */
function look(file: Entry) {
  const licence = isObject(file.licence) ? file.licence : {};
  return {
    name: wordsOf(file.name),
    version: typeof file.version === 'number' ? file.version : 0,
    items: listOf(file.items).length,
    subscales: listOf(file.subscales).length,
    languages: listOf(file.languages).map(textOf),
    source: textOf(file.source),
    licence: [licence.holder, licence.terms].map(textOf).filter(Boolean).join('. '),
  };
}

/**
 * A definition file, as it stands and as it is shown; nothing when it is not one. What exactly is
 * wrong with it, the server says.
 */
export function readDefinition(content: string) {
  try {
    const file: unknown = JSON.parse(content);
    if (!isObject(file) || !('items' in file) || !('licence' in file)) return undefined;
    return { file: file as InstrumentDefinition, shown: look(file) };
  } catch {
    return undefined;
  }
}
