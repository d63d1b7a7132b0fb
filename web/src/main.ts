import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import App from './app/App.svelte';
import { startLive } from './app/live.svelte';
import { startRouter } from './app/router.svelte';
import { startSession } from './app/session.svelte';
import { hush, say, status } from './app/status.svelte';
import { t } from './i18n/language.svelte';
import { onDelivered, outbox, startOutbox } from './outbox/outbox.svelte';
import { registerServiceWorker } from './worker/register';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the application.');

// A newer version may have taken the place of the one that this page came from: begin anew, once.
addEventListener('vite:preloadError', () => {
  if (!navigator.onLine || sessionStorage.getItem('nabij.renewed') === location.pathname) return;
  sessionStorage.setItem('nabij.renewed', location.pathname);
  location.reload();
});

startRouter();
startOutbox();
startLive();
// A line that says "not sent yet" does not stay when that is no longer so.
onDelivered((delivered) => {
  if (status()?.tone !== 'waiting') return;
  if (delivered > 0) say({ text: t('saved.delivered', { count: delivered }) });
  else if (outbox.waiting.length === 0) hush();
});
mount(App, { target });
void startSession();
registerServiceWorker();
