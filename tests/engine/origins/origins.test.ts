/** Other origins under the committed law: layers, floors, lists, agreements, and what is unknown. */
import { describe, expect, test } from 'vitest';
import {
  basketFigure,
  basketFrom,
  evaluateFrom,
  figureFrom,
  lawOfOrigin,
  type AgreementClaim,
  type IsoDate,
} from '../../../engine/index.ts';
import { originReference, realOriginReferences, realOrigins } from '../../arbitraries/real-origins.ts';
import { realData, realFlows, valueOf } from '../../arbitraries/real-reference.ts';
import { shipmentOf, type ShortShipment } from '../one-shipment.ts';

const from = (origin: string, short: ShortShipment, claim: AgreementClaim = 'notClaimed') => {
  const reference = originReference(origin, claim);
  const shipment = shipmentOf(short);
  const figure = figureFrom(reference, lawOfOrigin(reference, shipment.entryDate), shipment);
  if (!figure.ok) throw new Error(figure.failure.kind);
  return figure.value;
};
const shirts = (date: string): ShortShipment => ({ hts: '6109.10.00.12', date });

describe('$10,000 of cotton T-shirts (16.5%)', () => {
  test.each([
    ['ID', '2026-08-10', 265_000],
    ['TH', '2026-08-10', 290_000],
    ['CN', '2026-08-10', 365_000], // list 4A 7.5, forced labour 12.5
    ['CN', '2025-10-26', 540_000], // 4A 7.5, fentanyl 20, reciprocal 10
    ['IN', '2025-09-01', 665_000], // 25 and 25 for the oil of Russia
    ['EU', '2025-10-26', 165_000], // column 1 is above the 15 of the floor
    ['EU', '2026-08-10', 165_000],
    ['LK', '2026-03-01', 265_000], // Section 122
    ['MX', '2026-08-10', 265_000],
  ])('from %s on %s: %i cents', (origin, date, cents) => {
    expect(from(origin, shirts(date)).duty).toBe(cents);
  });

  test('from Mexico and Korea under their agreements', () => {
    expect(from('MX', shirts('2026-08-10'), 'claimed').duty).toBe(0);
    // A claimed special rate is the column 1 compared with the floor: Free, so 12.5 in all.
    expect(from('KR', shirts('2026-08-10'), 'claimed').duty).toBe(125_000);
    expect(from('KR', shirts('2026-08-10')).duty).toBe(165_000);
  });
});

test('a floor that column 1 already meets is declared under its own heading', () => {
  const told = (short: ShortShipment) => from('EU', short).layers.map(({ heading, duty }) => [heading, duty]);
  expect(told(shirts('2026-08-10'))).toEqual([['99030539', 0]]);
  // Column 1 is Free: topped up to 10%.
  expect(told({ hts: '8518.30.20.00', date: '2026-08-10' })).toEqual([['99030538', 100_000]]);
});

test('goods of any country that sailed before Section 122 began and arrive in time are free of it', () => {
  const sailed = { ...shirts('2026-02-27'), loading: '2026-02-20', mode: 'ocean' } as const;
  for (const origin of ['ID', 'EU', 'CN']) {
    const own = from(origin, shirts('2026-02-27')).duty ?? 0;
    expect(own - (from(origin, sailed).duty ?? 0), origin).toBe(100_000);
    expect(from(origin, { ...sailed, date: '2026-02-28' }).duty).toBe(own);
  }
});

describe('partner rates of Section 232', () => {
  test.each([
    ['EU', 150_000],
    ['GB', 100_000],
    ['CN', 500_000], // 25, and 25 of list 3; the forced labour action stands back
    ['TH', 250_000],
  ])('an upholstered seat from %s in 2026', (origin, cents) => {
    expect(from(origin, { hts: '9401.61.60.11', date: '2026-08-10' }).duty).toBe(cents);
  });

  test('Taiwan’s rate begins on 1 May 2026', () => {
    const seat = (date: string) => from('TW', { hts: '9401.61.60.11', date }).duty;
    expect([seat('2026-04-30'), seat('2026-05-01')]).toEqual([250_000, 150_000]);
  });
});

