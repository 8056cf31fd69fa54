/** Tables as Excel files: what is read back is what was written, and a text is never a formula. */
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook, writeWorkbook, type WrittenCell } from '../../ui/sheet/workbook.ts';

const text = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '@SUM(A1)',
    '+84 24',
    '-x',
    '0101',
    '9403.60.80',
    'áo thun',
    '<b>&"',
    ' lead',
    '2026-08-05',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((typed) => typed.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')),
);
const figure = fc
  .tuple(
    fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n }),
    fc.constantFrom('', '.05', '.5', '.25'),
  )
  .map(([whole, part]) => `${whole}${part}`)
  .filter((written) => written !== '-0');
const cell: fc.Arbitrary<WrittenCell> = fc.oneof(
  text.map((written) => ({ text: written, isFigure: false })),
  figure.map((written) => ({ text: written, isFigure: true })),
);

/** A cell that is wholly a tag of a formula appears in no worksheet. */
function worksheets(bytes: Uint8Array): string {
  const view = Buffer.from(bytes);
  let all = '';
  for (let at = view.indexOf('PK\u0003\u0004'); at >= 0; at = view.indexOf('PK\u0003\u0004', at + 4)) {
    const [method, packed, name, extra] = [8, 18, 26, 28].map((place) =>
      place === 18 ? view.readUInt32LE(at + place) : view.readUInt16LE(at + place),
    ) as [number, number, number, number];
    const from = at + 30 + name + extra;
    const content = view.subarray(from, from + packed);
    if (packed > 0) all += method === 8 ? inflateRawSync(content).toString() : content.toString();
  }
  return all;
}

test('what is read back is what was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      async (rows) => {
        const heading = ['A', 'B', 'C'].map((name) => ({ text: name, isFigure: false }));
        const bytes = await writeWorkbook([
          { name: 'Lines: of [a] file/with*marks?', rows: [heading, ...rows] },
        ]);
        expect(worksheets(bytes)).not.toMatch(/<f[\s>]/);
        const read = await readWorkbook(bytes);
        const [sheet] = read.ok ? read.value : [];
        const found = new Map(sheet?.records.map(({ line, cells }) => [line, cells]));
        for (const [place, row] of rows.entries()) {
          const cells = row.map(({ text: written, isFigure }) =>
            isFigure ? String(Number(written)) : written,
          );
          const shown = found.get(place + 2) ?? ['', '', ''];
          expect(cells.map((each) => each.trim())).toEqual(cells.map((_, at) => (shown[at] ?? '').trim()));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('digits beyond those of a double stay text', async () => {
  const exact = '12345678901234567.89';
  const read = await readWorkbook(
    await writeWorkbook([{ name: 'x', rows: [[{ text: exact, isFigure: true }]] }]),
  );
  expect(read.ok && read.value[0]?.records[0]?.cells[0]).toBe(exact);
});
