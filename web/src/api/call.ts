// A call that knows, from the API's own description (generated.ts), which paths there are, what
// each takes and what it answers. tools/renew-api writes that description anew.

import { request, type RequestOptions } from './client';
import type { paths } from './generated';

type Method = 'get' | 'put' | 'post' | 'delete';
type Operation = { parameters: { query?: unknown; path?: unknown }; responses: unknown };
type Short<P> = P extends `/api/v1${infer Rest}` ? Rest : never;
type Found<M extends Method, P extends string> = `/api/v1${P}` extends keyof paths
  ? paths[`/api/v1${P}`][M]
  : never;

/** The paths that know this method, without the prefix that all of them share. */
type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends Operation ? Short<P> : never;
}[keyof paths];

// What is null is left out of the query.
type OrNull<T> = { [K in keyof T]: T[K] | null };
type QueryOf<O extends Operation> = O['parameters'] extends { query: infer Q }
  ? { query: OrNull<Q> }
  : { query?: OrNull<NonNullable<O['parameters']['query']>> };
type PathValues<O extends Operation> = O['parameters'] extends { path: infer V }
  ? { path: V }
  : { path?: never };
type Sent<O> = O extends { requestBody: { content: infer C } }
  ? C extends { 'application/json': infer Body }
    ? { body: Body }
    : { raw: { content: Blob | string; type: keyof C & string } }
  : { body?: never };
type Options<O extends Operation> = QueryOf<O> &
  PathValues<O> &
  Sent<O> &
  Pick<RequestOptions, 'timeout_ms' | 'keepalive'>;

type Succeeded<R> = R[keyof R & (200 | 201 | 202 | 204)];
type Decoded<A> = A extends { content: { 'application/json': infer Body } } ? Body : void;
type Answer<O extends Operation> = Decoded<Succeeded<O['responses']>>;

type Arguments<O> = O extends Operation
  ? Record<never, never> extends Options<O>
    ? [options?: Options<O>]
    : [options: Options<O>]
  : never;

/** What a path answers, and the JSON that it takes. */
export type AnswerOf<M extends Method, P extends string> =
  Found<M, P> extends infer O ? (O extends Operation ? Answer<O> : never) : never;
export type BodyOf<M extends Method, P extends string> =
  Sent<Found<M, P>> extends { body: infer Body } ? Body : never;

function filled(path: string, values: Record<string, string> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** One call to the API. Throws an ApiError for everything but success. */
export function call<M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  ...[options]: Arguments<Found<M, P>>
): Promise<AnswerOf<M, P>> {
  const { path: values, ...rest } = (options ?? {}) as RequestOptions & {
    path?: Record<string, string>;
  };
  return request(method.toUpperCase(), filled(path, values), rest);
}
