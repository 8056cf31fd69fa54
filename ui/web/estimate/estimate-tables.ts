/** The tables of an estimate in files, with where they come from. */
import type { HistorySpan, LawStatus } from '../../../engine/index.ts';
import { sourceOf } from '../export/comparison-source.ts';
import {
  percentColumn,
  textColumn,
  usdColumn,
  type ExportSource,
  type ExportTable,
} from '../../tables/export-table.ts';
import { measureName, statusSentence } from '../../words/sentences/sentences.ts';
import type { App } from '../state/context.ts';
import { centsText } from '../state/estimate-document.ts';
import type { ShownEstimate } from '../state/estimate.svelte.ts';
import type { Reader } from '../state/reader.svelte.ts';
import type { PriceAnswer, ScenarioOutcome } from '../worker/estimate-protocol.ts';
import { linesWithoutFigure, ordersLeftOut } from '../state/entry-limits.ts';
import { problemOf } from '../../words/sentences/line-problem.ts';

const percentText = (part: number, whole: number): string | null =>
  whole === 0 ? null : ((part / whole) * 100).toFixed(4);
const optional = (cents: number | null): string | null => (cents === null ? null : centsText(cents));

type LawOfSource = Parameters<typeof sourceOf>[0][number];

/** The law of the entry date, and how the figure stands to it. */
export function lawOfFigure(entryDate: string, status: LawStatus, { reader, estimate }: App): LawOfSource {
  const title = reader.words.estimate.result.lawOf(reader.figures.date(entryDate));
  const sentence = statusSentence(reader.words, reader.figures, status, estimate.today());
  const told = `${reader.words.law.status[status.kind]}. ${sentence}`;
  return { side: null, title, lawAsOf: entryDate, status: status.kind, sentence: `${title}. ${told}` };
}

/** Of the figures shown, unless others of the same estimate stand beside them. */
export async function estimateSource(
  app: App,
  shown: ShownEstimate | null = app.estimate.shown,
): Promise<ExportSource | null> {
  const { session, reader, estimate } = app;
  const status = shown?.entry.status ?? null;
  if (shown === null || status === null) return null;
  const law = lawOfFigure(shown.of.entryDate, status, app);
  const link = new URL(await estimate.fragment(), location.href).href;
  return sourceOf([law], null, link, { session, reader });
}

/** One row a line, then the entry with its fees; a line without a name of its own has that of its product. */
export function resultTable(
  { of, entry }: ShownEstimate,
  reader: Reader,
  nameOf: (hts: string) => string,
): ExportTable {
  const words = reader.words.estimate;
  const { code } = reader.figures;
  const rows = entry.lines.map(({ outcome }, place) => {
    const line = of.lines[place];
    const own = [String(place + 1), line === undefined ? '' : line.label || nameOf(line.hts)];
    if (outcome.kind === 'problem')
      return [
        ...own,
        line?.hts ?? '',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        problemOf(outcome.problem, reader),
      ];
    const value = Math.round(Number(outcome.explanation.customsValue) * 100);
    return [
      ...own,
      code(outcome.explanation.code),
      centsText(value),
      centsText(outcome.duty),
      centsText(outcome.whole.low),
      optional(outcome.whole.high),
      percentText(outcome.duty, value),
      null,
      null,
      outcome.headings.map(code).join(' '),
    ];
  });
  const { totals } = entry;
  const without = linesWithoutFigure(entry);
  const partial = without.length === 0 ? null : words.result.withoutFigure(without.map(String));
  const orders = ordersLeftOut(entry);
  const sum =
    totals === null
      ? []
      : [
          [
            partial === null ? words.lines.total : words.result.atLeast(words.lines.total),
            '',
            '',
            centsText(totals.customsValue),
            centsText(totals.duty),
            centsText(totals.whole.low),
            // Upwards nothing is known of a line without a figure.
            ...(partial === null
              ? [
                  optional(totals.whole.high),
                  percentText(totals.duty, totals.customsValue),
                  optional(totals.mpf),
                  optional(totals.hmf),
                  '',
                ]
              : [null, null, null, null, partial]),
          ],
        ];
  return {
    title: words.result.title,
    columns: [
      textColumn('line', words.lines.place),
      textColumn('label', words.lines.product),
      textColumn('hts', words.line.product),
      usdColumn('customs_value', words.lines.value),
      usdColumn('duty', words.lines.duty),
      usdColumn('duty_low', words.result.low),
      usdColumn('duty_high', words.result.high),
      percentColumn('effective_rate', words.result.effective),
      usdColumn('mpf', words.fees.mpf),
      usdColumn('hmf', words.fees.hmf),
      textColumn('headings', words.stack.declare),
    ],
    rows: [...rows, ...sum],
    notes: [
      ...(orders.length === 0 ? [] : [words.result.ordersMayCover(orders.join(', '))]),
      words.excluded.others,
      words.sheet.disclaimer,
    ],
  };
}

