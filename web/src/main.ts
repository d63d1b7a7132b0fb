import { mount } from 'svelte';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import App from './app/App.svelte';
import { startRouter } from './app/router.svelte';
import { startSession } from './app/session.svelte';
import { startOutbox } from './outbox/outbox.svelte';
import { registerServiceWorker } from './worker/register';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no place for the application.');

startRouter();
startOutbox();
mount(App, { target });
void startSession();
registerServiceWorker();
