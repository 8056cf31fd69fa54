/** Measures of the law and their product lists in files, each with its instruments. */
import type { ListSize, MeasureRecord } from '../../../engine/index.ts';
import { sourceOf } from '../export/comparison-source.ts';
import {
  percentColumn,
  textColumn,
  type ExportCell,
  type ExportColumn,
  type ExportSource,
  type ExportTable,
} from '../../tables/export-table.ts';
import { plainPercent } from '../../words/format/plain.ts';
import type { References } from '../../words/catalogue/en-references.ts';
import { conditionName, measureName } from '../../words/sentences/sentences.ts';
import type { App } from '../state/context.ts';
import type { Words } from '../../words/words.ts';
import type { ListEntry } from '../worker/sources-protocol.ts';
import { citationText, citationTexts } from '../../words/sentences/citation-text.ts';
import { listName } from '../../words/sentences/product-phrase.ts';
import { rateText } from '../../words/sentences/measure-words.ts';

type Told = References['words'];

/** What the sources show stands on no scenario: no law is applied and no trade lies under it. */
export function sourcesSource(app: Pick<App, 'session' | 'reader'>): Promise<ExportSource | null> {
  return Promise.resolve(sourceOf([], null, location.href, app));
}

function spanColumns(told: Told, { words }: Words): readonly ExportColumn[] {
  return [
    textColumn('from', words.exports.columns.from),
    textColumn('until', words.exports.columns.until),
    textColumn('heading', told.measure.span.heading),
    textColumn('rate', told.measure.span.rate),
    textColumn('instruments', told.measure.sources),
  ];
}

function spanRows(
  measure: MeasureRecord,
  told: Told,
  { figures }: Words,
): readonly (readonly ExportCell[])[] {
  return measure.spans.map(({ effective: { from, until }, heading, rate, citations }) => [
    from,
    until,
    heading === null ? null : figures.code(heading),
    rateText(measure, rate, told.measures, figures),
    citationTexts([...measure.citations, ...citations]).join('; '),
  ]);
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
  const { measures, measure, evidence, places } = told;
  return {
    title: places.measures,
    columns: [
      textColumn('measure', measure.identifier),
      textColumn('name', measures.columns.measure),
      textColumn('kind', measures.kind),
      textColumn('authority', measures.authority),
      textColumn('standing', measures.standing),
      ...spanColumns(told, reader),
    ],
    rows: shown.flatMap((each) =>
      spanRows(each, told, reader).map((span) => [
        each.id,
        measureName(words, each.id),
        measures.kinds[each.kind],
        words.law.authorities[each.authority],
        words.law.status[each.standing],
        ...span,
      ]),
    ),
    notes: [
      measures.shown(figures.count(shown.length), figures.count(of.all)),
      evidence.sentence(figures.date(of.evidenceThrough)),
    ],
  };
}

export function spansExport(
  measure: MeasureRecord,
  evidenceThrough: string,
  told: Told,
  reader: Words,
): ExportTable {
  const { words, figures } = reader;
  const { measures } = told;
  const date = figures.date(evidenceThrough);
  return {
    title: `${measureName(words, measure.id)}: ${told.measure.spans}`,
    columns: spanColumns(told, reader),
    rows: spanRows(measure, told, reader),
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
export function listExport(
  entries: readonly ListEntry[],
  size: ListSize,
  measure: MeasureRecord,
  told: Told,
  { words, figures }: Words,
): ExportTable {
  const { lists, changes } = told;
  const count = (number: number): string => figures.count(number);
  return {
    title: listName(words, size.list),
    columns: [
      textColumn('code', lists.columns.code),
      textColumn('from', words.exports.columns.from),
      textColumn('until', words.exports.columns.until),
      textColumn('condition', lists.columns.condition),
      percentColumn('presumed_share', lists.presumedShare),
      textColumn('note', lists.columns.note),
    ],
    rows: entries.map(({ code, from, until, condition, presumed, note }) => [
      figures.code(code),
      from,
      until,
      condition === null ? lists.whole : conditionName(words, condition),
      presumed === null ? null : plainPercent(Number(presumed) * 100),
      note,
    ]),
    notes: [
      `${size.list}: ${lists.size(count(size.inForce), count(size.entries))}`,
      `${changes.usedBy} ${measureName(words, measure.id)} (${measure.id})`,
      instrumentsNote(measure, told),
    ],
  };
}
