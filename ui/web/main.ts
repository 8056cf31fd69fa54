/** Starts the page. */
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { Reader, browserShelf } from './state/reader.svelte.ts';
import { Session } from './state/session.svelte.ts';
import { engineClient } from './worker/client.ts';

const reader = new Reader(browserShelf(), navigator.languages);
const session = new Session(engineClient(), {
  read: () => location.hash,
  write: (fragment, step) => {
    if (fragment === location.hash) return;
    if (step) history.pushState(null, '', fragment);
    else history.replaceState(null, '', fragment);
  },
});

mount(App, { target: document.body, props: { session, reader } });
void session.open();
