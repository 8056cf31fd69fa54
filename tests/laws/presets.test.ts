/** The scenarios that everybody starts from: each can be evaluated, is told in both languages, and has its sources. */
import { expect, test, vi } from 'vitest';
import { totalsOf } from '../../engine/compare/aggregate.ts';
import { evaluate } from '../../engine/compare/evaluate.ts';
import { sourcesOfPreset } from '../../engine/scenario/preset-sources.ts';
import { presets, scenarioNamed } from '../../engine/scenario/presets.ts';
import { figuresIn } from '../../ui/words/format/figures.ts';
import { en } from '../../ui/words/catalogue/en.ts';
import { ruleSentence } from '../../ui/words/sentences/rule-sentence.ts';
import { vi as vietnamese } from '../../ui/words/catalogue/vi.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';

// A year of trade for every preset.
vi.setConfig({ testTimeout: 120_000 });

const reference = realReference();
const { evidenceThrough, citations } = reference.rulebook;
const all = presets(evidenceThrough);
const named = all.filter(({ id }) => !id.startsWith('law:'));
const byId = new Map(all.map((preset) => [preset.id, preset]));

const dutyUnder = (id: string): number => {
  const preset = byId.get(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return totalsOf(valueOf(evaluate(reference, realFlows(), preset, new Map())).assessed).duty;
};

test('every preset is evaluated over 2024, and found by its name', () => {
  for (const preset of all) {
    expect(dutyUnder(preset.id)).toBeGreaterThan(preset.id === 'two-way-free' ? -1 : 0);
    expect(scenarioNamed(preset.id, evidenceThrough)).toEqual({ ok: true, value: preset });
  }
});

test.each([
  ['English', 'en', en],
  ['Vietnamese', 'vi', vietnamese],
] as const)('%s has a title, a story and a sentence for each', (_, language, messages) => {
  const words: Readonly<Record<string, { title: string; story: string }>> = messages.scenarios.presets;
  expect(Object.keys(words).toSorted()).toEqual(named.map(({ id }) => id).toSorted());
  for (const { id, reform, reformOfVietNam } of named) {
    expect(words[id]?.title.length, id).toBeGreaterThan(5);
    expect(words[id]?.story.length, id).toBeGreaterThan(40);
    for (const rule of [...reform, ...reformOfVietNam]) {
      const sentence = ruleSentence(messages, figuresIn(language), rule);
      expect(sentence, id).toMatch(/^\p{Lu}|^\d/u);
      expect(sentence, id).not.toMatch(/undefined|null|\[object/);
    }
  }
});

test('every preset has sources, and every source is a citation', () => {
  for (const { id } of named) {
    const sources = sourcesOfPreset(id);
    expect(sources.length, id).toBeGreaterThan(0);
    expect(
      sources.filter((source) => !citations.has(source)),
      id,
    ).toEqual([]);
  }
});

test('the presets stand to one another as their words say', () => {
  const [framework, whole, asAnswered, inFull] = [
    'framework-20',
    'framework-20-annex3-whole-lines',
    'framework-20-annex3',
    'framework-20-annex3-in-full',
  ].map(dutyUnder);
  expect(whole).toBeLessThan(framework ?? 0);
  expect(asAnswered).toBeLessThanOrEqual(whole ?? 0);
  expect(inFull).toBeLessThan(asAnswered ?? 0);
  expect(dutyUnder('two-way-free')).toBe(0);
  expect(dutyUnder('mfn-only')).toBeLessThan(dutyUnder('all-in-15'));
  expect(dutyUnder('mutual-retaliation')).toBeGreaterThan(dutyUnder('all-in-15'));
  expect(dutyUnder('transshipment-40')).toBeGreaterThan(framework ?? 0);
});
