import { call } from './call';

/** What is still to come, in the calendar that somebody has: a worker's, and a young person's. */
export const calendarApi = {
  show: () => call('get', '/me/calendar'),
  begin: (language: 'nl' | 'en') => call('post', '/me/calendar', { body: { language } }),
  end: () => call('delete', '/me/calendar'),
};

export const ownCalendarApi = {
  show: () => call('get', '/own/calendar'),
  begin: (language: 'nl' | 'en', tells: boolean) =>
    call('post', '/own/calendar', { body: { language, tells } }),
  end: () => call('delete', '/own/calendar'),
};
