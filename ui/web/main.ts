/** Starts the page: the engine loads while the view and the words of the reader's language do. */
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import './letters.css';
import './paper.css';
import { loadCatalogue } from '../words/catalogue/load-catalogue.ts';
import { ComparisonPlace } from './state/comparison-place.svelte.ts';
import { EstimateDraft } from './state/estimate.svelte.ts';
import { Guessing } from './state/guessing.svelte.ts';
import { Guide } from './state/guide.svelte.ts';
import { keptEstimate } from './state/kept-estimate.ts';
import { keptFileWork, type FilePassed } from './state/kept-file-work.ts';
import { keptScenarios } from './state/kept-scenarios.ts';
import { Letters } from './state/letters.ts';
import { Navigation } from './state/navigation.svelte.ts';
import { openLibrary } from './state/open-library.ts';
import { openReader } from './state/reader.svelte.ts';
import { Session } from './state/session.svelte.ts';
import { browserShelf } from './state/shelf.ts';
import { todayAt } from './state/today.ts';
import { TRADE_LINK } from './trade-link.ts';
import { VIEW_CHUNKS, wordsOfView } from './view-chunks.ts';
import { engineClient } from './worker/client.ts';

const navigation = new Navigation({
  read: () => location.hash,
  write: (fragment, step) => {
    if (fragment === location.hash) return;
    try {
      if (step) history.pushState(null, '', fragment);
      else history.replaceState(null, '', fragment);
    } catch {
      // Browsers refuse too many changes in a short time; the next one includes all of them.
    }
  },
});
/** Lets the browser answer a person before what follows: a slow one takes a while for each of the steps below. */
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function start(): Promise<void> {
  const client = engineClient();
  const { view } = navigation.route;
  const place = new ComparisonPlace(navigation.addressOf('scenarios'));
  const session = new Session(client, place.ofScenarios, place);
  void session.open();
  if (view === 'scenarios') {
    document.getElementById(TRADE_LINK)?.setAttribute('media', 'all');
    void client.expectTrade();
    // Its figures are on their way while the view is fetched and drawn.
    void session.enter();
  }
  await task();
  // On its way while the engine loads; where it cannot be read, the page says so when it wants to show it.
  VIEW_CHUNKS[view]().catch(() => undefined);
  await task();
  const shelf = browserShelf();
  const reading = openReader(shelf, navigator.languages, loadCatalogue, wordsOfView(view));
  const letters = new Letters();
  const early = letters.early();
  await task();
  const estimate = new EstimateDraft(client, navigation, () => todayAt(new Date()));
  const filePassed: FilePassed = { inView: null, arriving: null };
  const keepables = [
    keptEstimate(estimate, session),
    keptScenarios(session),
    keptFileWork(filePassed, session),
  ];
  const kept = openLibrary(keepables, !navigation.namesContent);
  const guide = new Guide(place);
  const guessing = new Guessing(place, shelf);
  const [reader] = await Promise.all([reading, early]);
  await task();
  // Changes of the address were not observed until now.
  navigation.read();
  mount(App, {
    target: document.body,
    props: { session, estimate, reader, navigation, place, guide, guessing, letters, filePassed, ...kept },
  });
}

start().catch(() => document.getElementById('not-loaded')?.removeAttribute('hidden'));
