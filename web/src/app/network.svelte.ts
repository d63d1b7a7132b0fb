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
