/** A link as a QR code: the modules another program draws for the same text, one path, and no code where there is no room. */
import { expect, test } from 'vitest';
import { qrCode, type QrCode } from '../../ui/web/estimate/qr-code.ts';

const LINK = 'https://example.org/#/estimate/hts=6109100012&value=10000&date=2026-10-10';

/** The modules of the path again, row by row, the light margin left out. */
function modules({ size, path }: QrCode): readonly string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('0'));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    for (let dark = 0; dark < Number(length); dark += 1) {
      const row = rows[Number(y)];
      if (row !== undefined) row[Number(x) + dark] = '1';
    }
  return rows.slice(4, -4).map((row) => row.slice(4, -4).join(''));
}

/** Drawn by `qrcode` 1.5.4, level M, mask 2; each row a binary number in base 36. */
const BY_ANOTHER = [
  '1qnpelj3',
  'w3oup1d',
  '1a0hfjh9',
  '1a0m99i5',
  '1a3q5l5p',
  'w8q4myp',
  '1qt5f2wv',
  '5ugoow',
  '1avpuc8s',
  '14viw0i2',
  'qbc1ywf',
  '1q5z6ui1',
  'xiq3bhb',
  '1me308f6',
  '1kys7w6x',
  'vn3y0vn',
  'gmtm2xh',
  'tlknc0y',
  'y8hp5pr',
  'xsdlz6p',
  '1nuicudw',
  '1qgn8he2',
  'mo63cp',
  'ov9zze9',
  '4u0f1x1',
  '1cjbdhgg',
  'w80iybz',
  '17kgem0j',
  '162n1dz0',
  '7i3pcq',
  '1qojj2ad',
  'wacjo61',
  '1a1laad1',
  '1a32kz4p',
  '1a2t66tf',
  'w4sejbl',
  '1quawfvj',
];

test('has the modules that another program draws', () => {
  const code = qrCode(LINK);
  if (code === null) throw new Error('no code');
  const drawn = modules(code).map((row) => BigInt(`0b${row}`).toString(36));
  expect(drawn).toEqual(BY_ANOTHER);
  // Nothing but rectangles of whole modules: no style, no script.
  expect(code.path.replace(/M\d+ \d+h\d+v1H\d+z/g, '')).toBe('');
});

test('is larger for a longer link, and none where the link is longer than any code', () => {
  const short = qrCode(LINK)?.size ?? 0;
  expect(qrCode(LINK + 'A'.repeat(600))?.size).toBeGreaterThan(short);
  expect(qrCode('x'.repeat(5000))).toBeNull();
});
