/** Starts the page: the engine loads while the words of the reader's language do. */
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { loadCatalogue } from './messages/load-catalogue.ts';
import { Drafts } from './state/drafts.svelte.ts';
import { Keeping } from './state/keeping.svelte.ts';
import { keptScenarios } from './state/kept-scenarios.ts';
import { browserLasting } from './state/lasting-storage.ts';
import { browserStore } from './state/library-store.ts';
import { Library } from './state/library.svelte.ts';
import { Navigation } from './state/navigation.svelte.ts';
import { otherTabs } from './state/other-tabs.ts';
import { openReader } from './state/reader.svelte.ts';
import { Session } from './state/session.svelte.ts';
import { browserShelf } from './state/shelf.ts';
import { engineClient } from './worker/client.ts';

const navigation = new Navigation({
  read: () => location.hash,
  write: (fragment, step) => {
    if (fragment === location.hash) return;
    if (step) history.pushState(null, '', fragment);
    else history.replaceState(null, '', fragment);
  },
});
const session = new Session(engineClient(), navigation.addressOf('scenarios'));

const now = (): Date => new Date();
const newId = (): string => crypto.randomUUID();
const keeping = new Keeping(browserStore(), otherTabs());
const library = new Library(keeping, { now, newId, lasting: browserLasting });
const drafts = new Drafts(keeping, newId(), now);
const keepables = [keptScenarios(session)];
/** Where the address names what is to be shown, nothing else is offered. */
const offersDraft = !navigation.namesContent;

void session.open();
void keeping.open().then(() => {
  if (offersDraft) drafts.offer();
});
openReader(browserShelf(), navigator.languages, loadCatalogue).then(
  (reader) =>
    mount(App, {
      target: document.body,
      props: { session, reader, navigation, library, drafts, keepables },
    }),
  () => document.getElementById('not-loaded')?.removeAttribute('hidden'),
);
