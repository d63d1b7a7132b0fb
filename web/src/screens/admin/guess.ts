// What a file says about itself, so that an administrator need not say it again.
import type { AreaKind } from '../../api/types';

export type Guess = {
  rows: number;
  example: string;
  columns: string[];
  kind: AreaKind | null;
  year: number | null;
  code: string;
  name: string;
  parent: string;
};

const kinds: [RegExp, AreaKind][] = [
  [/^GM\d{4}$/, 'municipality'],
  [/^WK\d{6}$/, 'district'],
  [/^BU\d{8}$/, 'neighbourhood'],
];

/** The kind of area that a CBS code belongs to. */
export function kindOf(code: string): AreaKind | null {
  return kinds.find(([pattern]) => pattern.test(code.trim()))?.[1] ?? null;
}

type Row = Record<string, unknown>;
const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));

function yearIn(values: string[]): number | null {
  for (const value of values) {
    const found = /(?:^|\D)((?:19|20)\d\d)(?=\D|$)/.exec(value)?.[1];
    if (found) return Number(found);
  }
  return null;
}

function guessColumns(columns: string[], rows: Row[]): Pick<Guess, 'code' | 'name' | 'parent'> {
  const sample = rows.slice(0, 50);
  const distinct = (column: string) => new Set(rows.map((row) => text(row[column]))).size;
  const codes = columns.filter((column) => sample.every((row) => kindOf(text(row[column]))));
  const named = (pattern: RegExp) => columns.find((column) => pattern.test(column)) ?? '';
  const every = codes.filter((column) => distinct(column) === rows.length);
  const code = every[0] ?? codes[0] ?? named(/code/i);
  const parent = codes.find((column) => column !== code && distinct(column) < rows.length) ?? '';
  const name = named(/naam|name/i) || (columns.find((column) => column !== code) ?? '');
  return { code, name, parent };
}

/** Reads a GeoJSON collection; null when it is none. */
export function guessAreas(file: string): Guess | null {
  try {
    const json = JSON.parse(file) as { name?: string; features?: { properties?: Row }[] };
    if (!Array.isArray(json.features) || json.features.length === 0) return null;
    const rows = json.features.map((feature) => feature.properties ?? {});
    const first = rows[0]!;
    const columns = Object.keys(first);
    const guessed = guessColumns(columns, rows);
    return {
      ...guessed,
      rows: rows.length,
      columns,
      example: [text(first[guessed.code]), text(first[guessed.name])].filter(Boolean).join(', '),
      kind: kindOf(text(first[guessed.code])),
      year: yearIn([text(json.name), ...Object.values(first).map(text)]),
    };
  } catch {
    return null;
  }
}

/** Reads the head and codes of a CSV with semicolons; null when it is none. */
export function guessBaseline(file: string, fileName: string): Guess | null {
  const lines = file
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const cells = (line: string) =>
    line.split(';').map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    );
  const columns = cells(lines[0] ?? '');
  if (columns.length < 2 || lines.length < 2) return null;
  const rows = lines
    .slice(1)
    .map((line) =>
      Object.fromEntries(cells(line).map((cell, index) => [columns[index] ?? '', cell])),
    );
  const guessed = guessColumns(columns, rows);
  const first = rows[0]!;
  return {
    ...guessed,
    rows: rows.length,
    columns,
    example: [text(first[guessed.code]), text(first[guessed.name])].filter(Boolean).join(', '),
    kind: kindOf(text(first[guessed.code])),
    year: yearIn([fileName]),
  };
}
