/** Starts the page: the engine loads while the words of the reader's language do. */
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { loadCatalogue } from './messages/load-catalogue.ts';
import { Navigation } from './state/navigation.svelte.ts';
import { Offline } from './state/offline.svelte.ts';
import { openReader } from './state/reader.svelte.ts';
import { Session } from './state/session.svelte.ts';
import { browserShelf } from './state/shelf.ts';
import { engineClient } from './worker/client.ts';
import { browserOffline } from './worker/offline-client.ts';

const navigation = new Navigation({
  read: () => location.hash,
  write: (fragment, step) => {
    if (fragment === location.hash) return;
    if (step) history.pushState(null, '', fragment);
    else history.replaceState(null, '', fragment);
  },
});
// A development server changes its files all the time: only a built app is kept.
const offline = new Offline(import.meta.env.PROD ? browserOffline() : null);
const session = new Session(engineClient(), navigation.addressOf('scenarios'));

void session.open();
openReader(browserShelf(), navigator.languages, loadCatalogue).then(
  (reader) => mount(App, { target: document.body, props: { session, reader, navigation, offline } }),
  () => document.getElementById('not-loaded')?.removeAttribute('hidden'),
);
