import { call } from './call';
import type * as T from './types';

/** When one can be reached, and whom to call when it cannot wait. */
export const availabilityApi = {
  show: () => call('get', '/me/availability'),
  choose: (hours: T.ReachableHours[]) => call('put', '/me/availability', { body: { hours } }),
  setUrgent: (body: T.UrgentRoute) => call('put', '/urgent-route', { body }),
};
