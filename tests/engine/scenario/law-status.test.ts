/** On which law a figure stands, and the duty that every product of Viet Nam pays on a day. */
import { expect, test } from 'vitest';
import { countryLayerOn } from '../../../engine/scenario/country-layer.ts';
import { lawStatusOf } from '../../../engine/scenario/law-status.ts';
import { presets, scenarioNamed } from '../../../engine/scenario/presets.ts';
import { lawScenario } from '../../../engine/scenario/scenario.ts';
import { withRules } from '../../arbitraries/scenarios.ts';
import { realData, valueOf } from '../../arbitraries/real-reference.ts';

const { rulebook } = realData();

test.for([
  ['2025-01-01', null],
  ['2025-04-04', null],
  ['2025-04-05', '99030125'],
  ['2025-04-09', '99030172'],
  ['2025-04-10', '99030125'],
  ['2025-08-07', '99030269'],
  ['2026-02-23', '99030269'],
  ['2026-02-24', '99030301'],
  ['2026-07-23', '99030301'],
  ['2026-07-24', '99030584'],
  ['2026-10-10', '99030584'],
] as const)('on %s every product pays under %s', ([date, heading]) => {
  expect(countryLayerOn(rulebook, date as never)?.heading ?? null).toBe(heading);
});

const ended = (on: string | null, citation: string | null, heldUnlawfulOn: string | null = null) => ({
  kind: 'ended',
  on,
  by: citation === null ? null : { kind: 'instrument', citation },
  heldUnlawfulOn,
});

test.for([
  ['2025-01-01', ended(null, null)],
  ['2025-04-09', ended('2025-04-10', 'eo-14266')],
  ['2025-10-26', ended('2026-02-24', 'scotus-learning-resources', '2026-02-20')],
  ['2026-03-01', ended('2026-07-24', 's122-expiry')],
  ['2026-10-10', { kind: 'inForce', evidenceThrough: '2026-10-10', next: null }],
  // Duties on Chinese port cranes come back that day: no trade of Viet Nam pays them.
  ['2026-11-10', { kind: 'inForce', evidenceThrough: '2026-10-10', next: null }],
  ['2027-01-01', { kind: 'scheduled', evidenceThrough: '2026-10-10', from: null, next: null }],
] as const)('the law of %s is %o', ([date, status]) => {
  expect(lawStatusOf(rulebook, lawScenario(date as never))).toEqual(status);
});

test('a preset whose share is assumed is hypothetical although its heading was the law', () => {
  for (const id of ['transshipment-40', 'transshipment-40:25'])
    expect(lawStatusOf(rulebook, valueOf(scenarioNamed(id, rulebook.evidenceThrough)))).toEqual({
      kind: 'hypothetical',
    });
  // What goods are made of is no law.
  const copper = { ...lawScenario('2026-10-10' as never), answers: { copperContent: '0.3' as never } };
  expect(lawStatusOf(rulebook, copper).kind).toBe('inForce');
});

test('a scenario with any rule at all is hypothetical, on any day', () => {
  for (const date of ['2025-01-01', '2026-10-10', '2027-01-01'])
    expect(lawStatusOf(rulebook, withRules(date as never, [{ kind: 'suspend', measures: [] }]))).toEqual({
      kind: 'hypothetical',
    });
});

test('every preset is found by its name, and each has another', () => {
  const all = presets(rulebook.evidenceThrough);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const preset of all)
    expect(valueOf(scenarioNamed(preset.id, rulebook.evidenceThrough))).toEqual(preset);
});
