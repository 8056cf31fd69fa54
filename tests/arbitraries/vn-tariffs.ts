/** Made-up tariffs of Viet Nam and exports that meet them, with every kind of rate and of gap. */
import fc from 'fast-check';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import type { FlowTable } from '../../engine/trade/flow-table.ts';
import { parseMfnRate, type MfnLine, type VietNamTariff } from '../../engine/viet-nam/tariff.ts';
import type { VnCode } from '../../engine/viet-nam/vn-code.ts';

/** Tenths of a percent: the finest that the tariff prints. */
const percents = (): fc.Arbitrary<string> => fc.nat({ max: 1350 }).map((tenths) => String(tenths / 10));

const rateTexts = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: percents() },
    { weight: 1, arbitrary: fc.tuple(percents(), percents()).map(([a, b]) => `${a} (NHN: ${b})`) },
    { weight: 1, arbitrary: fc.constant('Theo hướng dẫn tại khoản 1.1 Chương 98') },
  );

/** Few chapters and digits, so that subheadings have several lines and exports often meet them. */
const subheadings = (): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom('01', '27', '84', '87'), fc.constantFrom('01', '02'), fc.constantFrom('10', '90'))
    .map((parts) => parts.join(''));

export function mfnLines(): fc.Arbitrary<readonly MfnLine[]> {
  const line = fc.tuple(subheadings(), fc.nat({ max: 9 }), rateTexts()).map(([hs6, digit, text]) => {
    const rate = parseMfnRate(text);
    if (rate === null) throw new Error(`not a rate: ${text}`);
    return { code: `${hs6}0${digit}` as VnCode, rate, text };
  });
  return fc.uniqueArray(line, { minLength: 1, maxLength: 40, selector: ({ code }) => code });
}

export function vnTariffs(): fc.Arbitrary<VietNamTariff> {
  return mfnLines().map((lines) => ({
    edition: 'made-up',
    lines: new Map(lines.toSorted((a, b) => (a.code < b.code ? -1 : 1)).map((line) => [line.code, line])),
  }));
}

/** Schedule B rows, some of subheadings that no tariff here has, some of chapter 98. */
export function exportTables(): fc.Arbitrary<FlowTable> {
  const code = fc
    .tuple(
      fc.oneof({ weight: 8, arbitrary: subheadings() }, fc.constantFrom('980110', '030110')),
      fc.nat({ max: 9999 }),
    )
    .map(([hs6, rest]) => `${hs6}${String(rest).padStart(4, '0')}`);
  const row = fc.record({ code, value: fc.integer({ min: 1, max: 10 ** 9 }) });
  return fc.uniqueArray(row, { maxLength: 40, selector: (each) => each.code }).map((rows) => {
    const sorted = rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    return {
      id: 'made-up-exports',
      codes: sorted.map((each) => each.code as HtsCode),
      customsValue: Float64Array.from(sorted, ({ value }) => value * 100),
      calculatedDuty: new Float64Array(sorted.length).fill(Number.NaN),
    };
  });
}