describe('what is unknown has no figure', () => {
  test('Canada from the day of Section 338, whose lists are not at hand', () => {
    expect(from('CA', shirts('2026-08-21')).duty).toBe(265_000);
    const after = from('CA', shirts('2026-08-22'));
    expect(after.duty).toBeNull();
    expect(after.unknown.every(({ kind }) => kind === 'layer')).toBe(true);
  });

  test('a safeguard that may leave the origin out', () => {
    expect(from('KR', { hts: '6810.99.00.20', date: '2026-09-10' }).duty).toBeNull();
  });

  test('a special rate that stands elsewhere in the schedule', () => {
    const reference = originReference('AU', 'claimed');
    const [code = ''] = [...reference.elsewhere.keys()];
    const short = { hts: code, date: '2026-08-10', quantity: ['100', 'kg'] as const };
    expect(from('AU', short, 'claimed').duty).toBeNull();
  });
});

test('every layer told has its heading and amount, and the amounts add up', () => {
  const { assessment, layers } = from('CN', shirts('2025-10-26'));
  expect(layers.map(({ layer, duty }) => [layer.heading, duty])).toEqual([
    ['99038815', 75_000],
    ['99030124', 200_000],
    ['99030125', 100_000],
  ]);
  expect(assessment.duty).toBe(540_000);
});

test('no origin pays a duty of Viet Nam’s own, and Viet Nam is not among them', () => {
  const own = realOrigins()
    .ofVietNam.filter(({ stands }) => stands === 'never')
    .map(({ measure }) => String(measure));
  expect(own).toContain('ieepa-vn-20');
  for (const { rulebook, origin } of realOriginReferences()) {
    expect(origin.census).not.toBe('5520');
    const ids = rulebook.measures.map(({ id }) => String(id));
    expect(ids.filter((id) => own.includes(id))).toEqual([]);
    const named = rulebook.measures.flatMap((each) =>
      each.kind === 'exemption' ? [...each.exceptionTo] : [],
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test('every measure and code that the tables name is in the law and the schedule', () => {
  const { rulebook, schedule } = realData();
  const ids = new Set(rulebook.measures.map(({ id }) => id));
  for (const { origin } of realOriginReferences()) {
    const measures = [
      ...origin.layers.flatMap(({ exemptions }) => exemptions),
      ...origin.partnerRates.flatMap((rate) => rate.measures),
    ];
    expect(measures.filter((id) => !ids.has(id))).toEqual([]);
    const codes = [...origin.listed.values()].flat();
    expect(codes.filter((code) => !schedule.lines.has(code.slice(0, 8) as never))).toEqual([]);
  }
});

/** Additional duty and column 1 on the products of Viet Nam of 2024, percent of their value, as we find them. */
test('the basket of 2024 on 10 August 2026', () => {
  const { dataVersion } = realData().manifest;
  const percent = (origin: string): string => {
    const date = '2026-08-10' as IsoDate;
    const { duty, customsValue } = valueOf(
      basketFrom(originReference(origin), dataVersion, realFlows(), date),
    );
    return ((100 * duty) / customsValue).toFixed(2);
  };
  expect(
    Object.fromEntries(['ID', 'MY', 'KH', 'BD', 'CN', 'EU'].map((each) => [each, percent(each)])),
  ).toEqual({
    ID: '12.32',
    MY: '12.33',
    KH: '12.32',
    BD: '12.33',
    CN: '29.97',
    EU: '9.60',
  });
});

/** What another reckoning of the basket takes otherwise: told in `data/README.md`, origins. */
test('the basket with the duty calculated in 2024 for column 1, and with every good for aircraft', () => {
  const { dataVersion } = realData().manifest;
  const flows = realFlows();
  const basket = (origin: string, answers = {}) => {
    const reference = originReference(origin);
    const date = '2026-08-10' as IsoDate;
    return basketFigure(reference, valueOf(evaluateFrom(reference, dataVersion, flows, date, answers)));
  };
  const { customsValue, ordinaryDuty } = basket('ID');
  const calculated = flows.codes.reduce(
    (sum, code, row) => sum + (/^9[89]/.test(code) ? 0 : (flows.calculatedDuty[row] ?? 0)),
    0,
  );
  expect(((100 * (calculated - ordinaryDuty)) / customsValue).toFixed(2)).toBe('0.23');
  const ofAircraft = basket('EU', { civilAircraft: '1' });
  expect(((100 * ofAircraft.duty) / ofAircraft.customsValue).toFixed(2)).toBe('8.81');
});
