/** Origins side by side, one product or goods together, each column described once; a door prints those it has room for. */
import { percentOf, textOf, usdOf, type Column, type Table } from '../tables/table.ts';
import { plainRate } from '../words/format/plain.ts';
import { NO_FIGURE } from '../words/format/rate.ts';
import type { Words } from '../words/words.ts';
import { agreementText, gapText } from './origin-cells.ts';
import type { OriginNamed, OriginRow, OriginTotal } from './origin-row.ts';

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

/** Whole cents; the duty null: not known. */
interface Taxed {
  readonly duty: number | null;
  readonly customsValue: number;
}

const rateIn = ({ duty, customsValue }: Taxed): number | null =>
  duty === null || customsValue === 0 ? null : (duty / customsValue) * 100;

/** For programs an amount that is not known is a word, in any language; a person reads it in theirs. */
function dutyColumn<Row>(
  key: string,
  label: string,
  cents: (row: Row) => number | null,
  { words, figures }: Words,
): Column<Row> {
  const column = usdOf(key, label, cents, figures.money.cents, words.choose.origins.unknown);
  return { ...column, code: (row) => column.exact(row) ?? 'unknown' };
}

/** What both tables have. */
function sharedColumns<Row extends OriginNamed>(
  taxedOf: (row: Row) => Taxed,
  rows: readonly Row[],
  own: Words,
) {
  const { words, figures } = own;
  const { columns } = words.choose.origins;
  const vietNam = rows.find(({ isVietNam }) => isVietNam);
  const ofVietNam = vietNam === undefined ? null : rateIn(taxedOf(vietNam));
  const pointsOf: RateOf<Row> = (row) => {
    const rate = rateIn(taxedOf(row));
    return rate === null || ofVietNam === null || row.isVietNam ? null : rate - ofVietNam;
  };
  const exactRate = (row: Row): string | null => {
    const { duty, customsValue } = taxedOf(row);
    return duty === null ? null : plainRate(duty, customsValue);
  };
  return {
    origin: textOf<Row>('origin', columns.origin, (row) => nameOf(row, own)),
    agreement: textOf<Row>('agreement', columns.agreement, (row) => agreementText(row, own)),
    duty: dutyColumn<Row>('duty', columns.duty, (row) => taxedOf(row).duty, own),
    rate: {
      ...percentOf<Row>('effective_rate', columns.rate, exactRate, (row) => {
        const { duty, customsValue } = taxedOf(row);
        return duty === null ? NO_FIGURE : figures.rate.effective(duty, customsValue);
      }),
      // Programs that read what the terminal writes have had the sign from its beginning, and an empty text.
      code: (row: Row) => {
        const rate = exactRate(row);
        return rate === null ? '' : `${rate}%`;
      },
    },
    points: {
      key: 'points_against_viet_nam',
      label: columns.difference,
      kind: 'decimal',
      exact: (row: Row) => pointsOf(row)?.toFixed(4) ?? null,
      shown: (row: Row) => {
        const points = pointsOf(row);
        return points === null ? NO_FIGURE : figures.rate.points(points);
      },
    },
  } as const;
}

/** Of one product, from `customsValue` in whole cents. */
export function productColumns(rows: readonly OriginRow[], customsValue: number, own: Words) {
  const { origins } = own.words.choose;
  const { columns } = origins;
  return {
    ...sharedColumns<OriginRow>(({ duty }) => ({ duty, customsValue }), rows, own),
    ordinary: dutyColumn<OriginRow>(
      'ordinary_duty',
      columns.ordinary,
      ({ ordinaryDuty }) => ordinaryDuty,
      own,
    ),
    parts: textOf<OriginRow>('layers', columns.parts, (row) => partsText(row, own), { isProse: true }),
    confidence: textOf<OriginRow>(
      'confidence',
      columns.confidence,
      ({ confidence, isVietNam }) =>
        isVietNam ? origins.confidence.own : confidence === null ? NO_FIGURE : origins.confidence[confidence],
      { code: ({ confidence }) => confidence ?? origins.confidence.own },
    ),
    missing: textOf<OriginRow>('unknown_or_left_out', columns.unknown, (row) => missingText(row, own), {
      code: ({ gaps, leftOut }) => [...gaps.map((gap) => gapText(gap, own)), ...leftOut].join(';'),
      isProse: true,
    }),
    sources: textOf<OriginRow>('sources', columns.sources, ({ sources }) => sources.join('; '), {
      only: 'file',
    }),
  };
}

/** Of goods together: the rate is of what has a figure. */
export function goodsColumns(rows: readonly OriginTotal[], own: Words) {
  const { columns } = own.words.choose.origins;
  const { cents } = own.figures.money;
  const taxedOf = ({ duty, customsValue }: OriginTotal): Taxed => ({
    duty: customsValue === 0 ? null : duty,
    customsValue,
  });
  return {
    ...sharedColumns<OriginTotal>(taxedOf, rows, own),
    value: usdOf<OriginTotal>('customs_value', columns.value, ({ customsValue }) => customsValue, cents),
    unknownValue: usdOf<OriginTotal>(
      'value_without_figure',
      columns.unknownValue,
      ({ unknownValue }) => unknownValue,
      cents,
    ),
  };
}

const keyOf = ({ census, agreement }: OriginNamed): string => `${census} ${agreement?.claim ?? ''}`;

/** Viet Nam first, then who pays least; the unknown last. */
export function leastFirst<Row extends OriginNamed>(
  rows: readonly Row[],
  taxedOf: (row: Row) => Taxed,
): readonly Row[] {
  const rank = (row: Row): number => (row.isVietNam ? -1 : (rateIn(taxedOf(row)) ?? Infinity));
  return rows.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

export function tableOfOrigins<Row extends OriginNamed>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  notes: readonly string[],
): Table<Row> {
  return { title, columns, rows, foot: [], keyOf, notes };
}
