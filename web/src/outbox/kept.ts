import { database, type Kept } from './database';

/** Reads what this device keeps; undefined when it keeps nothing, or may not keep anything. */
export async function kept<K extends keyof Kept>(name: K): Promise<Kept[K] | undefined> {
  try {
    return (await (await database()).get('kept', name)) as Kept[K] | undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something that is not about a young person. A device that refuses is no reason to stop. */
export async function keep<K extends keyof Kept>(name: K, value: Kept[K]): Promise<void> {
  try {
    await (await database()).put('kept', value, name);
  } catch {
    // A private window may refuse storage: then everything works as long as there is a network.
  }
}

/** Forgets everything except the sealed outbox. */
export async function forgetAll(): Promise<void> {
  try {
    await (await database()).clear('kept');
  } catch {
    // What could not be stored need not be cleared.
  }
}
