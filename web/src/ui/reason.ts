import { ApiError } from '../api/client';
import type { Key } from '../i18n/dictionary';
import { t } from '../i18n/language.svelte';
import { problems } from '../i18n/nl/problems';

const reasons: Record<string, Key> = {
  offline: 'error.offline',
  not_found: 'error.not_found',
  not_allowed: 'error.not_allowed',
  too_many_requests: 'error.too_many_requests',
  conflict: 'error.conflict',
  gone: 'error.gone',
  too_large: 'error.too_large',
  invalid_input: 'error.invalid_input',
};

/** What happened, in a sentence for the person in front of the screen. */
export function reasonOf(error: unknown): string {
  const key = error instanceof ApiError ? reasons[error.code] : undefined;
  return t((key ?? 'error.internal') as 'error.internal');
}

const said = (code: string): string | undefined => {
  const key = `problem.${code}`;
  return key in problems && key !== 'problem.line' ? t(key as 'problem.required') : undefined;
};

type Remark = { field: string; code: string; message: string };

/** What is wrong with one field, in the language of the screen where we have words for it. */
export function remark({ code, message }: Remark): string {
  const line = / \(line (\d+)\)\.?$/.exec(message)?.[1];
  const words = said(code) ?? message.replace(/ \(line \d+\)\.?$/, '.');
  return line ? `${words} (${t('problem.line', { line })})` : words;
}

/** The place of a remark in a file: "line 3, aant_inw" begins with the word of the language. */
export function spot({ field }: Remark): string {
  return field.replace(/^line (\d+)/, (_whole, line: string) => t('problem.line', { line }));
}

/** The server's remark about one field, to be shown at that field. */
export function fieldError(error: unknown, ...fields: string[]): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const found = error.errors.find((one) => fields.some((field) => within(one.field, field)));
  return found && remark(found);
}

function within(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
}
