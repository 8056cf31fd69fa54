/** The three balances of 2024 that stand on the pages, reconciled line by line from the committed tables. */
import { describe, expect, test } from 'vitest';
import { decodePublishedTotals } from '../../../engine/codec/decode-partner-flows.ts';
import { mirrorOf } from '../../../engine/compare/mirror.ts';
import { evaluate } from '../../../engine/compare/evaluate.ts';
import { reconcileBalance, type BalanceLine } from '../../../engine/response/balance-reconciliation.ts';
import { scenarioNamed } from '../../../engine/scenario/presets.ts';
import { coverageOf } from '../../../engine/viet-nam/export-lines.ts';
import { readBytes } from '../../data/read-data.ts';
import { realFlows, realReference, valueOf } from '../../arbitraries/real-reference.ts';
import { exportsUnder, linesOf, realExports } from '../../arbitraries/real-viet-nam.ts';

const totals = valueOf(decodePublishedTotals(readBytes('flows/published-totals.tsv').toString('utf8')));

function linesOf2024(): readonly BalanceLine[] {
  const reference = realReference();
  const scenario = valueOf(scenarioNamed('framework-20', reference.rulebook.evidenceThrough));
  const { assessed } = valueOf(evaluate(reference, realFlows(), scenario, new Map()));
  const [average, minimum, maximum] = (['average', 'minimum', 'maximum'] as const).map(
    (point) => exportsUnder(realExports['2024'], point).assessed,
  );
  if (average === undefined || minimum === undefined || maximum === undefined)
    throw new Error('three points');
  const mirror = mirrorOf(assessed, { average, minimum, maximum });
  const { leftOut } = coverageOf(realExports['2024'], linesOf(realExports['2024']));
  const lines = reconcileBalance(totals, '2024', {
    balance: mirror.total.balance,
    importsLeftOut: mirror.leftOut.imports,
    exportsLeftOut: leftOut.specialProvision.value + leftOut.notInTariff.value + leftOut.noPercentage.value,
  });
  if (lines === null) throw new Error('2024 is published');
  return lines;
}

const billions = (cents: number): number => Math.round(cents / 1e7) / 1e4;

describe('the balance of 2024', () => {
  const lines = linesOf2024();
  const at = (part: BalanceLine['part']): number =>
    billions(lines.find((line) => line.part === part)?.cents ?? 0);

  test('is published as -123.5, is -128.317 on all trade and -126.6 on what both tariffs are laid on', () => {
    expect([at('published'), at('allTrade'), at('priced')]).toEqual([-123.5, -128.317, -126.6041]);
  });

  test('goes from each to the next by lines that add up to the cent', () => {
    let balance: number | null = null;
    for (const { cents, isSum } of lines) {
      if (!isSum) balance = (balance ?? NaN) + cents;
      else {
        if (balance !== null) expect(cents).toBe(balance);
        balance = cents;
      }
    }
    expect(at('importsForConsumption')).toBe(-4.7612);
    expect(at('exportsToTheDollar')).toBe(-0.0559);
  });

  test('leaves nothing unexplained: the tables sum to the published totals', () => {
    expect(lines.map(({ part }) => part)).not.toContain('tablesApart');
    expect(lines.map(({ part }) => part)).not.toContain('rounding');
  });

  test('of a year without a published balance on general imports there is nothing to reconcile', () => {
    const none = { balance: 0, importsLeftOut: 0, exportsLeftOut: 0 };
    expect(reconcileBalance(totals, '2025', none)).toBeNull();
    expect(reconcileBalance([], '2024', none)).toBeNull();
  });
});
