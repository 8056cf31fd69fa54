/** The program of a capsule: reads the document beside it, calculates it again and shows both. It asks nothing of a host. */
import { mount } from 'svelte';
import { documentOf, sealOf } from '../../tables/content-hash.ts';
import { preferredLanguage } from '../../words/format/language.ts';
import { capsuleAnswer } from '../worker/capsule-answers.ts';
import Capsule from './Capsule.svelte';
import './capsule.css';

async function open(): Promise<void> {
  const text = document.getElementById('capsule-document')?.textContent.trim() ?? '';
  const seal = await sealOf(text);
  document.getElementById('capsule-still')?.remove();
  const hash = String(documentOf(text)?.['contentHash'] ?? '');
  mount(Capsule, {
    target: document.body,
    props: { first: preferredLanguage(navigator.languages), answer: capsuleAnswer(text), seal, hash },
  });
}

void open();
