// A small router on the History API. Links are ordinary <a href> elements: they can be opened in a
// new tab, and work with keyboard and screen reader by themselves.

type Place = { path: string; search: string; hash: string };

const read = (): Place => ({
  path: location.pathname,
  search: location.search,
  hash: location.hash,
});

let place = $state.raw<Place>(read());

export const router = {
  get path(): string {
    return place.path;
  },
  get search(): string {
    return place.search;
  },
  get hash(): string {
    return place.hash;
  },
};

export function navigate(to: string, options: { replace?: boolean } = {}): void {
  if (options.replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  place = read();
  if (!options.replace) scrollTo(0, 0);
}

/** Back to where somebody came from; `otherwise` when they came from nowhere. */
export function back(otherwise: string): void {
  if (history.length > 1) history.back();
  else navigate(otherwise);
}

function wantsBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    link.target !== '' ||
    link.hasAttribute('download') ||
    link.origin !== location.origin ||
    link.pathname.startsWith('/api/')
  );
}

export function startRouter(): void {
  addEventListener('popstate', () => {
    const next = read();
    // Going to another spot of the same screen, such as past the menu, opens nothing anew.
    if (next.path !== place.path || next.search !== place.search) place = next;
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link || wantsBrowser(event, link)) return;
    // A link within the page, such as "skip to content", is the browser's own affair.
    if (link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  });
}
