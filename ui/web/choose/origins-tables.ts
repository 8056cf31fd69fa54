/** Origins as the page has them: Viet Nam first, then who pays least; each beside Viet Nam. */
import type { Words } from '../../words/words.ts';
import type { Table } from '../../tables/table.ts';
import type { OriginRow, OriginTotal } from '../../entries/origin-row.ts';
import { goodsColumns, leastFirst, productColumns, tableOfOrigins } from '../../entries/origins-table.ts';
import type { OriginsOfFile, OriginsOfLine } from '../worker/origins-protocol.ts';

const notesOf = ({ words }: Words): readonly string[] => [
  `${words.choose.origins.reduced}. ${words.choose.origins.reducedTells}`,
];

export function lineOriginsTable({ rows, customsValue }: OriginsOfLine, own: Words): Table<OriginRow> {
  const of = productColumns(rows, customsValue, own);
  return tableOfOrigins(
    own.words.choose.origins.title,
    [
      ...[of.origin, of.agreement, of.duty, of.rate, of.points],
      ...[of.ordinary, of.parts, of.confidence, of.missing, of.sources],
    ],
    leastFirst(rows, ({ duty }) => ({ duty, customsValue })),
    notesOf(own),
  );
}

export function fileOriginsTable({ rows }: OriginsOfFile, own: Words): Table<OriginTotal> {
  const { origins } = own.words.choose;
  const of = goodsColumns(rows, own);
  return tableOfOrigins(
    origins.title,
    [of.origin, of.agreement, of.duty, of.rate, of.points, of.value, of.unknownValue],
    leastFirst<OriginTotal>(rows, (row) => row),
    [...notesOf(own), origins.someUnknown],
  );
}
