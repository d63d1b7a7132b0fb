/// <reference lib="webworker" />
// Keeps the built files of this version on the device, so that the application opens without a
// network. Never touches /api: nothing about a person passes through a cache.

import { noticeFor } from './notice';
import { handlerFor } from './strategy';

const worker = self as unknown as ServiceWorkerGlobalScope;
// Both are filled in by the build (tools/precache.ts).
const version = '__PRECACHE_VERSION__';
const files = '__PRECACHE_FILES__' as unknown as string[];
const cacheName = `nabij-${version}`;

async function fill(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function clearOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}

async function page(request: Request): Promise<Response> {
  const cached = await caches.match('/', { cacheName });
  return cached ?? fetch(request);
}

async function file(request: Request): Promise<Response> {
  const cached = await caches.match(request, { cacheName, ignoreSearch: true });
  return cached ?? fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(clearOthers().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const handler = handlerFor(request.method, request.mode, request.url, worker.location.origin);
  if (handler === 'page') event.respondWith(page(request));
  if (handler === 'file') event.respondWith(file(request));
});

worker.addEventListener('push', (event) => {
  const { title, body } = noticeFor(event.data?.text());
  event.waitUntil(worker.registration.showNotification(title, { body, tag: 'reminder' }));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(worker.clients.openWindow('/eigen'));
});
