/** One entry over the real wire: figures that add up, lines that fail alone, documents and rows that lose nothing. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Estimate, EstimateLine } from '../../engine/index.ts';
import { connected, type Connected } from './connected.ts';
import { serveData } from './served-data.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let wire: Connected;

beforeAll(async () => {
  serveData();
  wire = await connected();
  await wire.client.open(() => undefined);
});
afterAll(() => wire.close());

const line = (own: Partial<EstimateLine> = {}): EstimateLine => ({
  label: '',
  hts: '6109.10.00.12',
  customsValue: '10000',
  quantities: {},
  facts: {},
  ...own,
});
const estimate = (own: Partial<Estimate> = {}): Estimate => ({
  format: 'tariff-estimate/1',
  title: '',
  entryDate: '2026-10-10',
  loadingDate: null,
  mode: 'ocean',
  entryType: 'formal',
  lines: [line()],
  compared: [],
  locked: null,
  ...own,
});

async function entry(own: Partial<Estimate> = {}) {
  const answer = await wire.client.estimate(estimate(own));
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

async function total(own: Partial<Estimate> = {}) {
  const { totals } = await entry(own);
  if (totals === null) throw new Error('no totals');
  return totals;
}

describe('what an entry owes', () => {
  test('a T-shirt pays 26.5% the day before the Section 301 duty and 29% on it', async () => {
    expect((await total({ entryDate: '2026-07-23' })).duty).toBe(265_000);
    expect((await total({ entryDate: '2026-07-24' })).duty).toBe(290_000);
  });

  test('the amounts of the measures add up to the line, the lines to the entry', async () => {
    const lines = [
      line(),
      line({ hts: '6403999065' }),
      line({ hts: '9403608093', customsValue: '2.500,50' }),
    ];
    const { lines: assessed, totals } = await entry({ lines });
    let sum = 0;
    for (const { outcome } of assessed) {
      if (outcome.kind !== 'assessed') throw new Error(JSON.stringify(outcome.problem));
      const amounts = outcome.explanation.measures.map(({ amount }) => amount ?? 0);
      expect(amounts.reduce((a, b) => a + b, 0)).toBe(outcome.duty);
      sum += outcome.duty;
    }
    expect(totals?.duty).toBe(sum);
    expect(totals?.customsValue).toBe(1_000_000 + 1_000_000 + 250_050);
  });

  test('the status is that of what decides the figure, not of what changes for other goods', async () => {
    const kinds = async (hts: string) => {
      const days = ['2026-08-15', '2026-11-09', '2026-11-10', '2026-11-29'] as const;
      const all = await Promise.all(days.map((entryDate) => entry({ entryDate, lines: [line({ hts })] })));
      return all.map(({ status }) => status?.kind);
    };
    expect(await kinds('6109100012')).toEqual(['inForce', 'inForce', 'inForce', 'inForce']);
    const lines = [line(), line({ hts: '9403409060' })];
    expect((await entry({ entryDate: '2027-02-01', lines })).status?.kind).toBe('scheduled');
    const { status } = await entry({ entryDate: '2026-11-29', lines });
    // 29% on the shirts as before, 50% on the cabinets.
    expect(status).toMatchObject({ kind: 'inForce', next: { on: '2027-01-01', duty: 790_000 } });
    const partial = await entry({ entryDate: '2026-11-29', lines: [...lines, line({ hts: 'nothing' })] });
    expect(partial.status).toMatchObject({ kind: 'inForce', next: { on: '2027-01-01', duty: null } });
  });

  test('fees are paid once for the entry and told with what they are made of', async () => {
    const one = await total();
    const two = await total({ lines: [line(), line()] });
    expect([one.mpf, one.hmf]).toEqual([3464, 1250]);
    expect([two.mpf, two.hmf]).toEqual([6928, 2500]);
    expect(one.mpfTerms).toMatchObject({ rate: '0.3464', minimum: '34.58', maximum: '670.86' });
    expect((await total({ mode: 'air' })).hmf).toBe(0);
  });

  test('a line that cannot be read is told and left out, the others stay', async () => {
    const { lines, totals, problems } = await entry({
      lines: [line(), line({ hts: 'shirts' }), line({ customsValue: 'ten' }), line({ hts: '6402918045' })],
    });
    expect(lines.map(({ outcome }) => (outcome.kind === 'problem' ? outcome.problem.kind : 'ok'))).toEqual([
      'ok',
      'badCode',
      'badValue',
      'quantityNeeded',
    ]);
    expect(problems).toBe(3);
    expect(totals?.duty).toBe(290_000);
    expect(lines[3]?.units).toEqual([{ unit: 'prs.', given: null }]);
  });

  test('units are asked only where a rate counts in them, and one that converts will do', async () => {
    const { lines } = await entry({
      lines: [line(), line({ hts: '6402918045', quantities: { 'doz. prs.': '10' } })],
    });
    expect(lines[0]?.units).toEqual([]);
    expect(lines[1]?.units).toEqual([{ unit: 'prs.', given: 'doz. prs.' }]);
    expect(lines[1]?.outcome.kind).toBe('assessed');
  });

  test.each([
    { entryDate: '', kind: 'badDate' },
    { entryDate: '2019-01-01', kind: 'tooEarly' },
    { entryDate: '2026-10-10', loadingDate: '2026-11-01', kind: 'loadedAfterEntry' },
    { entryType: 'section321' as const, entryDate: '2025-03-01', kind: 'aboveEntryLimit' },
  ])('$kind leaves no totals', async ({ kind, ...own }) => {
    const { lines, totals } = await entry(own);
    expect(totals).toBeNull();
    expect(lines[0]?.outcome).toMatchObject({ kind: 'problem', problem: { kind } });
  });
});

describe('what is asked', () => {
  const CABLE = '8544429090';

  test('facts come with the most money first, and keep their place when they are answered', async () => {
    const bare = await entry({ lines: [line({ hts: CABLE })], entryDate: '2025-11-03' });
    const asked = bare.lines[0]?.questions ?? [];
    const common = asked.filter(({ isRare }) => !isRare);
    expect(common.length).toBeGreaterThan(0);
    const impacts = common.map(({ impact }) => impact ?? Infinity);
    expect(impacts).toEqual([...impacts].sort((a, b) => b - a));
    expect(bare.totals?.high).toBeGreaterThan(bare.totals?.low ?? 0);
    const told = await entry({
      lines: [line({ hts: CABLE, facts: { copper_content_pct: '40' } })],
      entryDate: '2025-11-03',
    });
    const after = told.lines[0]?.questions ?? [];
    expect(after.map(({ key }) => key)).toEqual(asked.map(({ key }) => key));
    expect(after.find(({ key }) => key === 'copper_content_pct')).toMatchObject({ answer: '40', open: 0 });
    expect(told.totals?.duty).toBe(346_000);
  });

  test('“I don’t know” is an answer that leaves the range as it was', async () => {
    const lines = [line({ hts: CABLE })];
    const bare = await total({ lines, entryDate: '2025-11-03' });
    const unknown = [line({ hts: CABLE, facts: { copper_content_pct: 'unknown' } })];
    const told = await entry({ lines: unknown, entryDate: '2025-11-03' });
    expect(told.totals).toMatchObject({ duty: bare.duty, low: bare.low, high: bare.high });
    const question = told.lines[0]?.questions.find(({ key }) => key === 'copper_content_pct');
    expect(question?.answer).toBe('unknown');
    expect(question?.open).toBeGreaterThan(0);
  });

  test('every answer, common or rare, can be given and moves the duty as far as was said', async () => {
    for (const hts of [CABLE, '9403608093', '8541430010', '7615105020', '8708210000', '3926909985']) {
      const bare = await entry({ lines: [line({ hts })] });
      expect(bare.lines[0]?.questions.length, hts).toBeGreaterThan(0);
      for (const { key, kind, isRare, impact } of bare.lines[0]?.questions ?? []) {
        if (kind !== 'yesNo') continue;
        const answers = ['true', 'false'].map((value) => [line({ hts, facts: { [key]: value } })]);
        const [yes, no] = await Promise.all(answers.map((lines) => total({ lines })));
        const moved = Math.abs((yes?.duty ?? 0) - (no?.duty ?? 0));
        expect(moved, `${hts} ${key}`).toBeLessThanOrEqual(impact ?? Infinity);
        if (isRare) expect(moved, `${hts} ${key}`).toBeGreaterThan(0);
      }
    }
  });

  test('what is extraordinary of the goods widens the range only once nobody knows', async () => {
    const laptop = { hts: '8471300100', customsValue: '40000' };
    const bare = await entry({ lines: [line(laptop)], entryDate: '2025-11-03' });
    const { totals } = bare;
    expect(totals).toMatchObject({ low: totals?.duty, high: totals?.duty });
    expect(totals?.whole.high).toBeGreaterThan(totals?.high ?? 0);
    expect(bare.lines[0]?.questions[0]).toMatchObject({
      key: 'auto_part',
      grade: 'extraordinary',
      counts: false,
    });
    const doubted = [line({ ...laptop, facts: { auto_part: 'unknown' } })];
    const unsure = await entry({ lines: doubted, entryDate: '2025-11-03' });
    expect(unsure.totals).toMatchObject({ duty: totals?.duty, ...totals?.whole, whole: totals?.whole });
    const stated = [line({ ...laptop, facts: { auto_part: 'true' } })];
    const told = await entry({ lines: stated, entryDate: '2025-11-03' });
    expect(told.totals?.low).toBe(told.totals?.duty);
    expect(told.totals?.duty).toBe(totals?.whole.high);
  });

  test('a fact or a condition that the law does not have is a problem of its line', async () => {
    for (const facts of [{ nonsense: '1' }, { 'condition:nonsense': 'true' }, { auto_part: 'true;deny=1' }]) {
      const { lines } = await entry({ lines: [line({ facts })] });
      expect(lines[0]?.outcome.kind).toBe('problem');
    }
  });
});

describe('other laws', () => {
  const under = async (scenarios: readonly string[], own: Partial<Estimate> = {}) => {
    const answer = await wire.client.estimateUnder({ estimate: estimate(own), scenarios });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    return answer.value;
  };

  test('measures add up under every scenario; transshipment is about goods that are found so', async () => {
    const names = ['law:2026-10-10', 'framework-20', 'liberation-46', 'transshipment-40', 'mfn-only'];
    const duties = (await under(names)).map((outcome) => {
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
      const { measures, duty } = outcome.value;
      expect(measures.reduce((sum, { amount }) => sum + amount, 0)).toBe(duty);
      return duty;
    });
    expect(duties).toEqual([290_000, 365_000, 625_000, 565_000, 165_000]);
  });

  test('a scenario that does not exist fails alone', async () => {
    const [bad, good] = await under(['nonsense', 'mfn-only']);
    expect(bad?.ok).toBe(false);
    expect(good?.ok).toBe(true);
  });

  test('the history of a line begins with the first known day and holds the estimate', async () => {
    const answer = await wire.client.estimateHistory({ estimate: estimate(), line: 0 });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const at = (date: string) =>
      answer.value.filter(({ from }) => from <= date).at(-1)?.outcome as { readonly duty: number };
    expect(answer.value[0]?.from).toBe('2025-01-01');
    expect([at('2026-07-23').duty, at('2026-07-24').duty]).toEqual([265_000, 290_000]);
  });

  test('a cut of 9.69% holds the cost that a T-shirt had before the additional duties', async () => {
    const answer = await wire.client.heldPrice({
      estimate: estimate({ mode: 'air', lines: [line({ customsValue: '250000' })] }),
      baseline: 'mfn-only',
    });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const { before, now, splits } = answer.value;
    const whole = splits.at(-1);
    if (whole?.held.kind !== 'held') throw new Error('not held');
    expect(Math.abs(whole.held.landed - before.landed)).toBeLessThanOrEqual(1);
    const cut = 1 - whole.held.customsValue / now.customsValue;
    expect(cut).toBeCloseTo(0.125 / 1.29, 4);
    const prices = splits.map(({ held }) => (held.kind === 'held' ? held.customsValue : NaN));
    expect(prices[0]).toBe(now.customsValue);
    expect(prices).toEqual([...prices].sort((a, b) => b - a));
  });
});

describe('documents', () => {
  test('written and read again it is the same estimate', async () => {
    const given = estimate({
      title: 'Áo thun',
      lines: [
        line({ facts: { auto_part: 'unknown' }, quantities: { kg: '12' } }),
        line({ hts: 'half a co' }),
      ],
      compared: ['framework-20'],
    });
    const written = await wire.client.writeEstimate(given);
    if (!written.ok) throw new Error(JSON.stringify(written.failure));
    const { file, canonical } = written.value;
    for (const [text, seal] of [
      [file, 'whole'],
      [canonical, 'none'],
    ] as const)
      expect(await wire.client.readEstimate(text, 'a file')).toEqual({
        ok: true,
        value: { estimate: given, madeOnOtherData: false, seal },
      });
    const other = file.replace('"kg": "12"', '"kg": "13"');
    expect(await wire.client.readEstimate(other, 'a file')).toMatchObject({ value: { seal: 'changed' } });
  });

  test.each([
    ['', 'malformedDocument'],
    ['[]', 'malformedDocument'],
    ['{"format":"tariff-estimate/2"}', 'newerFormat'],
    ['{"format":"tariff-estimate/1","entryDate":"2026-10-10","lines":[]}', 'malformedDocument'],
    [
      '{"format":"tariff-estimate/1","entryDate":"now","lines":[{"hts":"1","customsValue":"1"}]}',
      'malformedDocument',
    ],
    [
      `{"format":"tariff-estimate/1","entryDate":"","lines":[{"hts":"${'1'.repeat(90)}","customsValue":"1"}]}`,
      'malformedDocument',
    ],
    [
      '{"format":"tariff-estimate/1","entryDate":"","lines":[{"hts":"1","customsValue":"1","on":"x"}]}',
      'malformedDocument',
    ],
    [
      `{"format":"tariff-estimate/1","entryDate":"","lines":[${'{"hts":"1","customsValue":"1"},'.repeat(300)}{"hts":"1","customsValue":"1"}]}`,
      'malformedDocument',
    ],
  ])('%.60s is refused', async (text, kind) => {
    expect(await wire.client.readEstimate(text, 'a file')).toMatchObject({ ok: false, failure: { kind } });
  });
});

describe('rows of a spreadsheet', () => {
  const rows = async (text: string) => {
    const answer = await wire.client.readLines(text);
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    return answer.value;
  };

  test('with Vietnamese headings, decimal commas and a lost zero', async () => {
    const pasted =
      'Tên hàng\tMã HS\tTrị giá (USD)\tSố lượng\tĐơn vị tính\tGhi chú\nCà phê\t901210045\t10.000,50\t1.200\tkg\tgấp\nÁo\t6109.10.00.12\tmười\t\t\t\n';
    const { lines, zeroes, ignored, leftOut } = await rows(pasted);
    expect(lines).toEqual([
      { label: 'Cà phê', hts: '0901210045', customsValue: '10000.5', quantities: { kg: '1200' }, facts: {} },
      { label: 'Áo', hts: '6109.10.00.12', customsValue: 'mười', quantities: {}, facts: {} },
    ]);
    expect([zeroes, ignored, leftOut]).toEqual([1, ['Ghi chú'], 0]);
  });

  test('without headings, with semicolons, quoted cells and empty rows', async () => {
    const { lines } = await rows('6109100012;10,000.00;5;doz.\n\n"6403999065";"1,5"\n');
    expect(lines.map(({ hts, customsValue, quantities }) => [hts, customsValue, quantities])).toEqual([
      ['6109100012', '10000', { 'doz.': '5' }],
      ['6403999065', '1.5', {}],
    ]);
  });

  test('too many rows are counted, too much text is refused', async () => {
    expect((await rows('6109100012,1\n'.repeat(250))).leftOut).toBe(50);
    expect((await wire.client.readLines('x'.repeat(1_000_001))).ok).toBe(false);
  });
});
