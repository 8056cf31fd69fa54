/** A file over the worker's wire: its lines chosen and sorted, its questions answered, itself under other laws. */
import { expect, test } from 'vitest';
import type { CheckedFile, RowsQuery } from '../../ui/web/worker/checked-file-protocol.ts';
import { PLAIN_OPTIONS, type FileOptions } from '../../ui/web/worker/files-protocol.ts';
import { writeWorkbook } from '../../ui/sheet/workbook.ts';
import { EVERY_ROW } from '../../ui/web/files/rows-in-view.svelte.ts';
import { patient } from './patient.ts';
import { answered, withWire } from './with-wire.ts';

const GOODS = [
  'HTS Code,Description,Entry Date,Customs value,Mode,Entry',
  '6109.10.00.12,T-shirts,2025-11-05,10000,ocean,E-1',
  '8544.42.90.90,Cable sets,2026-08-20,40000,ocean,E-2',
  '8544.42.90.90,Cable sets,2026-09-20,500,air,E-3',
  '1006.30.90.00,Rice,2026-09-10,8000,ocean,E-4',
  '7326.90.86.88,Brackets,2026-09-11,12000,ocean,E-5',
  '',
].join('\n');

const wire = withWire();

async function checked(options: Partial<FileOptions> = {}, text = GOODS): Promise<CheckedFile> {
  await answered(wire.client.readFile({ kind: 'text', text }, { ...PLAIN_OPTIONS, ...options }, patient()));
  return answered(wire.client.checkFile('en', patient()));
}

const lines = async (query: Partial<RowsQuery>): Promise<readonly string[]> => {
  const { rows } = await answered(wire.client.checkedRows({ ...EVERY_ROW, ...query }, 0, null));
  return rows.map(({ cells }) => cells.entry);
};

test('lines are chosen by what they have in common, by words and by order, and sums are those of the chosen', async () => {
  const found = await checked();
  expect(found.facets.month.map(({ key, lines: count }) => [key, count])).toEqual([
    ['2025-11', 1],
    ['2026-08', 1],
    ['2026-09', 3],
  ]);
  expect(found.facets.problem.map(({ key }) => key)).toEqual(['quantityNeeded']);
  expect(await lines({ text: 'cable' })).toEqual(['E-2', 'E-3']);
  expect(await lines({ text: '6109.10' })).toEqual(['E-1']);
  expect(await lines({ text: 'e-4' })).toEqual(['E-4']);
  expect(await lines({ within: { month: '2026-09', heading: '9903.05.90' } })).toEqual(['E-3', 'E-5']);
  expect(await lines({ shown: 'unassessed' })).toEqual(['E-4']);
  const byDuty = { by: 'expected_duty', descending: true } as const;
  // What has no figure is last in either order.
  expect((await lines({ sort: byDuty })).at(-1)).toBe('E-4');
  expect((await lines({ sort: { ...byDuty, descending: false } })).at(-1)).toBe('E-4');
  const { sums, rows, of } = await answered(
    wire.client.checkedRows({ ...EVERY_ROW, text: 'cable', sort: byDuty }, 1, 1),
  );
  expect([of, rows.length, sums.customsValue]).toEqual([2, 1, 4_050_000]);
  expect(found.owedByMonth.reduce((sum, { expectedDuty }) => sum + expectedDuty, 0)).toBe(found.expectedDuty);
  expect(found.owedByCode.reduce((sum, each) => sum + each.lines, 0)).toBe(found.lines);
});

test('the first lines stand before the file is checked, as they do after', async () => {
  await answered(wire.client.readFile({ kind: 'text', text: GOODS }, PLAIN_OPTIONS, patient()));
  const first = await answered(wire.client.firstRows('en', 3));
  await answered(wire.client.checkFile('en', patient()));
  const { rows } = await answered(wire.client.checkedRows(EVERY_ROW, 0, 3));
  expect(first).toEqual(rows);
  expect(first).toHaveLength(3);
});

test('reading can be given up, and the file before stays', async () => {
  await checked();
  const impatient = patient();
  impatient.giveUp();
  const read = await wire.client.readFile({ kind: 'again' }, PLAIN_OPTIONS, impatient);
  expect(read).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  expect(await lines({})).toEqual(['E-1', 'E-2', 'E-3', 'E-4', 'E-5']);
});

