/** Origins as the terminal prints them: one product, the amounts by heading; or the basket of a year. */
import { centsText, formatHtsCode } from '../../engine/index.ts';
import type { OriginNamed, OriginPart, OriginRow, OriginTotal } from '../entries/origin-row.ts';
import { goodsColumns, productColumns, tableOfOrigins } from '../entries/origins-table.ts';
import { textOf, type Table } from '../tables/table.ts';
import type { Speech } from './speech.ts';

const amountsText = (parts: readonly OriginPart[]): string =>
  parts
    .map(({ heading, duty }) => `${heading === null ? '' : `${formatHtsCode(heading)}=`}${centsText(duty)}`)
    .join(';');

/** Every duty of Viet Nam is one of its own law. */
const isLayer = ({ isVietNam }: OriginNamed, { layer }: OriginPart): boolean => isVietNam || layer !== null;

/** `customsValue`: whole cents. */
export function originsTable(
  rows: readonly OriginRow[],
  customsValue: number,
  { words: { origins: words }, page }: Speech,
): Table<OriginRow> {
  const of = productColumns(rows, customsValue, page);
  // A program splits headings and amounts; the page has them in words, as one column.
  const layers = textOf<OriginRow>('layers', words.layers, (row) =>
    amountsText(row.parts.filter((part) => isLayer(row, part))),
  );
  const others = textOf<OriginRow>('other_duties', words.otherDuties, (row) =>
    amountsText(row.parts.filter((part) => !isLayer(row, part))),
  );
  return tableOfOrigins(
    '',
    [
      ...[of.origin, of.agreement, of.ordinary, layers, others],
      ...[of.duty, of.rate, of.confidence, of.missing],
    ],
    rows,
    [words.reduced],
  );
}

export function basketTable(
  rows: readonly OriginTotal[],
  { words: { origins: words }, page }: Speech,
): Table<OriginTotal> {
  const of = goodsColumns(rows, page);
  return tableOfOrigins('', [of.origin, of.agreement, of.value, of.duty, of.rate, of.unknownValue], rows, [
    words.basketRests,
    words.reduced,
  ]);
}
