import { sawServer } from '../app/network.svelte';
import type { FieldError, Problem } from './types';

/** What went wrong with a request. `status` 0 means that the server was not reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[];
  readonly detail: string | null;
  readonly request_id: string | null;
  readonly retry_after_s: number | null;

  constructor(problem: Problem, retry_after_s: number | null = null) {
    super(problem.code);
    this.name = 'ApiError';
    this.status = problem.status;
    this.code = problem.code;
    this.errors = problem.errors ?? [];
    this.detail = problem.detail ?? null;
    this.request_id = problem.request_id ?? null;
    this.retry_after_s = retry_after_s;
  }

  /** The same request may well succeed later: no network, server busy, session ended. */
  get passing(): boolean {
    return this.status === 0 || this.status >= 500 || [401, 408, 425, 429].includes(this.status);
  }
}

export type Query = Record<string, string | number | boolean | null | undefined>;
export type RequestOptions = {
  query?: Query;
  body?: unknown;
  /** A body that is not JSON, with its media type: an import. */
  raw?: { content: Blob | string; type: string };
  timeout_ms?: number;
  keepalive?: boolean;
};

type Listener = () => void;
let signedOutListener: Listener = () => {};

/** Called whenever the server says that nobody is signed in. */
export function onSignedOut(listener: Listener): void {
  signedOutListener = listener;
}

function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return `/api/v1${path}${text ? `?${text}` : ''}`;
}

async function problemOf(response: Response): Promise<ApiError> {
  const after = Number(response.headers.get('Retry-After'));
  const retryAfter = Number.isFinite(after) && after > 0 ? after : null;
  try {
    const problem = (await response.json()) as Problem;
    return new ApiError({ ...problem, status: response.status }, retryAfter);
  } catch {
    // A proxy in between may answer with something else than a problem document.
    return new ApiError({ status: response.status, code: 'internal' }, retryAfter);
  }
}

/** One request to the server. Throws an ApiError for everything but success. */
export async function request<T>(
  method: string,
  path: string,
  options: RequestOptions = {},
): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  const init: RequestInit = { method, headers, credentials: 'same-origin', cache: 'no-store' };
  if (options.raw) {
    headers['Content-Type'] = options.raw.type;
    init.body = options.raw.content;
  } else if (method !== 'GET') {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(options.body ?? {});
  }
  if (options.keepalive) init.keepalive = true;
  init.signal = AbortSignal.timeout(options.timeout_ms ?? 15_000);

  let response: Response;
  try {
    response = await fetch(address(path, options.query), init);
  } catch {
    sawServer(false);
    throw new ApiError({ status: 0, code: 'offline' });
  }
  sawServer(true);
  if (!response.ok) {
    const error = await problemOf(response);
    // Whoever is at a link of their own is no member: that visit ends without a session ending.
    if (error.code === 'not_signed_in' && !path.startsWith('/own')) signedOutListener();
    throw error;
  }
  if (response.status === 204) return undefined as T;
  try {
    return (await response.json()) as T;
  } catch {
    throw new ApiError({ status: 0, code: 'offline' });
  }
}
