/** Files that are no sheet, whatever their name says: both doors tell what they are. */
import { describe, expect, test } from 'vitest';
import { openedFile } from '../../ui/web/worker/read-file.ts';
import { readFile } from '../cli/results.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'));

describe('a file is told for what it is', () => {
  test.each([
    ['compound', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['pdf', '%PDF-1.4\n1 0 obj\n'],
    ['image', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['image', '\x89PNG\r\n\x1a\n'],
    ['webPage', '<html><table><tr><td>HS code</td><td>Amount</td></tr></table></html>'],
    ['webPage', '\xef\xbb\xbf<?xml version="1.0"?><Workbook></Workbook>'],
    ['webPage', '<\0h\0t\0m\0l\0>\0'],
  ] as const)('%s', async (of, text) => {
    expect(readFile(bytes(text))).toMatchObject({ ok: false, failure: { kind: 'otherFile', of } });
    const opened = await openedFile({ kind: 'bytes', name: 'a.csv', bytes: bytes(text).buffer });
    expect(opened).toEqual({ ok: false, failure: { kind: 'otherFile', of } });
  });

  test('a sheet with a mark in its heading is a sheet', () => {
    expect(readFile('<hts>,customs_value,entry_date\n6109100012,1,2026-10-09\n').ok).toBe(true);
  });
});
