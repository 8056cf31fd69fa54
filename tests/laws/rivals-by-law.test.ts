/** Laws of rivals under their own law: where it has not changed nothing has, and who pays more sells no more. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { atOnce } from '../../engine/basis/steps.ts';
import type { IsoDate } from '../../engine/basis/date.ts';
import { LAW_OF_BASE_YEAR, rivalsByLaw, type RivalRates } from '../../engine/origins/index.ts';
import { cesArmington } from '../../engine/response/ces-armington.ts';
import { presetModel } from '../../engine/response/model-presets.ts';
import type { OriginFlow } from '../../engine/response/origin-flow.ts';
import type { Others } from '../../engine/response/rival-rates.ts';
import { OTHERS_MOVES } from '../../engine/trade/response-model.ts';
import { scenarioFlows, VIET_NAM } from '../../engine/response/scenario-flows.ts';
import { respondToScenario } from '../../engine/response/scenario-response.ts';
import { lawScenario } from '../../engine/scenario/scenario.ts';
import { OTHERS } from '../../ui/study/own-settings.ts';
import { realOriginReferences } from '../arbitraries/real-origins.ts';
import { realFlows, realReference, valueOf } from '../arbitraries/real-reference.ts';
import { partnerFlows, responseReference } from '../arbitraries/response-reference.ts';
import { evaluated } from './evaluated.ts';

// Many cases on a busy machine take their time; what takes longer than this is stuck.
vi.setConfig({ testTimeout: 120_000 });

const partners = partnerFlows();
const rates: RivalRates = new Map();
const on = (date: IsoDate) => evaluated(lawScenario(date), realFlows());
const LATEST = realReference().rulebook.evidenceThrough;

function rivals(before: IsoDate, after: IsoDate) {
  const { dataVersion } = realReference();
  const law = { references: realOriginReferences(), dataVersion };
  return valueOf(atOnce(rivalsByLaw(law, realFlows(), [before, after], rates)));
}

const answer = (before: IsoDate, after: IsoDate, others: Others) =>
  respondToScenario(
    scenarioFlows(on(before), on(after), partners, others),
    presetModel('longRun'),
    responseReference(),
  );

test('under the law of the base year on both days the answer is that of rivals unchanged, to the cent', () => {
  const own = answer(LAW_OF_BASE_YEAR, LAW_OF_BASE_YEAR, rivals(LAW_OF_BASE_YEAR, LAW_OF_BASE_YEAR));
  const still = answer(LAW_OF_BASE_YEAR, LAW_OF_BASE_YEAR, 'unchanged');
  expect(own.response).toEqual({ ...still.response, othersFace: 'theirRatesUnderBothLaws' });
  expect(own.focus).toEqual(still.focus);
});

describe('from the law of the base year to that of today', () => {
  const flows = scenarioFlows(on(LAW_OF_BASE_YEAR), on(LATEST), partners, rivals(LAW_OF_BASE_YEAR, LATEST));
  const still = scenarioFlows(on(LAW_OF_BASE_YEAR), on(LATEST), partners, 'unchanged');
  const face = (origin: string) => {
    const found = flows.faces.find((each) => each.origin === origin);
    if (found === undefined) throw new Error(`no face of ${origin}`);
    return found;
  };
  const added = (origin: string): number =>
    (face(origin).dutyAfter - face(origin).dutyBefore) / face(origin).customsValue;

  test('Viet Nam faces what it faces anyhow, and every rival pays its duty of 2024 before', () => {
    for (const [place, { origins }] of flows.products.entries())
      for (const [row, flow] of origins.entries()) {
        const beside = still.products[place]?.origins[row];
        expect(flow.rateBefore).toBe(beside?.rateBefore);
        if (flow.origin === VIET_NAM) expect(flow.rateAfter).toBe(beside?.rateAfter);
      }
  });

  test('the tiers of the day show: 10 points on some rivals, 12.5 on others, floors below both', () => {
    const [india, thailand, japan, korea] = ['5330', '5490', '5880', '5800'].map(added);
    // Not the full points: exempt goods and those under Section 232 do not pay the layer.
    expect(thailand).toBeGreaterThan((india ?? 1) - 0.05);
    expect(face('5330').layers?.after.map(({ rate }) => rate)).toEqual([{ kind: 'additive', percent: '10' }]);
    expect(face('5490').layers?.after.map(({ rate }) => rate)).toEqual([
      { kind: 'additive', percent: '12.5' },
    ]);
    expect(face('5880').layers?.after[0]?.rate.kind).toBe('floor');
    expect(Math.max(japan ?? 1, korea ?? 1)).toBeGreaterThan(0);
  });

  test('an origin with a layer that cannot be told keeps its duty of 2024 on all of it, and is counted', () => {
    for (const origin of ['1220', '3510']) {
      expect(face(origin).unknownLaw).toBe(face(origin).customsValue);
      expect(face(origin).dutyAfter).toBe(face(origin).dutyBefore);
      expect(face(origin).layers?.after.some(({ products }) => products === 'unknown')).toBe(true);
    }
  });

  test('an origin whose law is not in the data keeps it too, and says so', () => {
    const { layers, unknownLaw, dutyBefore, dutyAfter } = face('3010');
    expect({ layers, unknownLaw }).toEqual({ layers: null, unknownLaw: 0 });
    expect(dutyAfter).toBe(dutyBefore);
  });

  test('Viet Nam loses less than where its rivals stood still', () => {
    const imports = (of: typeof flows): number =>
      respondToScenario(of, presetModel('longRun'), responseReference()).focus.importsAfter;
    expect(imports(flows)).toBeGreaterThan(imports(still));
  });
});

test('no unknown law is a zero: what cannot be told on a day has no rate', () => {
  for (const [key, { byProduct, layers }] of rates) {
    const isOpen = layers.some(({ products, rate }) => products === 'unknown' || rate.kind === 'unknown');
    if (isOpen)
      expect(
        [...byProduct.values()].every((rate) => rate === null),
        key,
      ).toBe(true);
  }
  expect(rates.size).toBeGreaterThan(22);
});

/** Cents and fractions: the amounts that a nest is tried with. */
const flow = (origin: string) =>
  fc.record({
    origin: fc.constant(origin),
    customsValue: fc.integer({ min: 1, max: 1e12 }),
    rateBefore: fc.integer({ min: 0, max: 60 }).map((percent) => percent / 100),
    rateAfter: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  });

