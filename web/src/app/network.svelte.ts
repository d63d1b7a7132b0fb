// Whether the server can be reached. The browser's own flag is a hint only: a phone can hang on a
// network that leads nowhere, so what really happened to the last request counts as well.

let online = $state(navigator.onLine);

export const network = {
  get online(): boolean {
    return online;
  },
};

export function sawServer(reached: boolean): void {
  online = reached;
}

addEventListener('online', () => sawServer(true));
addEventListener('offline', () => sawServer(false));

// A server that could not be reached may be there again without any event telling so. A small
// question now and then finds out, and then everybody who waits for the network hears of it.
const probe_ms = 15_000;

async function probe(): Promise<void> {
  if (online || !navigator.onLine || document.visibilityState !== 'visible') return;
  try {
    const response = await fetch('/healthz', { cache: 'no-store' });
    if (response.ok) dispatchEvent(new Event('online'));
  } catch {
    // Not yet.
  }
}

setInterval(() => void probe(), probe_ms);
