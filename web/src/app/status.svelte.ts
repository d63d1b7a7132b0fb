// The quiet line that says what just happened, and offers to undo it.

export type Status = {
  text: string;
  details?: string[];
  undo?: () => void | Promise<void>;
  tone?: 'done' | 'waiting' | 'problem';
};

let current = $state.raw<Status | null>(null);

export function status(): Status | null {
  return current;
}

export function say(next: Status): void {
  current = next;
}

export function hush(): void {
  current = null;
}
