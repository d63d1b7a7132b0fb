// How the page looks, as somebody chose it on this device. Kept in localStorage, because
// before_paint.js needs it before anything else is there.

export type Theme = 'device' | 'light' | 'dark';
export type Font = 'standard' | 'legible';
export type Look = { theme: Theme; font: Font; plain: boolean; locale: 'nl' | 'en' };

const standard: Look = { theme: 'device', font: 'standard', plain: false, locale: 'nl' };
const name = 'nabij.look';

function stored(): Look {
  try {
    return { ...standard, ...(JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Look>) };
  } catch {
    return { ...standard };
  }
}

let current = $state.raw<Look>(stored());
const dark = matchMedia('(prefers-color-scheme: dark)');

function apply(): void {
  const root = document.documentElement;
  const device = dark.matches ? 'dark' : 'light';
  root.dataset.theme = current.theme === 'device' ? device : current.theme;
  root.dataset.font = current.font;
}

dark.addEventListener('change', apply);

export function look(): Look {
  return current;
}

export function changeLook(change: Partial<Look>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(name, JSON.stringify(current));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  apply();
}
