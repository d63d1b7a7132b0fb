import type { Today } from '../../api/types';
import { format, t } from '../../i18n/language.svelte';

type Counts = Pick<Today, 'contacts_today' | 'young_people_today' | 'presence_minutes_today'>;

/** Today in one sentence; empty while nothing has been recorded. */
export function summary(today: Counts): string {
  const presence = format().minutes(today.presence_minutes_today);
  const contacts = t('today.sum_contacts', { count: today.contacts_today });
  const people = t('today.sum_people', { count: today.young_people_today });
  const present = today.presence_minutes_today > 0;
  if (today.contacts_today > 0) {
    return present
      ? t('today.sum', { contacts, people, presence })
      : t('today.sum_short', { contacts, people });
  }
  return present ? t('today.sum_presence', { presence }) : '';
}
