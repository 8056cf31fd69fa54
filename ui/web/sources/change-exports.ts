/** What differs between the laws of two days in files: a row for each measure, and for each code of a list. */
import { textColumn, type ExportCell, type ExportTable } from '../../tables/export-table.ts';
import type { References } from '../../words/catalogue/en-references.ts';
import { measureName } from '../../words/sentences/sentences.ts';
import type { Words } from '../../words/words.ts';
import type { LawChange, PlainListChange, PlainMeasureChange } from '../worker/sources-protocol.ts';
import { listName } from '../../words/sentences/product-phrase.ts';

type Told = References['words'];
type Row = readonly ExportCell[];

function measureRow(
  { measure, before, after }: PlainMeasureChange,
  told: Told,
  { words, figures }: Words,
): Row {
  const { began, ended, changed, requirements } = told.changes;
  const rate = (standing: typeof before): ExportCell =>
    standing === null
      ? null
      : standing.rate === null
        ? told.measures.free
        : figures.rate.schedule(standing.rate);
  const heading = (standing: typeof before): ExportCell =>
    standing?.heading == null ? null : figures.code(standing.heading);
  const isSame = JSON.stringify(before?.requirements) === JSON.stringify(after?.requirements);
  return [
    before === null ? began : after === null ? ended : changed,
    measure,
    measureName(words, measure),
    null,
    rate(before),
    rate(after),
    heading(before),
    heading(after),
    before === null || after === null || isSame ? null : requirements,
  ];
}

function listRows(
  { list, added, removed }: PlainListChange,
  told: Told,
  { words, figures }: Words,
): readonly Row[] {
  const { codeAdded, codeRemoved } = told.changes;
  const rows = (codes: PlainListChange['added'], change: string): readonly Row[] =>
    codes.map((code) => [
      change,
      list,
      listName(words, list),
      figures.code(code),
      null,
      null,
      null,
      null,
      null,
    ]);
  return [...rows(added, codeAdded), ...rows(removed, codeRemoved)];
}

export function changesExport(
  { from, to, measures, lists }: LawChange,
  evidenceThrough: string,
  told: Told,
  reader: Words,
): ExportTable {
  const { words, figures } = reader;
  const { changes, measure, evidence } = told;
  const [first, second] = [figures.date(from), figures.date(to)];
  return {
    title: `${changes.between}: ${first} → ${second}`,
    columns: [
      textColumn('change', changes.change),
      textColumn('key', words.exports.columns.key),
      textColumn('name', changes.name),
      textColumn('code', told.lists.columns.code),
      textColumn('rate_before', `${measure.span.rate}, ${first}`),
      textColumn('rate_after', `${measure.span.rate}, ${second}`),
      textColumn('heading_before', `${measure.span.heading}, ${first}`),
      textColumn('heading_after', `${measure.span.heading}, ${second}`),
      textColumn('conditions', changes.conditions),
    ],
    rows: [
      ...measures.map((each) => measureRow(each, told, reader)),
      ...lists.flatMap((each) => listRows(each, told, reader)),
    ],
    notes: [evidence.sentence(figures.date(evidenceThrough))],
  };
}
