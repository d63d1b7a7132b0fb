import type { PushSubscriptionText } from '../api/types';

/** What can keep a browser from being reached. */
export class PushRefused extends Error {}

/** Whether this browser can be reached at all; Safari only when it stands on the home screen. */
export function canBePushed(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

async function registered(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.getRegistration('/');
  if (!registration) throw new PushRefused('no service worker');
  return registration;
}

/** Asks whoever holds this phone, and says how to reach it. */
export async function subscribe(key: string): Promise<PushSubscriptionText> {
  const { pushManager } = await registered();
  if ((await Notification.requestPermission()) !== 'granted') throw new PushRefused('not granted');
  const before = await pushManager.getSubscription();
  // One that was made for another key cannot be used with this one.
  await before?.unsubscribe();
  const made = await pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey: key })
    .catch((error: unknown) => {
      throw new PushRefused(String(error));
    });
  const { endpoint, keys } = made.toJSON();
  if (!endpoint || !keys?.p256dh || !keys.auth) throw new PushRefused('no keys');
  return { endpoint, p256dh: keys.p256dh, auth: keys.auth };
}
