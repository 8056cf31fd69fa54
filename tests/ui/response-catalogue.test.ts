/** Both languages have a sentence for every code of the trade response, and for every published figure. */
import { describe, expect, test } from 'vitest';
import type { Caveat, Notice, Refusal } from '../../engine/index.ts';
import { MODEL_PRESETS } from '../../engine/response/model-presets.ts';
import { caveatsOf } from '../../engine/response/caveats.ts';
import { presetModel } from '../../engine/response/model-presets.ts';
import { EVIDENCE, QUANTITIES } from '../../engine/trade/response-parameters.ts';
import { figuresIn } from '../../ui/words/format/figures.ts';
import { messagesIn } from '../../ui/words/catalogue/catalogue.ts';
import { studyWords } from '../../ui/words/catalogue/study-words.ts';
import { noticeSentence, refusalSentence } from '../../ui/words/sentences/response-sentence.ts';

/** One of each kind: a kind that is missing here does not type-check. */
const refusals: { readonly [Kind in Refusal['kind']]: Extract<Refusal, { kind: Kind }> } = {
  noTrade: { kind: 'noTrade' },
  badValue: { kind: 'badValue', origin: '5700', field: 'rateBefore', value: '-1' },
  badParameter: { kind: 'badParameter', parameter: 'sigma', value: '-2' },
  beyondNumbers: { kind: 'beyondNumbers' },
  smartBreakdown: { kind: 'smartBreakdown', origin: '5520', cause: 'diversion', measure: -1.2 },
  noElasticity: { kind: 'noElasticity', choice: 'protee', product: '450110' },
  unknownParameter: { kind: 'unknownParameter', parameter: 'moon' },
};
const touched = { products: 1234, customsValue: 5e11 };
const notices: { readonly [Kind in Notice['kind']]: Extract<Notice, { kind: Kind }> } = {
  elasticityFlag: { kind: 'elasticityFlag', flag: 'hs4Average', ...touched },
  outerCapped: { kind: 'outerCapped', ...touched },
  oneOrigin: { kind: 'oneOrigin', ...touched },
  zeroFlows: { kind: 'zeroFlows', ...touched },
};

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const words = messagesIn(language);
  const figures = figuresIn(language);

  test('every refusal is a sentence with its facts', () => {
    for (const refusal of Object.values(refusals)) {
      const sentence = refusalSentence(words, refusal);
      expect(sentence).toMatch(/^\S.{15,}\.$/);
      const told = 'choice' in refusal ? { ...refusal, choice: 'ProTEE' } : refusal;
      for (const [name, fact] of Object.entries(told))
        if (!['kind', 'field', 'cause', 'measure'].includes(name)) expect(sentence).toContain(String(fact));
    }
    expect(Object.keys(words.response.refusals)).toEqual(Object.keys(refusals));
  });

  test('every notice says how much it touches', () => {
    for (const notice of Object.values(notices)) {
      const sentence = noticeSentence(words, figures, notice);
      expect(sentence).toContain(figures.count(1234));
      expect(sentence).toContain(figures.money.short(5e11));
    }
    expect(Object.keys(words.response.notices)).toEqual(Object.keys(notices));
  });

  test('every caveat of every model, every model, quantity and kind of evidence has words', () => {
    const caveats = new Set<Caveat>(MODEL_PRESETS.flatMap((id) => caveatsOf(presetModel(id))));
    for (const caveat of caveats) expect(words.response.caveats[caveat]).toMatch(/\.$/);
    for (const id of MODEL_PRESETS) expect(words.response.models[id]).not.toBe('');
    expect(Object.keys(words.response.quantities)).toEqual([...QUANTITIES]);
    expect(Object.keys(words.response.evidence)).toEqual([...EVIDENCE]);
  });
});

/** Every text by its path; functions as they are. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}/${key}`));
}

test('the study says the same things in both languages, and none of them in English', () => {
  const english = new Map(leaves(studyWords('en')));
  const vietnamese = leaves(studyWords('vi'));
  expect(vietnamese.map(([path]) => path)).toEqual([...english.keys()]);
  for (const [path, text] of vietnamese) {
    if (typeof text !== 'string') continue;
    expect(text.trim(), path).not.toBe('');
    expect(text, path).not.toBe(english.get(path));
  }
});
