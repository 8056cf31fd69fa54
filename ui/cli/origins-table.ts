/** Origins side by side as the terminal prints them: one product, or the basket of a year. */
import { centsText, effectiveRateText, formatHtsCode } from '../../engine/index.ts';
import { agreementText, gapText } from '../entries/origin-cells.ts';
import type { OriginNamed, OriginPart, OriginRow } from '../entries/origin-row.ts';
import { textOf, type Column, type Table } from '../tables/table.ts';
import type { BasketRow } from './origin-rows.ts';
import type { Speech } from './speech.ts';

const amountsText = (parts: readonly OriginPart[]): string =>
  parts
    .map(({ heading, duty }) => `${heading === null ? '' : `${formatHtsCode(heading)}=`}${centsText(duty)}`)
    .join(';');

/** Every duty of Viet Nam is one of its own law. */
const isLayer = ({ isVietNam }: OriginNamed, { layer }: OriginPart): boolean => isVietNam || layer !== null;

function namesOf<Row extends OriginNamed>({ page, origin }: Speech): readonly Column<Row>[] {
  const { columns } = page.words.choose.origins;
  return [
    textOf('origin', columns.origin, ({ census }) => origin(census)),
    textOf('agreement', columns.agreement, (row) => agreementText(row, page)),
  ];
}

/** A figure, or words where there is none. */
const figureOf = <Row>(key: string, label: string, text: (row: Row) => string): Column<Row> =>
  textOf(key, label, text, { isAmongFigures: true });

/** `duty` null: not known. */
const dutyText = (duty: number | null, { page }: Speech): string =>
  duty === null ? page.words.choose.origins.unknown : centsText(duty);

const rateText = (duty: number | null, value: number): string =>
  duty === null ? '' : `${effectiveRateText(duty, value) ?? ''}%`;

const keyOf = ({ census, agreement }: OriginNamed): string => `${census} ${agreement?.claim ?? ''}`;

/** `customsValue`: whole cents. */
export function originsTable(
  rows: readonly OriginRow[],
  customsValue: number,
  speech: Speech,
): Table<OriginRow> {
  const { origins: words } = speech.words;
  const { origins } = speech.page.words.choose;
  const { columns } = origins;
  return {
    title: '',
    columns: [
      ...namesOf<OriginRow>(speech),
      figureOf('ordinary_duty', columns.ordinary, ({ ordinaryDuty }) => dutyText(ordinaryDuty, speech)),
      textOf('layers', words.layers, (row) => amountsText(row.parts.filter((part) => isLayer(row, part)))),
      textOf('other_duties', words.otherDuties, (row) =>
        amountsText(row.parts.filter((part) => !isLayer(row, part))),
      ),
      figureOf('duty', columns.duty, ({ duty }) => dutyText(duty, speech)),
      figureOf('effective_rate', columns.rate, ({ duty }) => rateText(duty, customsValue)),
      textOf('confidence', columns.confidence, ({ confidence }) => confidence ?? origins.confidence.own),
      textOf('unknown_or_left_out', columns.unknown, ({ gaps, leftOut }) =>
        [...gaps.map((gap) => gapText(gap, speech.page)), ...leftOut].join(';'),
      ),
    ],
    rows,
    foot: [],
    keyOf,
    notes: [words.reduced],
  };
}

export function basketTable(rows: readonly BasketRow[], speech: Speech): Table<BasketRow> {
  const { origins: words } = speech.words;
  const { columns } = speech.page.words.choose.origins;
  const known = ({ customsValue, duty }: BasketRow): number | null => (customsValue === 0 ? null : duty);
  return {
    title: '',
    columns: [
      ...namesOf<BasketRow>(speech),
      figureOf('customs_value', columns.value, ({ customsValue }) => centsText(customsValue)),
      figureOf('duty', columns.duty, (row) => dutyText(known(row), speech)),
      figureOf('effective_rate', columns.rate, (row) => rateText(known(row), row.customsValue)),
      figureOf('value_without_figure', columns.unknownValue, ({ unknownValue }) => centsText(unknownValue)),
    ],
    rows,
    foot: [],
    keyOf,
    notes: [words.basketRests, words.reduced],
  };
}
