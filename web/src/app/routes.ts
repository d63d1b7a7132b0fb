import type { Component } from 'svelte';
import type { Role } from '../api/types';
import type { Key } from '../i18n/dictionary';
import type { IconName } from '../ui/icons';

/** What every screen receives: the named parts of the path and the search of the address. */
export type ScreenProps = { params: Record<string, string>; query: URLSearchParams };
type Module = { default: Component<ScreenProps> | Component };

export type Route = {
  path: string;
  load: () => Promise<Module>;
  /** Who may open it; absent means everybody who is signed in. */
  roles?: Role[];
  /** Without sign-in: an invitation. */
  open?: boolean;
  /** A task of its own: without the navigation around it. */
  bare?: boolean;
};

const worker: Role[] = ['worker'];
const places: Role[] = ['worker', 'team_leader'];
const figures: Role[] = ['team_leader', 'policy_officer'];
const administrator: Role[] = ['administrator'];

// Paths are Dutch, because people see and share them; nothing personal is ever in one.
export const routes: Route[] = [
  { path: '/vandaag', load: () => import('../screens/today/Today.svelte'), roles: worker },
  {
    path: '/vastleggen',
    load: () => import('../screens/capture/Capture.svelte'),
    roles: worker,
    bare: true,
  },
  { path: '/mensen', load: () => import('../screens/people/People.svelte'), roles: worker },
  { path: '/mensen/:id', load: () => import('../screens/people/Person.svelte'), roles: worker },
  // Looked at by two people on one phone, so without the navigation around it.
  {
    path: '/mensen/:id/plan',
    load: () => import('../screens/plan/Plan.svelte'),
    roles: worker,
    bare: true,
  },
  { path: '/plekken', load: () => import('../screens/places/Places.svelte'), roles: places },
  { path: '/plekken/:id', load: () => import('../screens/places/PlacePage.svelte'), roles: places },
  { path: '/cijfers', load: () => import('../screens/figures/Figures.svelte'), roles: figures },
  {
    path: '/team',
    load: () => import('../screens/team/Team.svelte'),
    roles: ['team_leader'],
  },
  { path: '/regels', load: () => import('../screens/boundaries/Rules.svelte'), roles: places },
  { path: '/beheer', load: () => import('../screens/admin/Admin.svelte'), roles: administrator },
  {
    path: '/inlezen',
    load: () => import('../screens/imports/Imports.svelte'),
    roles: ['team_leader', 'administrator'],
  },
  { path: '/ik', load: () => import('../screens/me/Me.svelte') },
  // At a young person's own link: no member, so open to everybody; the link decides.
  {
    path: '/eigen',
    load: () => import('../screens/own/Own.svelte'),
    open: true,
    bare: true,
  },
  {
    path: '/uitnodiging',
    load: () => import('../screens/invitation/Invitation.svelte'),
    open: true,
    bare: true,
  },
];

export type Destination = { href: string; key: Key; icon: IconName; roles?: Role[] };

const destinations: Destination[] = [
  { href: '/vandaag', key: 'nav.today', icon: 'sun', roles: worker },
  { href: '/mensen', key: 'nav.people', icon: 'users', roles: worker },
  { href: '/team', key: 'nav.team', icon: 'handshake', roles: ['team_leader'] },
  { href: '/plekken', key: 'nav.places', icon: 'pin', roles: places },
  { href: '/cijfers', key: 'nav.figures', icon: 'chart', roles: ['team_leader'] },
  { href: '/cijfers', key: 'nav.picture', icon: 'map', roles: ['policy_officer'] },
  { href: '/beheer', key: 'nav.admin', icon: 'settings', roles: administrator },
  { href: '/ik', key: 'nav.me', icon: 'user' },
];

const any = (roles: Role[] | undefined, mine: Role[]) =>
  roles === undefined || roles.some((role) => mine.includes(role));

/** Where this person can go, in the order of the navigation; nothing twice. */
export function destinationsFor(mine: Role[]): Destination[] {
  const seen = new Set<string>();
  return destinations.filter((one) => {
    if (!any(one.roles, mine) || seen.has(one.href)) return false;
    seen.add(one.href);
    return true;
  });
}

export function mayOpen(route: Route, mine: Role[]): boolean {
  return any(route.roles, mine);
}

export function homeFor(mine: Role[]): string {
  return destinationsFor(mine)[0]?.href ?? '/ik';
}

export type Match = { route: Route; params: Record<string, string> };

/** The route that a path belongs to, with its named parts. */
export function match(path: string, all: Route[] = routes): Match | null {
  const parts = path.replace(/\/+$/, '').split('/');
  for (const route of all) {
    const wanted = route.path.split('/');
    if (wanted.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = wanted.every((part, index) => {
      const given = parts[index] ?? '';
      if (!part.startsWith(':')) return part === given;
      params[part.slice(1)] = given;
      return given !== '';
    });
    if (fits) return { route, params };
  }
  return null;
}

export function queryOf(search: string): URLSearchParams {
  return new URLSearchParams(search);
}
