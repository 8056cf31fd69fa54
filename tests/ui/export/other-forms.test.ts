/** JSON, pictures, exact decimals, and the place of the menu. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framed } from '../../../ui/web/export/chart-image.ts';
import { jsonText } from '../../../ui/tables/json-text.ts';
import { broken, svgElement, wrapped } from '../../../ui/web/export/svg-writer.ts';
import { plainRate, plainUsd } from '../../../ui/words/format/plain.ts';
import { isClear } from '../../../ui/web/export/still.ts';
import { placeOf } from '../../../ui/web/parts/popover-place.ts';
import { source, table } from './table.ts';

test('JSON holds the title, the source, the columns and a record a row, figures as texts', () => {
  const read = JSON.parse(jsonText(table, source)) as Record<string, unknown>;
  expect(Object.keys(read)).toEqual(['title', 'source', 'columns', 'rows']);
  expect(read['rows']).toEqual(table.rows.map(([key, duty]) => ({ key, duty })));
  expect(read['source']).toEqual({ ...source, notes: table.notes });
});

describe('plain decimals', () => {
  test('cents come back as they were', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        const text = plainUsd(cents);
        expect(text).toMatch(/^-?\d+\.\d\d$/);
        expect(BigInt(text.replace('.', ''))).toBe(BigInt(cents));
      }),
    );
    expect([plainUsd(0), plainUsd(-0.2), plainUsd(-5), plainUsd(123.4)]).toEqual([
      '0.00',
      '0.00',
      '-0.05',
      '1.23',
    ]);
  });

  test('a rate is within half of its last place, and nothing where there is no value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        fc.integer({ min: 1, max: 10 ** 14 }),
        (duty, value) => {
          const steps = BigInt((plainRate(duty, value) ?? '').replace('.', ''));
          const distance = 2n * (BigInt(duty) * 1_000_000n - steps * BigInt(value));
          expect(distance <= BigInt(value) && -distance <= BigInt(value)).toBe(true);
        },
      ),
    );
    expect(plainRate(1, 0)).toBeNull();
    expect(plainRate(26631808097_58, 139497979433_00)).toBe('19.0912');
  });
});

describe('a picture', () => {
  const width = (text: string, size: number): number => text.length * size * 0.6;
  const hostile = { title: `<script>"&'</script>\u0001`, notes: ['a < b & c'] };
  const { svg } = framed({ width: 500, height: 100, marks: '<g/>' }, hostile, source, width);

  test('has its title, its source and its link, and refers to nothing outside', () => {
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0001');
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]*data version abc/);
    expect(svg).not.toMatch(/(href|url\(|<style|<image|class=)/);
    const drawn = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
    for (const line of [source.line, source.laws[0]?.sentence ?? '', 'a &lt; b &amp; c'])
      expect(drawn).toContain(line);
  });

  test('no line is wider than its room unless it is one word, and no word is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 9 })), (parts) => {
        const words = parts.flatMap((part) => part.split(/\s+/)).filter((word) => word !== '');
        const lines = wrapped(words.join(' '), 12, (text) => text.length);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= 12 || !line.includes(' ')).toBe(true);
      }),
    );
  });

  test('a word wider than the room goes on in the next line, whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (word) => {
        const pieces = broken(word, 12, (text) => text.length);
        expect(pieces.join('')).toBe(word);
        for (const piece of pieces) expect(piece.length <= 12 || [...piece].length === 1).toBe(true);
      }),
    );
    const long = { ...source, link: `https://example.org/#/estimate/e=${'x'.repeat(900)}` };
    const picture = framed({ width: 500, height: 100, marks: '<g/>' }, hostile, long, width);
    const drawn = [...picture.svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
    expect(drawn.join('')).toContain(long.link);
    for (const text of drawn) expect(width(text, 11)).toBeLessThanOrEqual(500);
  });

  test('a colour is clear by its opacity alone', () => {
    for (const clear of ['transparent', 'rgba(0, 0, 0, 0)', 'rgba(255, 255, 255, 0)', 'oklab(0.5 0 0 / 0)'])
      expect(isClear(clear), clear).toBe(true);
    for (const seen of ['rgb(0, 0, 0)', 'rgb(138, 90, 0)', 'rgba(1, 2, 3, 0.5)', 'oklab(0.5 0 0 / 0.5)'])
      expect(isClear(seen), seen).toBe(false);
  });

  test('attributes are escaped', () => {
    expect(svgElement('g', { a: '"<&' })).toBe('<g a="&quot;&lt;&amp;"/>');
  });
});

test('the menu is never off the screen where the screen has room for it', () => {
  const screen = { width: 390, height: 700 };
  const panel = { width: 336, height: 380 };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 390 }), fc.integer({ min: 0, max: 676 }), (right, top) => {
      const { left, top: at } = placeOf({ right, top, bottom: top + 28 }, panel, screen);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + panel.width).toBeLessThanOrEqual(screen.width);
      expect(at).toBeGreaterThanOrEqual(0);
    }),
  );
});
