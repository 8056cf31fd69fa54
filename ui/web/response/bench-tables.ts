/** Published readings of the formula and published figures of the study as tables, each row with its source. */
import type { ReciprocalInput } from '../../../engine/index.ts';
import { countColumn, percentColumn, textColumn, type ExportCell } from '../../tables/export-table.ts';
import { inFile, textOf, type Column, type Table } from '../../tables/table.ts';
import type { Figures } from '../../words/format/figures.ts';
import { plainPercent } from '../../words/format/plain.ts';
import { NO_FIGURE } from '../../words/format/rate.ts';
import type { Messages } from '../../words/catalogue/catalogue.ts';
import { lookUp } from '../../words/catalogue/look-up.ts';
import type { StudyWords } from '../../words/catalogue/study-words.ts';
import type { ResponseSetting } from '../worker/response-protocol.ts';
import type { Reading } from './formula-bench.svelte.ts';

export type Variant = ResponseSetting['variants'][number];
export type Parameter = ResponseSetting['parameters'][number];

export interface Bench {
  readonly input: ReciprocalInput;
  /** The year whose trade is used; none for figures of the user's own. */
  readonly year: ResponseSetting['reciprocalTrade'][number] | undefined;
  readonly variants: ResponseSetting['variants'];
  readonly readings: readonly Reading[];
}

const sourceAndDate = ({ cited }: Variant): string =>
  [cited.reference, cited.date].filter((part) => part !== null).join(', ');

/** The notes have the inputs, for readers who have the file without its link. */
export function readingsTable(
  { input, year, variants, readings }: Bench,
  words: StudyWords['bench'],
  { response }: Messages,
  figures: Figures,
): Table<Variant> {
  const put = (label: string, value: string): string => `${label}: ${figures.decimal(Number(value))}`;
  const trade =
    year === undefined
      ? []
      : [
          `${words.tradeSource}: ${[...new Set(year.sources)].join('; ')}`,
          ...(year.importsDerived ? [words.derived] : []),
        ];
  const parameter = (key: 'epsilon' | 'phi'): Column<Variant> => ({
    ...countColumn(key, key),
    exact: (variant) => variant[key],
    shown: (variant) => figures.decimal(Number(variant[key])),
  });
  const rate = (key: string, label: string, of: 'formulaPercent' | 'reducedPercent'): Column<Variant> => {
    const percentOf = ({ id }: Variant): string | null =>
      readings.find((each) => each.id === id)?.steps[of] ?? null;
    return {
      ...percentColumn(key, label),
      exact: (variant) => {
        const percent = percentOf(variant);
        return percent === null ? null : plainPercent(Number(percent));
      },
      shown: (variant) => {
        const percent = percentOf(variant);
        return percent === null ? '' : figures.rate.percent(Math.round(Number(percent) * 10) / 10);
      },
      value: percentOf,
    };
  };
  return {
    title: words.critics,
    columns: [
      inFile(textColumn('key', words.key), ({ id }) => id),
      textOf('reading', words.critic, ({ id }) => lookUp(words.readings, id) ?? id),
      parameter('epsilon'),
      parameter('phi'),
      rate('formula', words.whole, 'formulaPercent'),
      rate('reduced', words.reduced, 'reducedPercent'),
      textOf('source', words.source, sourceAndDate, { isProse: true }),
      inFile(
        textColumn('evidence', response.settings.evidence),
        ({ evidence }) => response.evidence[evidence],
      ),
      inFile(textColumn('remark', words.remark), ({ id }) => lookUp(words.remarks, id) ?? null),
    ],
    rows: variants,
    foot: [],
    keyOf: ({ id }) => id,
    notes: [
      `${words.year}: ${year?.period ?? words.ownTrade}`,
      put(words.imports, input.imports),
      put(words.exports, input.exports),
      put(words.factor, input.factor),
      words.notRounded,
      ...trade,
      words.limitsText,
    ],
  };
}

/** A figure that is a table of its own has no single value. */
export function publishedTable(
  { parameters }: Pick<ResponseSetting, 'parameters'>,
  { response, exports }: Messages,
  { study, bench }: Pick<StudyWords, 'study' | 'bench'>,
  figures: Figures,
): Table<Parameter> {
  const words = response.settings;
  const plain = (value: number | null): ExportCell => (value === null ? null : String(value));
  const shown = (value: number | null, absent: string): string =>
    value === null ? absent : figures.decimal(value);
  return {
    title: study.published,
    columns: [
      inFile(textColumn('key', bench.key), ({ id }) => id),
      textOf('quantity', words.title, ({ quantity }) => response.quantities[quantity]),
      {
        ...countColumn('value', words.value),
        exact: ({ value }) => plain(value),
        shown: ({ value }) => shown(value, NO_FIGURE),
        value: ({ value }) => value,
      },
      textOf(
        'range',
        words.range,
        ({ low, high }) =>
          low === null && high === null ? NO_FIGURE : `${shown(low, '')}–${shown(high, '')}`,
        { only: 'screen', isAmongFigures: true },
      ),
      inFile(countColumn('low', exports.columns.low), ({ low }) => plain(low)),
      inFile(countColumn('high', exports.columns.high), ({ high }) => plain(high)),
      textOf('source', words.source, ({ cited }) => cited.reference, { isProse: true, lang: 'en' }),
      inFile(textColumn('date', bench.date), ({ cited }) => cited.date ?? words.undated),
      textOf('evidence', words.evidence, ({ evidence }) => response.evidence[evidence]),
      inFile(textColumn('remark', bench.remark), ({ note }) => note),
    ],
    rows: parameters,
    foot: [],
    keyOf: ({ id }) => id,
    notes: [],
  };
}
