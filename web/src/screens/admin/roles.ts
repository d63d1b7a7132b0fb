import type { Member, Named, Role } from '../../api/types';
import { format, t } from '../../i18n/language.svelte';

export const allRoles: Role[] = ['worker', 'team_leader', 'policy_officer', 'administrator'];

export function roleName(role: Role): string {
  return t(`role.${role}`);
}

/** What somebody does, and where, in one line. */
export function duties(one: { roles: Role[]; teams: Named[] }): string {
  return [format().list(one.roles.map(roleName)), ...one.teams.map((team) => team.name)]
    .filter(Boolean)
    .join(' · ');
}

export function lastSeen(member: Member): string {
  if (!member.active) return t('admin.inactive');
  if (!member.last_seen_at) return t('admin.never_seen');
  return t('admin.last_seen', { day: format().nearDay(format().localDay(member.last_seen_at)) });
}
