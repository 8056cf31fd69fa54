/** An exemption that ended with its duty: bringing the duty back does not bring the exemption, a rule of its own does. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../../engine/basis/date.ts';
import { totalsOf } from '../../../engine/compare/aggregate.ts';
import { evaluate } from '../../../engine/compare/evaluate.ts';
import { applyReform } from '../../../engine/scenario/apply-reform.ts';
import { realData, realFlows, realReference, valueOf } from '../../arbitraries/real-reference.ts';
import { withRules } from '../../arbitraries/scenarios.ts';

const DATE = '2026-10-10' as IsoDate;
const restored = (...measures: readonly string[]) =>
  withRules(
    DATE,
    measures.map((measure) => ({ kind: 'restore', measure })),
  );

function dutyUnder(...measures: readonly string[]): number {
  return totalsOf(valueOf(evaluate(realReference(), realFlows(), restored(...measures), new Map())).assessed)
    .duty;
}

test('Annex II brought back beside the 20% rate takes $46.3bn of the trade of 2024 out of it again', () => {
  const difference = dutyUnder('ieepa-vn-20', 'ieepa-annex-ii') - dutyUnder('ieepa-vn-20');
  expect(difference).toBe(-925625858980);
});

test('alone it changes nothing, since what it exempts from has ended', () => {
  expect(dutyUnder('ieepa-annex-ii')).toBe(dutyUnder());
});

test('it is in force that day without an end, where the law ended it before', () => {
  const { rulebook } = realData();
  const named = (measures: typeof rulebook.measures) => measures.find(({ id }) => id === 'ieepa-annex-ii');
  expect(named(rulebook.measures)).toMatchObject({ effective: { from: '2025-04-05', until: '2026-02-23' } });
  const { reform } = restored('ieepa-annex-ii');
  expect(named(valueOf(applyReform(rulebook, reform, DATE)).measures)).toMatchObject({
    effective: { from: '2025-04-05', until: null },
    endedBy: null,
    provenance: { kind: 'whatIf', rule: 'rule-0' },
  });
});
