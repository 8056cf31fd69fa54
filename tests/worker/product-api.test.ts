/** Finding a product and reading a tariff line, behind a real message channel. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { assess } from '../../engine/assess/assess.ts';
import { readShipment } from '../../engine/codec/decode-shipment.ts';
import { formatRateOfDuty, type HtsCode } from '../../engine/index.ts';
import { measuresNaming, namesOn } from '../../engine/law/naming.ts';
import type { FoundProduct, MarkedText } from '../../ui/web/worker/finder-protocol.ts';
import type { LinePage } from '../../ui/web/worker/schedule-protocol.ts';
import { realFlows, realReference } from '../arbitraries/real-reference.ts';
import { connected, value, type Connected } from './connected.ts';
import { serveData, type ServedData } from './served-data.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const code = (digits: string): HtsCode => digits as HtsCode;
let data: ServedData;
let wire: Connected;

beforeAll(async () => {
  data = serveData();
  wire = await connected();
});

afterAll(() => wire.close());

const whole = (text: MarkedText): string => text.map((piece) => piece.text).join('');
const marks = ({ path }: FoundProduct): readonly string[] =>
  path.flatMap(({ english, vietnamese }) =>
    [...english, ...(vietnamese ?? [])].flatMap(({ text, marked }) => (marked ? [text] : [])),
  );

async function page(digits: string): Promise<LinePage> {
  const answer = value(await wire.client.tariffLine(code(digits)));
  if (answer.kind !== 'line') throw new Error('unknown');
  return answer.page;
}

test('nothing is found before the law is open', async () => {
  expect(await wire.client.find({ text: 'coffee', most: 5 })).toMatchObject({
    ok: false,
    failure: { kind: 'datasetUnavailable' },
  });
  expect(value(await wire.client.open(() => undefined)).dataVersion).not.toBe('');
  expect(data.asked.filter((path) => path.includes('finder'))).toEqual([]);
});

test('a lost connection is told, and the next try succeeds with progress', async () => {
  data.spoil('us/finder.tsv', 'unreachable');
  expect((await wire.client.openFinder(() => undefined)).ok).toBe(false);
  data.spoil('us/finder.tsv', 'damaged');
  expect(await wire.client.find({ text: 'coffee', most: 5 })).toMatchObject({
    failure: { kind: 'datasetCorrupt', dataset: 'us/finder' },
  });
  data.spoil('us/finder.tsv', null);
  const steps: number[] = [];
  const opened = value(await wire.client.openFinder(({ done, total }) => steps.push(done / total)));
  expect(opened.codes).toBe(11_414 + 19_831);
  await vi.waitFor(() => expect(steps.at(-1)).toBe(1));
});

describe('find', () => {
  test('marks what was said, with the rate and the trade', async () => {
    const { found } = value(await wire.client.find({ text: 'tom dong lanh', most: 3 }));
    const [first] = found;
    expect(first?.code).toBe('03061700');
    expect(first?.rate).toBe('Free');
    expect(first === undefined ? [] : marks(first).map((text) => text.toLowerCase())).toContain('tôm');
    const row = realFlows().codes.flatMap((each, place) => (each.startsWith('03061700') ? [place] : []));
    expect(first?.trade).toBe(row.reduce((sum, place) => sum + (realFlows().customsValue[place] ?? 0), 0));
  });

  test('every heading found has its rates and its trade, the first line its numbers, most imported first', async () => {
    const { found, headings, numbers } = value(await wire.client.find({ text: 'cotton t-shirt', most: 12 }));
    const { schedule } = realReference();
    expect(new Set(found.map((each) => each.code.slice(0, 4)))).toEqual(
      new Set(headings.map(({ heading }) => heading)),
    );
    for (const { heading, rates, trade } of headings) {
      const lines = [...schedule.lines].filter(([line]) => line.startsWith(heading));
      expect(rates).toEqual([...new Set(lines.map(([, { general }]) => formatRateOfDuty(general)))]);
      const own = realFlows().codes.map((each, place) =>
        each.startsWith(heading) ? (realFlows().customsValue[place] ?? 0) : 0,
      );
      expect(trade).toBe(own.reduce((sum, each) => sum + each, 0));
    }
    const line = found[0]?.code ?? '';
    expect(numbers.map((each) => each.code).sort()).toEqual(
      [...schedule.statistical.keys()].filter((each) => each.startsWith(line)).sort(),
    );
    const trades = numbers.map(({ trade }) => trade);
    expect(trades).toEqual(trades.toSorted((a, b) => b - a));
  });

  test('a retired number says when, and which numbers of its line took over its words', async () => {
    const { retired, nearest } = value(await wire.client.find({ text: '0901.11.00.45', most: 3 }));
    expect(nearest).toBe(true);
    expect(retired?.on).toBe('2025-07-01');
    // “Certified organic” in the schedule's words; 0901.11.00.40, added the same day, is “Other”.
    expect(retired?.successors).toEqual(['0901110035', '0901110050']);
  });

  test('the numbers of a line are those of the schedule', async () => {
    const numbers = value(await wire.client.numbersOf(code('61091000'))).map((each) => each.code);
    const { statistical } = realReference().schedule;
    expect(numbers).toEqual([...statistical.keys()].filter((each) => each.startsWith('61091000')).sort());
  });
});

describe('the browser of the schedule', () => {
  test('reaches every line and number of a chapter, branch by branch', async () => {
    const chapters = value(await wire.client.branch({ kind: 'chapters' }));
    expect(chapters).toHaveLength(96);
    const reached = new Set<string>();
    const open = async (place: number): Promise<void> => {
      for (const row of value(await wire.client.branch({ kind: 'under', place }))) {
        if (row.code !== null) reached.add(row.code);
        if (row.hasMore) await open(row.place);
      }
    };
    for (const chapter of ['09', '27', '64', '91']) {
      for (const heading of value(await wire.client.branch({ kind: 'headings', chapter }))) {
        if (heading.code !== null) reached.add(heading.code);
        if (heading.hasMore) await open(heading.place);
      }
      const { lines, statistical } = realReference().schedule;
      const expected = [...lines.keys(), ...statistical.keys()].filter((each) => each.startsWith(chapter));
      expect(expected.filter((each) => !reached.has(each))).toEqual([]);
    }
  });
});

describe('a tariff line', () => {
  test('has its place, its numbers, its trade and the other direction', async () => {
    const shirts = await page('61091000');
    expect(shirts.rate).toBe('16.5%');
    expect(shirts.exampleUnits).toEqual([]);
    expect((await page('04021050')).exampleUnits).toEqual(['kg']);
    expect(shirts.path.map(({ english }) => whole(english))).toEqual([
      'T-shirts, singlets, tank tops and similar garments, knitted or crocheted',
      'Of cotton',
    ]);
    expect(shirts.numbers.reduce((sum, { trade }) => sum + trade, 0)).toBe(shirts.trade);
    expect(shirts.numbers.reduce((sum, { calculatedDuty }) => sum + calculatedDuty, 0)).toBe(
      shirts.calculatedDuty,
    );
    expect(shirts.vietNam.lines.map((line) => line.code)).toEqual(['61091010', '61091020']);
  });

  test('says which measures name it, in force today exactly where the law has it so', async () => {
    const { rulebook } = realReference();
    for (const digits of ['61091000', '85171300', '76151030', '09011100', '94016140']) {
      const { measures } = await page(digits);
      const inForce = measures.flatMap(({ measure, status }) => (status.kind === 'inForce' ? [measure] : []));
      const expected = measuresNaming(rulebook, code(digits)).filter((each) =>
        namesOn(each, rulebook.evidenceThrough),
      );
      expect(inForce.sort()).toEqual(expected.map(({ measure }) => measure.id).sort());
      expect(measures.every(({ citations }) => citations.length > 0)).toBe(true);
    }
  });

  test('of a retired number tells its successors and goes on with the line', async () => {
    const coffee = await page('0901110045');
    expect(coffee.standing.kind).toBe('removed');
    expect(coffee.rate).toBe('Free');
    expect(
      coffee.changes.some(({ code: each, change }) => each === '0901110045' && change === 'removed'),
    ).toBe(true);
  });

  test('that is none has the nearest', async () => {
    const answer = value(await wire.client.tariffLine(code('61091099')));
    expect(answer.kind === 'unknown' ? answer.nearest[0]?.code : null).toBe('61091000');
    expect(value(await wire.client.tariffLine(code('00000000')))).toEqual({ kind: 'unknown', nearest: [] });
    expect(value(await wire.client.tariffLine(code('99030101')))).toEqual({ kind: 'unknown', nearest: [] });
  });
});

test('neighbours are all lines of the heading, each with its own duty on the same example', async () => {
  const neighbours = value(
    await wire.client.neighbours({ code: code('6109100012'), cells: { customs_value: '10000' } }),
  );
  const { rulebook, schedule } = realReference();
  expect(neighbours.map((each) => each.code)).toEqual(
    [...schedule.lines.keys()].filter((each) => each.startsWith('6109')),
  );
  for (const { code: line, outcome } of neighbours) {
    const row = readShipment({ hts: line, entry_date: rulebook.evidenceThrough, customs_value: '10000' });
    const own = row.ok ? assess(rulebook, schedule, row.value.shipment) : row;
    expect(outcome).toMatchObject(own.ok ? { kind: 'assessed', duty: own.value.duty } : { kind: 'failed' });
  }
});
