/** Origins side by side as the terminal prints them: one product, or the basket of a year. */
import { centsText, effectiveRateText, formatHtsCode } from '../../engine/index.ts';
import type { OriginGap, OriginNamed, OriginPart, OriginRow } from '../entries/origin-row.ts';
import { textOf, type Column, type Table } from '../tables/table.ts';
import type { BasketRow } from './origin-rows.ts';
import type { Speech } from './speech.ts';

function gapText(gap: OriginGap, { words: { origins } }: Speech): string {
  switch (gap.kind) {
    case 'special':
      return origins.special(gap.text);
    case 'layer':
      return origins.programme(`${origins.layers[gap.layer]} (${formatHtsCode(gap.heading)})`);
    case 'programme':
      return gap.programme === 'safeguards' ? origins.safeguard : origins.programme(gap.programme);
    case 'quantity':
    case 'notAssessed':
      return origins[gap.kind];
  }
}

const amountsText = (parts: readonly OriginPart[]): string =>
  parts
    .map(({ heading, duty }) => `${heading === null ? '' : `${formatHtsCode(heading)}=`}${centsText(duty)}`)
    .join(';');

/** Every duty of Viet Nam is one of its own law. */
const isLayer = ({ isVietNam }: OriginNamed, { layer }: OriginPart): boolean => isVietNam || layer !== null;

function namesOf<Row extends OriginNamed>({ words: { origins }, origin }: Speech): readonly Column<Row>[] {
  return [
    textOf('origin', origins.columns.origin, ({ census }) => origin(census)),
    textOf('agreement', origins.columns.claim, ({ agreement }) =>
      agreement === null ? '' : origins[agreement.claim](agreement.symbol),
    ),
  ];
}

/** A figure, or words where there is none. */
const figureOf = <Row>(key: string, label: string, text: (row: Row) => string): Column<Row> =>
  textOf(key, label, text, { isAmongFigures: true });

/** `duty` null: not known. */
const dutyText = (duty: number | null, { words }: Speech): string =>
  duty === null ? words.origins.unknown : centsText(duty);

const rateText = (duty: number | null, value: number): string =>
  duty === null ? '' : `${effectiveRateText(duty, value) ?? ''}%`;

const keyOf = ({ census, agreement }: OriginNamed): string => `${census} ${agreement?.claim ?? ''}`;

/** `customsValue`: whole cents. */
export function originsTable(
  rows: readonly OriginRow[],
  customsValue: number,
  speech: Speech,
): Table<OriginRow> {
  const { origins } = speech.words;
  const { columns } = origins;
  return {
    title: '',
    columns: [
      ...namesOf<OriginRow>(speech),
      figureOf('ordinary_duty', columns.ordinary, ({ ordinaryDuty }) => dutyText(ordinaryDuty, speech)),
      textOf('layers', columns.layers, (row) => amountsText(row.parts.filter((part) => isLayer(row, part)))),
      textOf('other_duties', columns.section232, (row) =>
        amountsText(row.parts.filter((part) => !isLayer(row, part))),
      ),
      figureOf('duty', columns.duty, ({ duty }) => dutyText(duty, speech)),
      figureOf('effective_rate', columns.rate, ({ duty }) => rateText(duty, customsValue)),
      textOf('confidence', columns.confidence, ({ confidence }) => confidence ?? origins.own),
      textOf('unknown_or_left_out', columns.unknown, ({ gaps, leftOut }) =>
        [...gaps.map((gap) => gapText(gap, speech)), ...leftOut].join(';'),
      ),
    ],
    rows,
    foot: [],
    keyOf,
    notes: [origins.reduced],
  };
}

export function basketTable(rows: readonly BasketRow[], speech: Speech): Table<BasketRow> {
  const { origins } = speech.words;
  const { columns } = origins;
  const known = ({ customsValue, duty }: BasketRow): number | null => (customsValue === 0 ? null : duty);
  return {
    title: '',
    columns: [
      ...namesOf<BasketRow>(speech),
      figureOf('customs_value', columns.customsValue, ({ customsValue }) => centsText(customsValue)),
      figureOf('duty', columns.duty, (row) => dutyText(known(row), speech)),
      figureOf('effective_rate', columns.rate, (row) => rateText(known(row), row.customsValue)),
      figureOf('value_without_figure', columns.unknownValue, ({ unknownValue }) => centsText(unknownValue)),
    ],
    rows,
    foot: [],
    keyOf,
    notes: [origins.basketRests, origins.reduced],
  };
}
