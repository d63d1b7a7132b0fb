import { ApiError } from '../api/client';
import type { Key } from '../i18n/dictionary';
import { t } from '../i18n/language.svelte';

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

/** The server's remark about one field, to be shown at that field. */
export function fieldError(error: unknown, ...fields: string[]): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return error.errors.find((one) => fields.some((field) => within(one.field, field)))?.message;
}

function within(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
}
