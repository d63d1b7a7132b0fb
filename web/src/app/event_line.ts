// One line on which the server says that something changed. It tells a word, never what or about
// whom. A line that breaks is opened again after a while: longer each time, and not at the same
// moment as everybody else.

export type Source = {
  addEventListener(type: string, listener: (event: Event) => void): void;
  close(): void;
};

type Ears = {
  connect: () => Source;
  /** Something changed; `what` is a word such as "contacts". */
  heard: (what: string) => void;
  /** The line is back, and nobody knows what was said meanwhile. */
  missed: () => void;
};

const first_ms = 1000;
const longest_ms = 60_000;
// A line that held this long was a good one: its end is not the server's refusal.
const good_ms = 10_000;

function wordOf(event: Event): string | null {
  try {
    const { what } = JSON.parse((event as MessageEvent<string>).data) as { what?: unknown };
    return typeof what === 'string' ? what : null;
  } catch {
    return null;
  }
}

export class EventLine {
  readonly #ears: Ears;
  #source: Source | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #openedAt: number | null = null;
  #openedBefore = false;

  constructor(ears: Ears) {
    this.#ears = ears;
  }

  /** Opens the line and keeps it open, until close(). */
  open(): void {
    if (this.#source === null && this.#timer === undefined) this.#connect();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#failures = 0;
    this.#drop();
  }

  #drop(): void {
    this.#source?.close();
    this.#source = null;
    this.#openedAt = null;
  }

  #connect(): void {
    const source = this.#ears.connect();
    this.#source = source;
    // A source that was let go may still have something to say.
    const on = (type: string, act: (event: Event) => void) =>
      source.addEventListener(type, (event) => {
        if (source === this.#source) act(event);
      });
    on('open', () => this.#opened());
    on('error', () => this.#broke());
    on('changed', (event) => {
      const what = wordOf(event);
      if (what !== null) this.#ears.heard(what);
    });
  }

  #opened(): void {
    this.#openedAt = Date.now();
    if (this.#openedBefore) this.#ears.missed();
    this.#openedBefore = true;
  }

  #broke(): void {
    if (this.#openedAt !== null && Date.now() - this.#openedAt >= good_ms) this.#failures = 0;
    this.#drop();
    const wait_ms = Math.min(longest_ms, first_ms * 2 ** this.#failures);
    this.#failures += 1;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#connect();
      },
      wait_ms * (0.5 + Math.random() / 2),
    );
  }
}
