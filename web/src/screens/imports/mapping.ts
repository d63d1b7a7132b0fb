// What somebody chooses on the mapping screen, as plain values.
import type {
  ColumnUse,
  ImportChoice,
  ImportDetail,
  ImportMapping,
  ImportValue,
} from '../../api/types';

export const uses: ColumnUse[] = [
  'nothing',
  'day',
  'time',
  'duration',
  'place',
  'channel',
  'topics',
  'goals',
  'young_people',
  'call_names',
  'worker',
  'team',
  'note',
];

const several: ColumnUse[] = ['nothing', 'topics', 'goals', 'call_names', 'note'];

const listed: ColumnUse[] = ['place', 'channel', 'topics', 'goals', 'worker', 'team'];

export const isListed = (use: ColumnUse) => listed.includes(use);

/** The columns that stand for something another column stands for already. */
export function doubled(columns: ColumnUse[]): number[] {
  return columns.flatMap((use, index) =>
    !several.includes(use) && columns.indexOf(use) < index ? [index] : [],
  );
}

export const keyOf = (one: { use: ColumnUse; value: string }) => `${one.use} ${one.value}`;

/** What each word of the file stands for now; '' while nothing is chosen. */
export function targetsOf(values: ImportValue[]): Record<string, string> {
  return Object.fromEntries(values.map((one) => [keyOf(one), one.to ?? '']));
}

/**
 * The mapping to send: what is chosen on the screen, and what was remembered for words that this
 * file does not have. Words of columns that stand for something else now are left out.
 */
export function mappingToSend(
  detail: ImportDetail,
  form: Omit<ImportMapping, 'choices'>,
  targets: Record<string, string>,
): ImportMapping {
  const shown = new Set(detail.values.map(keyOf));
  const chosen: ImportChoice[] = detail.values
    .filter((one) => form.columns.includes(one.use) && targets[keyOf(one)])
    .map((one) => ({ use: one.use, value: one.value, to: targets[keyOf(one)]! }));
  const kept = detail.mapping.choices.filter((one) => !shown.has(keyOf(one)));
  return { ...form, choices: [...chosen, ...kept] };
}

/** Do the columns decide which words there are? Then those come first. */
export function columnsChanged(
  detail: ImportDetail,
  form: Omit<ImportMapping, 'choices'>,
): boolean {
  const before = detail.mapping;
  return (
    before.separator !== form.separator ||
    before.columns.some(
      (use, index) =>
        use !== form.columns[index] && (isListed(use) || isListed(form.columns[index]!)),
    )
  );
}

/** Where in the file a remark of the server is about: "line 17, column B". */
export function placeInFile(field: string): { line: string | null; column: string | null } {
  const found = /^line (\d+)(?:, column (.+))?$/.exec(field);
  return { line: found?.[1] ?? null, column: found?.[2] ?? null };
}
