/** Our own sheets, and laws that hold for every sheet. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingOf, meaningOf } from '../../engine/codec/sheet/heading-word.ts';
import { readEntryText, readSheetText } from '../../engine/index.ts';
import { plainOrTyped } from '../../ui/words/format/read-amount.ts';
import { pastedLines } from '../../ui/web/worker/pasted-lines.ts';
import { ASKED, OWN_SHEETS } from './own-sheets.ts';

describe('a sheet is read as it is meant', () => {
  test.each(OWN_SHEETS.map((sheet) => [sheet.name, sheet] as const))('%s', (_, { text, options, rows }) => {
    const read = readSheetText(text, options);
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    const found = read.value.rows.map(({ cells, problem }) =>
      problem === null ? cells : { problem: problem.kind },
    );
    expect(found).toHaveLength(rows.length);
    for (const [place, row] of found.entries()) {
      const { hts = '', ...expected } = rows[place] as Record<string, string>;
      expect(row).toMatchObject(expected);
      if (hts !== '')
        expect((row as Record<string, string>)['hts']?.replaceAll('.', '')).toBe(hts.replaceAll('.', ''));
    }
  });

  test('and the paste of the page says the same of every row', () => {
    for (const { name, text, options } of OWN_SHEETS) {
      const [read, pasted] = [readSheetText(text, options), pastedLines(text, options)];
      if (!read.ok || !pasted.ok) throw new Error(name);
      const wrong = read.value.rows.filter(({ problem }) => problem !== null).map(({ line }) => line);
      const refused = pasted.value.refused.filter(({ problem }) => problem.kind !== 'badOrigin');
      expect(
        refused.map(({ line }) => line),
        name,
      ).toEqual(wrong);
    }
  });

  test.each(['Currency: EUR', 'Trade terms,CIF Long Beach'])(
    'and so do entry summaries of what stands above them: %s',
    (title) => {
      const text = `${title}\nEntry No,HTS,Entry date,Amount\nE1,6109100012,2026-10-09,100\n`;
      const [goods, entries] = [readSheetText(text), readEntryText(text)];
      const [kind] = goods.ok ? goods.value.rows.map(({ problem }) => problem?.kind) : [];
      expect(kind).toMatch(/^(otherCurrency|termAsksValue)$/);
      expect(entries.ok && entries.value.rows.map(({ problem }) => problem?.kind)).toEqual([kind]);
    },
  );

  test.each(ASKED.map((sheet) => [sheet.name, sheet] as const))('or asked: %s', (_, { text, problem }) => {
    expect(readSheetText(text)).toEqual({ ok: false, failure: problem });
  });

  test.each([
    ...['USD', 'US Dollar', 'US dollars', 'U.S. dollar', 'United States dollars'],
    ...['Đô la Mỹ', 'đô la Mỹ', 'đô-la Mỹ', 'US$', '$'],
  ])('the currency of the United States by its name: %s', (currency) => {
    const beside = readSheetText(`HTS,Value,Currency\n6109100012,10000,${currency}\n`);
    expect(beside.ok && beside.value.rows[0]).toMatchObject({ problem: null });
    const within = readSheetText(`HTS,Value\n6109100012,10000 ${currency}\n`);
    expect(within.ok && within.value.rows[0]).toMatchObject({ cells: { customs_value: '10000' } });
    const heading = readSheetText(`HTS,Value (${currency})\n6109100012,10000\n`);
    expect(heading.ok && heading.value.rows[0]).toMatchObject({ problem: null });
  });

  test('a currency said twice', () => {
    const read = readSheetText('HTS,Value,Currency\n6109100012,10000,US Dollar (USD)\n');
    expect(read.ok && read.value.rows[0]).toMatchObject({ problem: null });
  });

  test.each(['Canadian dollar', 'USD (CAD)', 'đô la Úc', 'Việt Nam đồng'])('and no other: %s', (currency) => {
    const read = readSheetText(`HTS,Value,Currency\n6109100012,10000,${currency}\n`);
    expect(read.ok && read.value.rows[0]?.problem).toMatchObject({ kind: 'otherCurrency', value: currency });
  });

  test.each([
    ...['VN', 'VNM', '704', '5520', 'Viet Nam (VN)', 'Socialist Republic of Viet Nam', 'S.R. Viet Nam'],
    ...['CHXHCN Việt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam', 'Made in Vietnam'],
  ])('Viet Nam by its name or code: %s', (origin) => {
    const read = readSheetText(`HTS,Value,Origin\n6109100012,10000,${origin}\n`);
    expect(read.ok && read.value.rows[0]?.cells['origin']).toBe('VN');
  });

  test.each(['552', 'CN', 'Republic of Korea'])('and no other origin: %s', (origin) => {
    const read = readSheetText(`HTS,Value,Origin\n6109100012,10000,${origin}\n`);
    expect(read.ok && read.value.rows[0]?.cells['origin']).toBe(origin);
  });

  test('of two names of a row a person chooses one, and a number of the row stays behind both', () => {
    const text = 'id,case_id,No,HTS,Value\na,b,1,6109100012,1\n';
    const idOf = (columns: Readonly<Record<string, string>>) => {
      const read = readSheetText(text, { columns });
      return read.ok ? read.value.rows[0]?.cells : read.failure;
    };
    expect(idOf({ id: 'id' })).toMatchObject({ id: 'a' });
    expect(idOf({ id: 'id' })).not.toHaveProperty('case_id');
    expect(idOf({ id: 'unused' })).toMatchObject({ case_id: 'b' });
    expect(idOf({ id: 'label', case_id: 'unused' })).toMatchObject({ id: '1' });
  });

  test('a person says which column is meant, and which is not', () => {
    const [two] = ASKED;
    const read = readSheetText(two?.text ?? '', { columns: { Total: 'customs_value' } });
    expect(read.ok && read.value.rows[0]?.cells['customs_value']).toBe('2');
    expect(read.ok && read.value.survey.unused).toEqual(['Amount']);
    expect(readSheetText(two?.text ?? '', { columns: { Sum: 'customs_value' } }).ok).toBe(false);
  });

  test('the mapping says what each column was taken for, with three values', () => {
    const read = readSheetText('HS code\tColour\tAmount\n6109100012\tred\t1\n6109100012\tblue\t2\n');
    expect(read.ok && read.value.survey.mapping.columns).toMatchObject([
      { heading: 'HS code', column: 'hts' },
      { heading: 'Colour', column: null, samples: ['red', 'blue'] },
      { heading: 'Amount', column: 'customs_value', samples: ['1', '2'] },
    ]);
  });
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '"',
    '""',
    '"a',
    'a"b',
    '"x"y',
    '5" pipe',
    '"b"',
    ';',
    '\t',
    '=1+1',
    '6109100012',
    '10.000',
  ),
  // A word of headings makes the row a second line of the heading.
  fc
    .string({ maxLength: 8 })
    .map((text) => text.replace(/[\r\n,]/g, ''))
    .filter((text) => meaningOf(headingOf(text)) === null),
);

test('a malformed row never swallows another: rows in are rows out', () => {
  const line = fc.tuple(cell, cell).map((cells) => `x,${cells.join(',')}`);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = `id,hts,customs_value\n${lines.join('\n')}\nlast,6109100012,7\n`;
      const read = readSheetText(text);
      if (!read.ok) throw new Error(JSON.stringify(read.failure));
      const { rows, survey } = read.value;
      expect(rows.at(-1)?.cells).toMatchObject({ id: 'last', customs_value: '7' });
      expect(rows.length + survey.totals).toBe(lines.length + 1);
    }),
    // A cell over two lines in a row that is too wide, just below the heading: no second line of a heading.
    // A cell over two lines, and beside it a quotation that is never closed, or that its own line opens and closes.
    { numRuns: 300, examples: [[['x,,"a', 'x,",:']], [['x,",', 'x,","']], [['x,",', 'x,", "']]] },
  );
});

test('reading what was read is reading once: plain decimals stay as they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 2 }), (whole, places) => {
      const written = (whole / 10 ** places).toFixed(places);
      const text = (value: string) => `HS code\tAmount\n6109100012\t${value}\n6109100012\t1.5\n`;
      const once = readSheetText(text(written), { decimal: 'point' });
      const plain = once.ok ? (once.value.rows[0]?.cells['customs_value'] ?? '') : '';
      const twice = readSheetText(text(plain), { decimal: 'point' });
      expect(twice.ok && twice.value.rows[0]?.cells['customs_value']).toBe(plain);
      expect(Number(plain)).toBe(Number(written));
    }),
    { numRuns: 200 },
  );
  expect(plainOrTyped('5000*4.20')).toBe('21000');
});