test('a rival with a higher duty never sells more in a nest than with a lower one', () => {
  const nest = fc.record({
    sigma: fc.integer({ min: 0, max: 120 }).map((tenths) => tenths / 10),
    share: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    beta: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
    domesticShare: fc.constantFrom(0, 0.3),
    points: fc.integer({ min: 1, max: 80 }),
  });
  fc.assert(
    fc.property(flow('5520'), flow('5330'), flow('5700'), nest, (focus, rival, other, chosen) => {
      const { sigma, share, beta, domesticShare, points } = chosen;
      const settings = {
        sigma,
        eta: sigma * share,
        supply: { kind: 'passThrough', beta },
        domesticShare,
      } as const;
      const sold = (rateAfter: number): number => {
        const origins: readonly OriginFlow[] = [focus, other, { ...rival, rateAfter }];
        const answered = cesArmington(origins, settings);
        if (!answered.ok) throw new Error(answered.failure.kind);
        return answered.value.origins.find(({ origin }) => origin === '5330')?.importsAfter ?? NaN;
      };
      const [low, high] = [sold(rival.rateAfter), sold(rival.rateAfter + points / 100)];
      expect(high).toBeLessThanOrEqual(low * (1 + 1e-9) + 1e-9);
    }),
  );
});

test('the page offers what the engine knows, and begins with the law of each side’s day', () => {
  expect(OTHERS).toEqual(OTHERS_MOVES);
});
