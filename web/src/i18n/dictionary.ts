// The Dutch dictionary is the source: its keys and the {names} in its sentences are types, so a
// missing translation, a forgotten value or a misspelt name does not compile.
import type { nl } from './nl';

export type Plural = { readonly one: string; readonly other: string };
export type Nl = typeof nl;
export type Key = keyof Nl;

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
export type Names<E> = E extends string
  ? NamesIn<E>
  : E extends Plural
    ? NamesIn<E['one']> | NamesIn<E['other']> | 'count'
    : never;

export type Values<K extends Key> = Record<Names<Nl[K]>, string | number>;
export type Arguments<K extends Key> = [Names<Nl[K]>] extends [never] ? [] : [values: Values<K>];

export type Translation = { readonly [K in Key]: Nl[K] extends string ? string : Plural };

/** The keys of a translation that name a value which the Dutch sentence does not have. */
export type Misnamed<T> = {
  [K in keyof T & Key]: Names<T[K]> extends Names<Nl[K]> ? never : K;
}[keyof T & Key];
export type None<T extends never> = T;
