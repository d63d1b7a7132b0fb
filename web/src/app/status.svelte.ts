// The quiet line that says what just happened, and offers to undo it.

export type Status = {
  text: string;
  details?: string[];
  undo?: () => void | Promise<void>;
  /** After this the undo is no longer possible, and is no longer offered. */
  fades_ms?: number;
  tone?: 'done' | 'waiting' | 'problem';
};

let current = $state.raw<Status | null>(null);

export function status(): Status | null {
  return current;
}

export function say(next: Status): void {
  current = next;
  if (next.fades_ms === undefined) return;
  setTimeout(() => {
    if (current === next) current = { ...next, undo: undefined };
  }, next.fades_ms);
}

export function hush(): void {
  current = null;
}