test('a question stands once for all lines that it concerns, and its answer closes them', async () => {
  const before = await checked();
  expect(before.ranging).toBe(2);
  const questions = await answered(wire.client.fileQuestions(patient()));
  const [first] = questions;
  expect(first?.question.key).toBe('metal_weight_pct');
  expect(first?.rows).toEqual([3, 4]);
  const money = questions.map(({ money: moved }) => moved ?? Infinity);
  expect(money).toEqual(money.toSorted((a, b) => b - a));
  const answer = { rows: first?.rows ?? [], column: 'facts', text: 'metal_weight_pct=10' } as const;
  const after = await checked({ corrections: [answer] });
  expect(after.ranging).toBe(0);
  // Below the limit the duty of the country stands in place of that on metals.
  expect(after.expectedDuty).toBeLessThan(before.expectedDuty);
  expect(await answered(wire.client.fileQuestions(patient()))).toEqual([]);
});

test('a row is an estimate of its own, with what was corrected', async () => {
  await checked({
    corrections: [
      { rows: [5], column: 'quantity', text: '4000' },
      { rows: [5], column: 'unit', text: 'kg' },
    ],
  });
  const { estimate, row } = await answered(wire.client.rowInFull(3));
  expect(estimate).toMatchObject({
    entryDate: '2026-09-10',
    mode: 'ocean',
    lines: [{ label: 'Rice', hts: '1006.30.90.00', customsValue: '8000', quantities: { kg: '4000' } }],
  });
  const { totals } = await answered(wire.client.estimate(estimate));
  expect(totals?.duty).toBe(row.expectedDuty);
});

test('under the law of a day the file owes what it would with that day in every row', async () => {
  const found = await checked();
  const laws = await answered(
    wire.client.fileUnderLaws(['law:2025-11-05', 'framework-20', 'law:1999-01-01'], patient()),
  );
  expect([laws.lines, laws.without]).toEqual([4, 1]);
  expect(laws.own.duty).toBe(found.expectedDuty);
  expect(laws.customsValue).toBe(6_250_000);
  expect(laws.laws[2]?.ok).toBe(false);
  const [law] = laws.laws;
  const onDay = await checked({}, GOODS.replace(/202\d-\d\d-\d\d/g, '2025-11-05'));
  expect(law?.ok === true && law.value.duty).toBe(onDay.expectedDuty);
  for (const each of [laws.own, ...laws.laws.flatMap((read) => (read.ok ? [read.value] : []))])
    expect(each.byMeasure.reduce((sum, { amount }) => sum + amount, 0)).toBe(each.duty);
});

test('a share is asked for each code, a yes once for the file; a later answer takes the place of an earlier one', async () => {
  const text = [
    'HTS Code,Entry Date,Customs value,Mode',
    '8544.42.90.90,2026-08-20,40000,ocean',
    '8544.42.90.90,2026-08-21,500,ocean',
    '7615.20.00.00,2025-11-05,900,ocean',
    '9403.60.80.93,2025-11-05,900,ocean',
    '9403.40.90.60,2025-11-05,700,ocean',
    '',
  ].join('\n');
  await checked({}, text);
  const questions = await answered(wire.client.fileQuestions(patient()));
  const shares = questions.filter(({ question }) => question.kind === 'percent');
  expect(shares.length).toBeGreaterThan(0);
  for (const { codes } of shares) expect(codes).toHaveLength(1);
  const yes = questions.find(
    ({ question }) => question.kind === 'yesNo' && question.key === 'kitchen_cabinet',
  );
  expect(yes?.rows).toEqual([5, 6]);
  const said = (value: string) =>
    ({ rows: yes?.rows ?? [], column: 'facts', text: `kitchen_cabinet=${value}` }) as const;
  const no = await checked({ corrections: [said('false')] }, text);
  const changed = await checked({ corrections: [said('true'), said('false')] }, text);
  expect(changed.expectedDuty).toBe(no.expectedDuty);
  expect(changed.unassessed).toBe(0);
});

test('of two files the one asked for last is read, though the first takes longer', async () => {
  const cell = (text: string) => ({ text, isFigure: false });
  const rows = GOODS.trim()
    .split('\n')
    .map((line) => line.split(',').map(cell));
  const { buffer: bytes } = await writeWorkbook([{ name: 'Goods', rows }]);
  const [slow, quick] = await Promise.all([
    wire.client.readFile({ kind: 'bytes', name: 'goods.xlsx', bytes }, PLAIN_OPTIONS, patient()),
    wire.client.readFile(
      { kind: 'text', text: GOODS.split('\n').slice(0, 2).join('\n') },
      PLAIN_OPTIONS,
      patient(),
    ),
  ]);
  expect([slow.ok, quick.ok]).toEqual([false, true]);
  await answered(wire.client.readFile({ kind: 'again' }, PLAIN_OPTIONS, patient()));
  await answered(wire.client.checkFile('en', patient()));
  expect(await lines({})).toEqual(['E-1']);
});
