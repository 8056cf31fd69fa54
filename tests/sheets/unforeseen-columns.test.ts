/** A currency or an origin under any usual heading is read; under another heading that only contains the word, it is not. */
import { describe, expect, test } from 'vitest';
import { readSheetText } from '../../engine/index.ts';

function firstRow(heading: string, value: string) {
  const text = `HS code\tAmount\t${heading}\n6109100012\t10000\t${value}\n6109100012\t5000\t${value}\n`;
  const read = readSheetText(text, {});
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.rows[0];
}

describe.each([
  'Country of manufacture',
  'Manufactured in',
  'Country of production',
  'Producer country',
  'Source country',
  'Ctry of origin',
  'ISO country of origin',
  'Origin country code',
  'Nước sản xuất',
  'Nơi sản xuất',
  'Nước SX',
  'C/O',
  'Country Code',
  'Ctry',
  'Ctry Orig',
  'Orig.',
  'Nguồn gốc',
  'Nước XX',
  'XX',
])('%s', (heading) => {
  test.each(['CN', 'VN'])('%s is the origin', (origin) => {
    expect(firstRow(heading, origin)?.cells['origin']).toBe(origin);
  });
});

test.each([
  ['Port of origin', 'HAI PHONG'],
  ['Origin criterion', 'CTH'],
  ['Tiêu chí xuất xứ', 'WO'],
  ['Nơi sản xuất', 'Bình Dương'],
  ['Country of export', 'SG'],
  ['Nước xuất khẩu', 'SG'],
  ['C/O', 'AI-KH 25/00123'],
  ['Manufacturer', 'Công ty May 10'],
])('%s with %s is no origin', (heading, value) => {
  expect(firstRow(heading, value)?.cells['origin']).toBeUndefined();
});

test.each([
  'Invoice currency',
  'Currency of invoice',
  'Value currency',
  'Transaction currency',
  'ISO currency',
  'Invoice ccy',
  'Đồng tiền',
  'Đơn vị tiền tệ',
  'Mã nguyên tệ',
  'Anything at all',
])('a row in euros under %s is no row in dollars', (heading) => {
  expect(firstRow(heading, 'EUR')?.problem).toEqual({ kind: 'otherCurrency', value: 'EUR' });
  expect(firstRow(heading, 'USD')?.problem).toBeNull();
});
