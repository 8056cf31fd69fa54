/** Published readings of the formula and published figures of the study in files, each with its source. */
import type { ReciprocalInput } from '../../../engine/index.ts';
import {
  countColumn,
  percentColumn,
  textColumn,
  type ExportCell,
  type ExportTable,
} from '../../tables/export-table.ts';
import type { Figures } from '../../words/format/figures.ts';
import { plainPercent } from '../../words/format/plain.ts';
import type { Messages } from '../../words/catalogue/catalogue.ts';
import { lookUp } from '../../words/catalogue/look-up.ts';
import type { StudyWords } from '../../words/catalogue/study-words.ts';
import type { ResponseSetting } from '../worker/response-protocol.ts';
import type { Reading } from './formula-bench.svelte.ts';

export interface Bench {
  readonly input: ReciprocalInput;
  /** Whose trade is on the bench; none for figures of the user's own. */
  readonly year: ResponseSetting['reciprocalTrade'][number] | undefined;
  readonly variants: ResponseSetting['variants'];
  readonly readings: readonly Reading[];
}

/** What was put in stands in the notes, for who has the file without its link. */
export function readingsExport(
  { input, year, variants, readings }: Bench,
  words: StudyWords['bench'],
  { response }: Messages,
  figures: Figures,
): ExportTable {
  const rate = (percent: string | undefined): ExportCell =>
    percent === undefined ? null : plainPercent(Number(percent));
  const put = (label: string, value: string): string => `${label}: ${figures.decimal(Number(value))}`;
  const trade =
    year === undefined
      ? []
      : [
          `${words.tradeSource}: ${[...new Set(year.sources)].join('; ')}`,
          ...(year.importsDerived ? [words.derived] : []),
        ];
  return {
    title: words.critics,
    columns: [
      textColumn('key', words.key),
      textColumn('reading', words.critic),
      countColumn('epsilon', 'epsilon'),
      countColumn('phi', 'phi'),
      percentColumn('formula', words.whole),
      percentColumn('reduced', words.reduced),
      textColumn('source', words.source),
      textColumn('evidence', response.settings.evidence),
      textColumn('remark', words.remark),
    ],
    rows: variants.map(({ id, epsilon, phi, cited, evidence }) => {
      const steps = readings.find((each) => each.id === id)?.steps;
      return [
        id,
        lookUp(words.readings, id) ?? id,
        epsilon,
        phi,
        rate(steps?.formulaPercent),
        rate(steps?.reducedPercent),
        [cited.reference, cited.date].filter((part) => part !== null).join(', '),
        response.evidence[evidence],
        lookUp(words.remarks, id) ?? null,
      ];
    }),
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
export function publishedExport(
  { parameters }: Pick<ResponseSetting, 'parameters'>,
  { response, exports }: Messages,
  { study, bench }: Pick<StudyWords, 'study' | 'bench'>,
): ExportTable {
  const words = response.settings;
  const plain = (value: number | null): ExportCell => (value === null ? null : String(value));
  return {
    title: study.published,
    columns: [
      textColumn('key', bench.key),
      textColumn('quantity', words.title),
      countColumn('value', words.value),
      countColumn('low', exports.columns.low),
      countColumn('high', exports.columns.high),
      textColumn('source', words.source),
      textColumn('date', bench.date),
      textColumn('evidence', words.evidence),
      textColumn('remark', bench.remark),
    ],
    rows: parameters.map(({ id, quantity, value, low, high, cited, evidence, note }) => [
      id,
      response.quantities[quantity],
      plain(value),
      plain(low),
      plain(high),
      cited.reference,
      cited.date ?? words.undated,
      response.evidence[evidence],
      note,
    ]),
    notes: [],
  };
}
