/** Files of cases as spreadsheets write them: marks, separators, line ends, quotes; and files that are not. */
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../engine/index.ts';
import { formatCsv } from '../../ui/cli/csv.ts';
import type { JoinedRow } from '../../engine/index.ts';
import { readFile, resultsOf } from './results.ts';

const HEADER = 'id,hts,entry_date,customs_value,facts';
const ROW = 'a,6109100012,2026-10-09,10000,donation=true';

function rowsOf(bytes: string | Uint8Array): readonly JoinedRow[] {
  const read = readFile(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

const plain = rowsOf(`${HEADER}\n${ROW}\n`);
const marked = (text: string, encoding: 'utf16le' | 'utf8'): Buffer => Buffer.from(`\ufeff${text}`, encoding);

describe('the same cases are read from', () => {
  const text = `${HEADER}\n${ROW}\n`;
  test.for<[string, string | Uint8Array]>([
    ['a file without a last line break', text.trimEnd()],
    ['a file with a byte order mark', marked(text, 'utf8')],
    ['Windows line ends', text.replaceAll('\n', '\r\n')],
    ['a mark and Windows line ends', marked(text.replaceAll('\n', '\r\n'), 'utf8')],
    [
      'semicolons, facts quoted',
      `${HEADER.replaceAll(',', ';')}\na;6109100012;2026-10-09;10000;"donation=true"\n`,
    ],
    ['tabs', text.replaceAll(',', '\t')],
    ['UTF-16 with its mark', marked(text, 'utf16le')],
    ['UTF-16 the other way round', marked(text, 'utf16le').swap16()],
    [
      'UTF-16 with tabs and Windows line ends',
      marked(text.replaceAll(',', '\t').replaceAll('\n', '\r\n'), 'utf16le'),
    ],
    ['cells in quotation marks', text.replaceAll(/[^,\n]+/g, '"$&"')],
    [
      'columns in capitals and with spaces',
      text.replace(HEADER, ' ID , Hts,ENTRY_DATE ,customs_Value,Facts'),
    ],
    ['blank lines between', `\n${HEADER}\n\n${ROW}\n\n`],
    ['blank lines of separators', `${HEADER}\n,,,,\n${ROW}\n,,,,\n`],
  ])('%s', ([, bytes]) => {
    expect(rowsOf(bytes).map(({ cells }) => cells)).toEqual(plain.map(({ cells }) => cells));
  });

  test('columns in another order', () => {
    const [row] = rowsOf(
      'facts,customs_value,entry_date,hts,id\ndonation=true,10000,2026-10-09,6109100012,a\n',
    );
    expect(row?.cells).toEqual(plain[0]?.cells);
  });
});

describe('a cell in quotation marks', () => {
  test('may hold the separator, quotation marks and a line break', () => {
    const [row] = rowsOf(`${HEADER}\n"a ""b"", c\nd",6109100012,2026-10-09,10000,\n`);
    expect(row?.cells['id']).toBe('a "b", c\nd');
    expect(resultsOf([row as JoinedRow])[0]).toMatchObject({ id: 'a "b", c\nd', status: 'ok' });
  });

  test('may hold several facts where semicolons separate', () => {
    const text = `${HEADER.replaceAll(',', ';')}\na;6109100012;2026-10-09;10000;"donation=true;us_content_pct=5"\n`;
    expect(rowsOf(text)[0]?.cells['facts']).toBe('donation=true;us_content_pct=5');
  });

  test('that is never closed breaks its own row and no other', () => {
    const rows = rowsOf(`${HEADER}\n"a,6109100012,2026-10-09,10000,\n${ROW}\n${ROW}\n`);
    expect(rows).toHaveLength(3);
    expect(resultsOf(rows).map(({ status }) => status)).toEqual(['error', 'ok', 'ok']);
  });
});

describe('a row of another width than the header', () => {
  test.for([
    ['more', 'a,6109100012,2026-10-09,10000,,', '1 cell more'],
    ['more, a value with a comma', 'a,6109100012,2026-10-09,10,000,,x', '2 cells more'],
    ['fewer', 'a,6109100012,2026-10-09', '2 cells fewer'],
  ] as const)('is told so: %s', ([, row, width]) => {
    const rows = rowsOf(`${HEADER}\n${row}\n${ROW}\n`);
    const results = resultsOf(rows);
    expect(results.map(({ status }) => status)).toEqual(['error', 'ok']);
    expect(results[0]?.error).toContain(width);
  });
});

test('the width of a row is told in the language asked for', () => {
  const rows = rowsOf(`${HEADER}\n${ROW},x\n`);
  expect(resultsOf(rows, 'en')[0]?.error).toContain('1 cell more');
  expect(resultsOf(rows, 'vi')[0]?.error).not.toMatch(/cell|more|fewer/);
});

describe('what is not a file of cases is refused', () => {
  const failureOf = (bytes: string | Uint8Array) => {
    const read = readFile(bytes);
    return read.ok ? 'read' : read.failure;
  };

  test.for([
    ['an empty file', ''],
    ['a mark alone', marked('', 'utf8')],
    ['blank lines alone', '\n\n \n'],
  ] as const)('%s has no header', ([, bytes]) => {
    expect(failureOf(bytes)).toMatchObject({ kind: 'emptyFile' });
  });

  test.for(['hts', 'entry_date', 'customs_value'] as const)(
    'a file without the column %s, by name',
    (column) => {
      const header = HEADER.replace(column, 'other');
      expect(failureOf(`${header}\n${ROW}\n`)).toMatchObject({ kind: 'missingColumn', column });
    },
  );

  test('bytes that are no text', () => {
    expect(failureOf(Uint8Array.of(0x69, 0x64, 0xff, 0x01, 0x0a))).toMatchObject({ kind: 'notText' });
  });

  test('a header alone is a file of no cases', () => {
    expect(rowsOf(`${HEADER}\n`)).toEqual([]);
    expect(resultsOf([])).toEqual([]);
  });
});

test('results are written so that they can be read again', () => {
  const rows = [
    ['a', 'one, two', 'say "so"', 'line\nbreak', ''],
    ['=1+1', ';', '\t', "'", ' x '],
  ];
  const [, ...read] = recordsOf(formatCsv(['hts', 'entry_date', 'customs_value', 'd', 'e'], rows), ',');
  expect(read.map(({ cells }) => cells)).toEqual(rows);
});
