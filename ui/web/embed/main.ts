/**
 * Starts a card: one number in a frame of somebody else's page. It keeps nothing in the browser, and asks this site alone
 * for the program and the data of the page.
 */
import { mount } from 'svelte';
import { cardWords } from '../../words/catalogue/card-words.ts';
import { loadCatalogue } from '../../words/catalogue/load-catalogue.ts';
import { figuresIn } from '../../words/format/figures.ts';
import { preferredLanguage } from '../../words/format/language.ts';
import '../app.css';
import { todayAt } from '../state/today.ts';
import { engineClient } from '../worker/client.ts';
import Card from './Card.svelte';
import { readCardAddress } from './card-address.ts';
import { cardAnswer } from './card-answer.ts';

const address = readCardAddress(location.search, location.hash);
const { subject, theme } = address;
const language = address.language ?? preferredLanguage(navigator.languages);
const today = todayAt(new Date());
const asked =
  subject.kind === 'estimate' || subject.kind === 'comparison'
    ? cardAnswer(engineClient(), subject, today)
    : subject;

document.documentElement.lang = language;
document.documentElement.dataset['theme'] = theme;
// The page around it may name another number in the same frame.
addEventListener('hashchange', () => location.reload());

loadCatalogue(language, ['estimate']).then(
  (messages) => {
    const reader = { words: messages, figures: figuresIn(language) };
    document.title = messages.page.title;
    mount(Card, { target: document.body, props: { reader, words: cardWords(language), asked, today } });
  },
  () => document.getElementById('not-loaded')?.removeAttribute('hidden'),
);
