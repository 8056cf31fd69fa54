/** Measures of the law and their product lists as tables, for the screen and for files, each with its instruments. */
import type { ListSize, MeasureRecord } from '../../../engine/index.ts';
import { sourceOf } from '../export/comparison-source.ts';
import { percentColumn, textColumn, type ExportSource, type ExportTable } from '../../tables/export-table.ts';
import { inFile, tableForFile, textOf, type Column, type Table } from '../../tables/table.ts';
import { plainPercent } from '../../words/format/plain.ts';
import type { References } from '../../words/catalogue/en-references.ts';
import { conditionName, measureName } from '../../words/sentences/sentences.ts';
import type { App } from '../state/context.ts';
import type { Words } from '../../words/words.ts';
import type { ListEntry } from '../worker/sources-protocol.ts';
import { citationText, citationTexts } from '../../words/sentences/citation-text.ts';
import { listName } from '../../words/sentences/product-phrase.ts';
import { periodText, rateText } from '../../words/sentences/measure-words.ts';

type Told = References['words'];

/** The sources depend on no scenario: no law is applied and no trade is used. */
export function sourcesSource(app: Pick<App, 'session' | 'reader'>): Promise<ExportSource | null> {
  return Promise.resolve(sourceOf([], null, location.href, app));
}

/** A span of entry dates of a measure. */
export interface SpanRow {
  readonly measure: MeasureRecord;
  readonly span: MeasureRecord['spans'][number];
}

const spanRows = (measure: MeasureRecord): readonly SpanRow[] =>
  measure.spans.map((span) => ({ measure, span }));

function spanColumns(told: Told, { words, figures }: Words): readonly Column<SpanRow>[] {
  const { columns } = words.exports;
  const { span: titles, sources } = told.measure;
  return [
    textOf('period', titles.period, ({ span }) => periodText(span.effective, told.measures, figures), {
      only: 'screen',
    }),
    inFile(textColumn('from', columns.from), ({ span }) => span.effective.from),
    inFile(textColumn('until', columns.until), ({ span }) => span.effective.until),
    textOf(
      'heading',
      titles.heading,
      ({ span: { heading } }) => (heading === null ? '–' : figures.code(heading)),
      { exact: ({ span: { heading } }) => (heading === null ? null : figures.code(heading)) },
    ),
    textOf('rate', titles.rate, ({ measure, span }) => rateText(measure, span.rate, told.measures, figures)),
    inFile(textColumn('instruments', sources), ({ measure, span }) =>
      citationTexts([...measure.citations, ...span.citations]).join('; '),
    ),
  ];
}

function instrumentsNote({ citations, spans }: MeasureRecord, told: Told): string {
  const cited = citationTexts([...citations, ...spans.flatMap((span) => span.citations)]);
  return `${told.measure.sources}: ${cited.join('; ')}`;
}

/** A row for every span of entry dates, in the order of precedence. */
export function measuresExport(
  shown: readonly MeasureRecord[],
  of: { readonly all: number; readonly evidenceThrough: string },
  told: Told,
  reader: Words,
): ExportTable {
  const { words, figures } = reader;
  const { measures, measure: titles, evidence, places } = told;
  return tableForFile<SpanRow>({
    title: places.measures,
    columns: [
      textOf('measure', titles.identifier, ({ measure }) => measure.id),
      textOf('name', measures.columns.measure, ({ measure }) => measureName(words, measure.id)),
      textOf('kind', measures.kind, ({ measure }) => measures.kinds[measure.kind]),
      textOf('authority', measures.authority, ({ measure }) => words.law.authorities[measure.authority]),
      textOf('standing', measures.standing, ({ measure }) => words.law.status[measure.standing]),
      ...spanColumns(told, reader),
    ],
    rows: shown.flatMap(spanRows),
    foot: [],
    keyOf: keyOfSpan,
    notes: [
      measures.shown(figures.count(shown.length), figures.count(of.all)),
      evidence.sentence(figures.date(of.evidenceThrough)),
    ],
  });
}

const keyOfSpan = ({ measure, span }: SpanRow): string => `${measure.id} ${span.effective.from}`;

export function spansTable(
  measure: MeasureRecord,
  evidenceThrough: string,
  told: Told,
  reader: Words,
): Table<SpanRow> {
  const { words, figures } = reader;
  const { measures } = told;
  const date = figures.date(evidenceThrough);
  return {
    title: `${measureName(words, measure.id)}: ${told.measure.spans}`,
    columns: spanColumns(told, reader),
    rows: spanRows(measure),
    foot: [],
    keyOf: keyOfSpan,
    notes: [
      `${told.measure.identifier}: ${measure.id}`,
      `${told.measure.authority}: ${words.law.authorities[measure.authority]}`,
      `${told.measure.standing(date)}: ${words.law.status[measure.standing]}`,
      ...(measure.endedBy === null ? [] : [`${measures.endedBy}: ${citationText(measure.endedBy)}`]),
      ...(measure.declared === 'whereAnotherDutyIsDue' ? [told.measure.declared] : []),
      instrumentsNote(measure, told),
      told.evidence.sentence(date),
    ],
  };
}

/** Entries of a list, with the measure that names it and the instruments of that measure. */
export function listTable(
  entries: readonly ListEntry[],
  size: ListSize,
  measure: MeasureRecord,
  told: Told,
  { words, figures }: Words,
): Table<ListEntry> {
  const { lists, changes, measures } = told;
  const count = (number: number): string => figures.count(number);
  const { columns } = words.exports;
  return {
    title: listName(words, size.list),
    columns: [
      textOf('code', lists.columns.code, ({ code }) => figures.code(code)),
      textOf('period', lists.columns.period, (entry) => periodText(entry, measures, figures), {
        only: 'screen',
      }),
      inFile(textColumn('from', columns.from), ({ from }) => from),
      inFile(textColumn('until', columns.until), ({ until }) => until),
      textOf('condition', lists.columns.condition, ({ condition }) =>
        condition === null ? lists.whole : conditionName(words, condition),
      ),
      inFile(percentColumn('presumed_share', lists.presumedShare), ({ presumed }) =>
        presumed === null ? null : plainPercent(Number(presumed) * 100),
      ),
      textOf('note', lists.columns.note, ({ note }) => note, { lang: 'en' }),
    ],
    rows: entries,
    foot: [],
    keyOf: (_, place) => String(place),
    notes: [
      `${size.list}: ${lists.size(count(size.inForce), count(size.entries))}`,
      `${changes.usedBy} ${measureName(words, measure.id)} (${measure.id})`,
      instrumentsNote(measure, told),
    ],
  };
}
