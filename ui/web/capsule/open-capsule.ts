/** Opens a capsule: reads the document beside its program, calculates it again and shows both. It sends no request. */
import { mount } from 'svelte';
import type { Failure, Result } from '../../../engine/index.ts';
import { capsuleHtml } from '../../tables/capsule-file.ts';
import { documentOf } from '../../tables/content-hash.ts';
import { sealOfOpened } from '../../tables/sealed-text.ts';
import { capsuleWords } from '../../words/catalogue/capsule-words.ts';
import { preferredLanguage } from '../../words/format/language.ts';
import type { CapsuleAnswer } from '../worker/capsule-answers.ts';
import Capsule from './Capsule.svelte';
import './capsule.css';
import { openedParts } from './opened-parts.ts';

/** The progress is drawn before the work begins. */
function told(sentence: string): Promise<HTMLElement> {
  const waiting = document.createElement('p');
  waiting.setAttribute('role', 'status');
  waiting.textContent = sentence;
  document.body.append(waiting);
  // In a hidden tab nothing is drawn, so no animation frame would come.
  return new Promise((resolve) => setTimeout(() => resolve(waiting)));
}

export async function openCapsule(
  answerOf: (text: string) => Result<CapsuleAnswer, Failure> | Promise<Result<CapsuleAnswer, Failure>>,
): Promise<void> {
  const first = preferredLanguage(navigator.languages);
  const parts = openedParts();
  const text = parts.document.trim();
  document.getElementById('capsule-still')?.remove();
  const waiting = await told(capsuleWords(first).reading);
  const seal = await sealOfOpened(capsuleHtml(parts));
  const hashes = {
    citedHash: parts.citedHash,
    documentHash: String(documentOf(text)?.['contentHash'] ?? ''),
    fileHash: parts.fileHash,
  };
  const answer = await answerOf(text);
  waiting.remove();
  mount(Capsule, { target: document.body, props: { first, answer, seal, hashes } });
}
