/** The card of a comparison says what its number rests on. */
import { expect, test } from 'vitest';
import { compare, scenarioOfText } from '../../engine/index.ts';
import { cardFace } from '../../ui/web/embed/card-face.ts';
import { cardWords } from '../../ui/words/catalogue/card-words.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { figuresIn } from '../../ui/words/format/figures.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { opening } from './scripted-engine.ts';

const words = { words: messagesIn('en'), figures: figuresIn('en') };

function notesOn(law: string): readonly string[] {
  const scenario = valueOf(scenarioOfText(law, realReference().rulebook.evidenceThrough));
  const { baseline } = valueOf(compare(realReference(), realFlows(), scenario, [], new Map()));
  const answer = { kind: 'comparison', scenario, result: baseline, notice: null } as const;
  const { notes } = cardFace({ ...answer, hash: '', link: '#', opening }, words, cardWords('en'));
  return notes;
}

test('a duty that ends by statute unless its continuation is requested is told from its day on', () => {
  expect(notesOn('law:2030-07-23')).toEqual([]);
  expect(notesOn('law:2030-07-24')).toEqual([expect.stringContaining('19 USC 2417(c)')]);
});

test('and is not told of a law without that duty', () =>
  expect(notesOn('law:2031-01-01; suspend s301fl')).toEqual([]));
