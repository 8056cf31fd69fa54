/** Origins side by side: one product, or the goods of a file. Viet Nam first, then who pays least; the unknown last. */
import type { Words } from '../../words/words.ts';
import { textOf, usdOf, type Column, type Table } from '../../tables/table.ts';
import { agreementText, gapText } from '../../entries/origin-cells.ts';
import type { OriginNamed, OriginRow } from '../../entries/origin-row.ts';
import type { OriginsOfFile, OriginsOfLine, OriginSum } from '../worker/origins-protocol.ts';

const nameOf = ({ census }: OriginNamed, { words }: Words): string =>
  words.choose.origins.names[census] ?? census;

function partsText({ parts }: OriginRow, { words, figures }: Words): string {
  const { layers, floor } = words.choose.origins;
  return parts
    .map(({ heading, layer, floor: percent, duty }) =>
      [
        heading === null ? '' : figures.code(heading),
        layer === null ? '' : layers[layer],
        percent === null ? '' : floor(figures.rate.percent(Number(percent))),
        figures.money.cents(duty),
      ]
        .filter((text) => text !== '')
        .join(' '),
    )
    .join('; ');
}

function missingText({ gaps, leftOut }: OriginRow, own: Words): string {
  const { origins } = own.words.choose;
  const names = leftOut.map((name) => origins.leftOut[name] ?? name).join(', ');
  return [...gaps.map((gap) => gapText(gap, own)), ...(names === '' ? [] : [origins.notIn(names)])].join(
    '; ',
  );
}

/** Percent of the value; null: no figure. */
type RateOf<Row> = (row: Row) => number | null;

function rateColumns<Row extends OriginNamed>(
  rateOf: RateOf<Row>,
  rows: readonly Row[],
  { words, figures }: Words,
): readonly Column<Row>[] {
  const { columns } = words.choose.origins;
  const vietNam = rows.find(({ isVietNam }) => isVietNam);
  const own = vietNam === undefined ? null : rateOf(vietNam);
  const pointsOf: RateOf<Row> = (row) => {
    const rate = rateOf(row);
    return rate === null || own === null || row.isVietNam ? null : rate - own;
  };
  return [
    {
      key: 'effective_rate',
      label: columns.rate,
      kind: 'decimal',
      unit: 'percent',
      exact: (row) => rateOf(row)?.toFixed(4) ?? null,
      shown: (row) => {
        const rate = rateOf(row);
        return rate === null ? '–' : figures.rate.effective(rate, 100);
      },
    },
    {
      key: 'points_against_viet_nam',
      label: columns.difference,
      kind: 'decimal',
      exact: (row) => pointsOf(row)?.toFixed(4) ?? null,
      shown: (row) => {
        const points = pointsOf(row);
        return points === null ? '–' : figures.rate.points(points);
      },
    },
  ];
}

function ordered<Row extends OriginNamed>(rows: readonly Row[], rateOf: RateOf<Row>): readonly Row[] {
  const rank = (row: Row): number => (row.isVietNam ? -1 : (rateOf(row) ?? Infinity));
  return rows.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

const keyOf = ({ census, agreement }: OriginNamed): string => `${census} ${agreement?.claim ?? ''}`;

const notesOf = ({ words }: Words): readonly string[] => [
  `${words.choose.origins.reduced}. ${words.choose.origins.reducedTells}`,
];

export function lineOriginsTable({ rows, customsValue }: OriginsOfLine, own: Words): Table<OriginRow> {
  const { origins } = own.words.choose;
  const { columns } = origins;
  const { cents } = own.figures.money;
  const rateOf: RateOf<OriginRow> = ({ duty }) =>
    duty === null || customsValue === 0 ? null : (duty / customsValue) * 100;
  return {
    title: origins.title,
    columns: [
      textOf('origin', columns.origin, (row) => nameOf(row, own)),
      textOf('agreement', columns.agreement, (row) => agreementText(row, own)),
      usdOf('duty', columns.duty, ({ duty }) => duty, cents, origins.unknown),
      ...rateColumns(rateOf, rows, own),
      usdOf('ordinary_duty', columns.ordinary, ({ ordinaryDuty }) => ordinaryDuty, cents, origins.unknown),
      textOf('layers', columns.parts, (row) => partsText(row, own), { isProse: true }),
      textOf('confidence', columns.confidence, ({ confidence, isVietNam }) =>
        isVietNam ? origins.confidence.own : confidence === null ? '–' : origins.confidence[confidence],
      ),
      textOf('unknown_or_left_out', columns.unknown, (row) => missingText(row, own), { isProse: true }),
      textOf('sources', columns.sources, ({ sources }) => sources.join('; '), { only: 'file' }),
    ],
    rows: ordered(rows, rateOf),
    foot: [],
    keyOf,
    notes: notesOf(own),
  };
}

export function fileOriginsTable({ rows }: OriginsOfFile, own: Words): Table<OriginSum> {
  const { origins } = own.words.choose;
  const { columns } = origins;
  const { cents } = own.figures.money;
  const rateOf: RateOf<OriginSum> = ({ duty, customsValue }) =>
    customsValue === 0 ? null : (duty / customsValue) * 100;
  return {
    title: origins.title,
    columns: [
      textOf('origin', columns.origin, (row) => nameOf(row, own)),
      textOf('agreement', columns.agreement, (row) => agreementText(row, own)),
      usdOf(
        'duty',
        columns.duty,
        ({ duty, customsValue }) => (customsValue === 0 ? null : duty),
        cents,
        origins.unknown,
      ),
      ...rateColumns(rateOf, rows, own),
      usdOf('customs_value', columns.value, ({ customsValue }) => customsValue, cents),
      usdOf('value_without_figure', columns.unknownValue, ({ unknownValue }) => unknownValue, cents),
    ],
    rows: ordered(rows, rateOf),
    foot: [],
    keyOf,
    notes: [...notesOf(own), origins.someUnknown],
  };
}
