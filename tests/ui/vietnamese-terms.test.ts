/** Our own Vietnamese of the schedule's texts: beside texts that have none, and never in the place of Viet Nam's words. */
import { expect, test } from 'vitest';
import type { HtsCode } from '../../engine/schedule/hts-code.ts';
import { nodeOf, pathTo, placesByCode } from '../../engine/finder/product-tree.ts';
import { productName, textBelowLine, textOfRow } from '../../ui/words/sentences/product-text.ts';
import TERMS from '../../ui/words/sentences/vietnamese-terms.json';
import { pathRow } from '../../ui/web/worker/finder-products.ts';
import { realFlows } from '../arbitraries/real-reference.ts';
import { realFinder } from '../engine/finder/real-finder.ts';

const { tree } = realFinder();
const terms = Object.entries(TERMS);
const places = placesByCode(tree);
const pathOf = (code: string) => {
  const node = nodeOf(tree, places, code);
  return node === null ? [] : pathTo(tree, node.place).map((row) => pathRow(row, new Set()));
};
const said = (code: string) =>
  pathOf(code).map((row) => {
    const { pieces, language, isOurs } = textOfRow(row, 'vi');
    return { text: pieces.map(({ text }) => text).join(''), language, isOurs };
  });

test('each is of a text of the schedule for which Viet Nam’s has no words', () => {
  const without = new Set(tree.flatMap(({ english, vietnamese }) => (vietnamese === null ? [english] : [])));
  expect(terms.filter(([english]) => !without.has(english))).toEqual([]);
});

test('each says something else than the English, with no space too many', () => {
  expect(terms.filter(([english, vietnamese]) => vietnamese === english)).toEqual([]);
  expect(
    terms.filter(([, vietnamese]) => !/^\S(?:.*\S)?$/.test(vietnamese) || /\s\s/.test(vietnamese)),
  ).toEqual([]);
});

test('a figure in the English is in the Vietnamese', () => {
  const figures = (text: string) =>
    (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((each) => each.replaceAll(',', '.'));
  const differing = terms.filter(
    ([english, vietnamese]) => figures(english).toSorted().join() !== figures(vietnamese).toSorted().join(),
  );
  expect(differing).toEqual([]);
});

test('a T-shirt is in Vietnamese from its heading to its number, and says which words are ours', () => {
  expect(said('6109100012')).toEqual([
    { text: expect.stringContaining('Áo phông'), language: 'vi', isOurs: false },
    { text: 'Từ bông', language: 'vi', isOurs: false },
    { text: 'Dùng cho nam giới hoặc trẻ em trai', language: 'vi', isOurs: true },
    { text: 'Áo phông khác', language: 'vi', isOurs: true },
    { text: 'Dùng cho nam giới', language: 'vi', isOurs: true },
  ]);
});

test('a text that nobody has in Vietnamese stays the schedule’s', () => {
  const english = 'Certified hand-loomed fabrics';
  const row = tree.find((node) => node.english === english);
  expect(row === undefined ? null : textOfRow(pathRow(row, new Set()), 'vi')).toMatchObject({
    language: 'en',
    isOurs: false,
  });
});

test('nine tenths of the trade of 2024 stand in Vietnamese to the last row', () => {
  const { codes, customsValue } = realFlows();
  let [all, whole] = [0, 0];
  for (const [row, code] of codes.entries()) {
    const path = said(code satisfies HtsCode);
    all += customsValue[row] ?? 0;
    if (path.length > 0 && path.every(({ language }) => language === 'vi')) whole += customsValue[row] ?? 0;
  }
  expect(whole / all).toBeGreaterThan(0.9);
});

test('a name that goes into documents has words of schedules alone; what is chosen from says which are ours', () => {
  const path = pathOf('6109100012');
  expect(productName(path, 'vi')).toMatch(/^Áo phông.*› Men's$/);
  expect(textBelowLine(path, '61091000', 'vi', '(dịch máy)')).toBe(
    'Dùng cho nam giới hoặc trẻ em trai › Áo phông khác › Dùng cho nam giới (dịch máy)',
  );
  expect(textBelowLine(path, '61091000', 'en', '(none)')).toBe("Men's or boys' › Other T-shirts › Men's");
});
