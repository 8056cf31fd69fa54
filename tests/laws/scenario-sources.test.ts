/** What a figure of a year stands on: the instruments of every measure that makes its duty, and of the proposal. */
import { expect, test } from 'vitest';
import { compare, scenarioOfText, sourcesOfPreset } from '../../engine/index.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';

const named = ['law:2026-10-10', 'framework-20', 'framework-20; set country-duty to 15% on garments'];

test('a law and a proposal name the instruments of the measures that make their duty', () => {
  const reference = realReference();
  const { measures, evidenceThrough } = reference.rulebook;
  const [baseline, ...others] = named.map((text) => valueOf(scenarioOfText(text, evidenceThrough)));
  if (baseline === undefined) throw new Error('unreachable: three scenarios are named');
  const compared = valueOf(compare(reference, realFlows(), baseline, others, new Map()));
  for (const { id, byMeasure, sources } of [compared.baseline, ...compared.scenarios]) {
    const ids = sources.map((source) => source.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...sourcesOfPreset(id)]));
    expect(ids).toContain('htsus-column-1');
    for (const { key } of byMeasure.filter(({ duty }) => duty > 0)) {
      const measure = measures.find((each) => each.id === key);
      expect(ids).toEqual(expect.arrayContaining([...(measure?.citations ?? [])]));
    }
  }
  const law = compared.baseline.sources.map(({ reference: at, instrument }) => `${instrument} ${at ?? ''}`);
  expect(law.join('\n')).toContain('91 FR 47318');
  expect(law.join('\n')).toContain('Proclamation');
});