export function historyTable(
  spans: readonly HistorySpan[],
  event: (span: HistorySpan) => string,
  reader: Reader,
): ExportTable {
  const words = reader.words.later.history;
  return {
    title: words.title,
    columns: [
      textColumn('from', words.from),
      textColumn('until', words.until),
      usdColumn('duty', words.duty),
      usdColumn('duty_low', reader.words.estimate.result.low),
      usdColumn('duty_high', reader.words.estimate.result.high),
      textColumn('headings', reader.words.estimate.stack.declare),
      textColumn('event', words.event),
    ],
    rows: spans.map((span) => {
      const { outcome, from, until } = span;
      return outcome.kind === 'failed'
        ? [from, until, null, null, null, null, words.noCode]
        : [
            from,
            until,
            centsText(outcome.duty),
            centsText(outcome.low),
            optional(outcome.high),
            outcome.headings.map(reader.figures.code).join(' '),
            event(span),
          ];
    }),
    notes: [],
  };
}

interface Column {
  readonly title: string;
  readonly outcome: ScenarioOutcome | null;
}

/** Measures down, laws across; the estimate itself first. */
export function scenarioTable(
  { entry }: ShownEstimate,
  own: readonly { readonly measure: string; readonly amount: number }[],
  columns: readonly Column[],
  reader: Reader,
): ExportTable {
  const words = reader.words.later.scenarios;
  const found = columns.flatMap(({ outcome }) => (outcome?.ok === true ? outcome.value.measures : []));
  const measures = [...new Set([...own, ...found].map(({ measure }) => measure))];
  const amountIn = (
    list: readonly { readonly measure: string; readonly amount: number }[],
    measure: string,
  ): string | null => optional(list.find((each) => each.measure === measure)?.amount ?? null);
  const rows = measures.map((measure) => [
    measureName(reader.words, measure),
    amountIn(own, measure),
    ...columns.map(({ outcome }) =>
      outcome?.ok === true ? amountIn(outcome.value.measures, measure) : null,
    ),
  ]);
  const without = linesWithoutFigure(entry);
  const totals = [
    entry.totals === null ? null : { title: words.own, duty: entry.totals.duty, without },
    ...columns.map(({ title, outcome }) => (outcome?.ok === true ? { title, ...outcome.value } : null)),
  ];
  // What is known from below alone stands in a row of its own.
  const sumOf = (label: string, isWhole: boolean) => [
    label,
    ...totals.map((of) => (of !== null && (of.without.length === 0) === isWhole ? centsText(of.duty) : null)),
  ];
  const { atLeast, withoutFigure } = reader.words.estimate.result;
  const partial = totals.flatMap((of) => (of === null || of.without.length === 0 ? [] : [of]));
  const sums = [
    ...(partial.length < totals.length ? [sumOf(words.duty, true)] : []),
    ...(partial.length > 0 ? [sumOf(atLeast(words.duty), false)] : []),
  ];
  return {
    title: words.title,
    columns: [
      textColumn('measure', words.measure),
      usdColumn('estimate', words.own),
      ...columns.map(({ title }, place) => usdColumn(`law_${place + 1}`, title)),
    ],
    rows: [...rows, ...sums],
    notes: [
      ...(columns.some(({ outcome }) => outcome?.ok === true && outcome.value.isFoundTransshipped)
        ? [words.transshipped]
        : []),
      ...partial.map((of) => `${of.title}: ${withoutFigure(of.without.map(String))}`),
    ],
  };
}

export function priceTable({ splits, before }: PriceAnswer, baseline: string, reader: Reader): ExportTable {
  const words = reader.words.later.price;
  return {
    title: words.caption,
    columns: [
      percentColumn('exporter_share', words.exporterBears),
      usdColumn('fob_price', words.fob),
      usdColumn('duty_and_fees', words.duty),
      usdColumn('ddp_price', words.ddp),
      percentColumn('buyer_change', words.buyer),
    ],
    rows: splits.map(({ exporterShare, entry }) =>
      entry === null
        ? [String(exporterShare), null, null, null, null]
        : [
            String(exporterShare),
            centsText(entry.customsValue),
            centsText(entry.duty + entry.fees),
            centsText(entry.landed),
            percentText(entry.landed - before.landed, before.landed),
          ],
    ),
    notes: [words.then(baseline), words.note],
  };
}
