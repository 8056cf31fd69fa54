/** The formula of April 2025 on the published trade, step by step. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePublishedTotals } from '../../../engine/codec/decode-partner-flows.ts';
import { decodeResponseParameters } from '../../../engine/codec/decode-response.ts';
import {
  reciprocalRate,
  reciprocalTrade,
  solveReciprocal,
  type ReciprocalInput,
} from '../../../engine/response/reciprocal-formula.ts';
import { readBytes } from '../../data/read-data.ts';
import { APRIL_FORMULA } from '../../arbitraries/april-formula.ts';
import { valueOf } from '../../arbitraries/real-reference.ts';

const totals = valueOf(decodePublishedTotals(readBytes('flows/published-totals.tsv').toString('utf8')));
const trade = reciprocalTrade(totals);

function steps(input: ReciprocalInput) {
  const result = reciprocalRate(input);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const percent = (text: string, digits: number): string => Number(text).toFixed(digits);

test('Viet Nam, 2024: deficit 123.5, 90.41% of imports, half of it 45.20%, published 46%', () => {
  const found = steps(APRIL_FORMULA);
  expect(found.deficit).toBe('123.5');
  expect(percent(found.deficitPercentOfImports, 2)).toBe('90.41');
  expect(found.formulaPercent).toBe(found.deficitPercentOfImports);
  expect(percent(found.reducedPercent, 2)).toBe('45.20');
  expect([found.roundedPercent, found.ratePercent, found.minimumDecides]).toEqual(['46', '46', false]);
  // Neither the nearest whole percentage nor half of the 90% that was shown.
  expect([Math.round(Number(found.reducedPercent)), 90 / 2]).toEqual([45, 45]);
});

test('the trade of 2024 and 2025 is that of the published totals, the imports of 2025 marked as derived', () => {
  expect(
    trade.map(({ period, imports, exports, publishedDeficit, importsDerived }) => [
      period,
      imports,
      exports,
      publishedDeficit,
      importsDerived,
    ]),
  ).toEqual([
    ['2024', '136.6', '13.1', '123.5', false],
    ['2025', '193.9', '15.65682467', '178.2', true],
  ]);
  for (const { sources } of trade) expect(sources).toHaveLength(3);
  expect(reciprocalTrade([])).toEqual([]);
});

describe('variants', () => {
  const { reciprocalVariants } = valueOf(
    decodeResponseParameters(readBytes('response-parameters.json').toString('utf8')),
  );

  test.each([
    ['ustr', '90.4', '45.2'],
    ['aei', '23.9', '12.0'],
    ['boehm-long-run', '47.8', '23.9'],
    ['lower-elasticity', '120.5', '60.3'],
  ])('%s gives %s percent in full and %s by half', (id, full, half) => {
    const variant = reciprocalVariants.find((each) => each.id === id);
    const { epsilon = '', phi = '' } = variant ?? {};
    const found = steps({ ...APRIL_FORMULA, epsilon, phi });
    expect([percent(found.formulaPercent, 1), percent(found.reducedPercent, 1)]).toEqual([full, half]);
  });

  test('the headline of 12.2% is 46 over 3.78', () => {
    expect((46 / (4 * 0.945)).toFixed(1)).toBe('12.2');
  });
});

describe('the formula', () => {
  const amount = fc.integer({ min: 1, max: 10 ** 6 }).map((value) => (value / 100).toFixed(2));
  const parameter = fc.integer({ min: 1, max: 1000 }).map((value) => (value / 100).toFixed(2));

  test('solved for a parameter and asked again gives the rate that was wanted', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        parameter,
        fc.integer({ min: 10, max: 500 }),
        fc.constantFrom('epsilon', 'phi'),
        (imports, exports, held, target, unknown) => {
          fc.pre(Number(imports) > Number(exports));
          const input = { ...APRIL_FORMULA, imports, exports, epsilon: held, phi: held };
          const solved = solveReciprocal(input, unknown, String(target));
          if (!solved.ok) throw new Error(JSON.stringify(solved.failure));
          fc.pre(Number(solved.value) > 1e-6);
          const found = steps({ ...input, [unknown]: solved.value, rounding: 'none' });
          expect(Number(found.ratePercent) / target).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  test('is never below the minimum, which alone decides for a surplus', () => {
    fc.assert(
      fc.property(amount, amount, (imports, exports) => {
        const found = steps({ ...APRIL_FORMULA, imports, exports });
        expect(Number(found.ratePercent)).toBeGreaterThanOrEqual(10);
        if (Number(exports) >= Number(imports)) expect(found.ratePercent).toBe('10');
      }),
    );
  });

  test('does not round up what is whole already', () => {
    expect(
      steps({ ...APRIL_FORMULA, imports: '3', exports: '1.2', epsilon: '3', phi: '0.25' }).roundedPercent,
    ).toBe('40');
  });

  test.each([
    ['imports', '0'],
    ['imports', '1e3'],
    ['exports', '-1'],
    ['epsilon', '0'],
    ['phi', ''],
    ['factor', 'NaN'],
    ['minimumPercent', '-10'],
  ] as const)('refuses %s of "%s"', (parameter_, value) => {
    expect(reciprocalRate({ ...APRIL_FORMULA, [parameter_]: value })).toEqual({
      ok: false,
      failure: { kind: 'badParameter', parameter: parameter_, value },
    });
  });

  test('has no parameter for a surplus, nor for a rate that the minimum would hide', () => {
    expect(solveReciprocal({ ...APRIL_FORMULA, exports: '200' }, 'phi', '20').ok).toBe(false);
    expect(solveReciprocal(APRIL_FORMULA, 'phi', '9').ok).toBe(false);
  });
});
