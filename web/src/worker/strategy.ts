export type Handler = 'page' | 'file' | 'network';

const pagesOfTheirOwn = ['/pauze.html'];
const servedByTheServer = ['/api/', '/healthz', '/metrics', '/events'];

/** What the service worker does with a request. Whatever the server answers itself is left alone. */
export function handlerFor(method: string, mode: string, url: string, origin: string): Handler {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin) return 'network';
  if (servedByTheServer.some((path) => address.pathname.startsWith(path))) return 'network';
  if (mode === 'navigate' && !pagesOfTheirOwn.includes(address.pathname)) return 'page';
  return 'file';
}
