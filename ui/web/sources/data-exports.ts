/** Data files, gaps and the measured accuracy in files. */
import type { Issue, LawStatus, Scenario } from '../../../engine/index.ts';
import { exportLaw, IMPORTS_2024, sourceOf } from '../export/comparison-source.ts';
import {
  countColumn,
  textColumn,
  usdColumn,
  type ExportSource,
  type ExportTable,
} from '../../tables/export-table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import type { References } from '../../words/catalogue/en-references.ts';
import { lookUp } from '../../words/catalogue/look-up.ts';
import { issueSentence } from '../../words/sentences/sentences.ts';
import type { App } from '../state/context.ts';
import type { Words } from '../../words/words.ts';
import type { DataEdition, UsedFile } from '../worker/sources-protocol.ts';
import type accuracy from './accuracy.json';
import type parity from './parity.json';

type Told = References['words'];
type Accuracy = typeof accuracy;
type Parity = typeof parity;

/** `standing` tells what became of a file in this visit. */
export function filesExport(
  shown: readonly UsedFile[],
  { files, compiled }: Pick<DataEdition, 'files' | 'compiled'>,
  standing: (file: UsedFile) => string,
  told: Told,
  { figures }: Words,
): ExportTable {
  const words = told.data;
  return {
    title: words.table,
    columns: [
      textColumn('file', words.columns.file),
      textColumn('kind', told.measures.kind),
      textColumn('edition', words.columns.edition),
      countColumn('rows', words.columns.rows),
      { ...countColumn('bytes', words.columns.bytes), unit: 'B' },
      textColumn('publisher', words.exported.publisher),
      textColumn('instrument', words.exported.instrument),
      textColumn('note', told.lists.columns.note),
      textColumn('licence', words.columns.licence),
      textColumn('sha256', words.columns.hash),
      textColumn('standing', words.columns.standing),
    ],
    rows: shown.map((file) => [
      file.path,
      lookUp(words.kinds, file.kind) ?? file.kind,
      file.edition,
      file.rows === null ? words.document : String(file.rows),
      String(file.bytes),
      file.publisher,
      file.instrument,
      file.note,
      file.licence,
      file.sha256,
      standing(file),
    ]),
    notes: [
      words.shown(figures.count(shown.length), figures.count(files.length)),
      words.dates(figures.date(compiled)),
    ],
  };
}

/** The trade that a kind of gap touches under the law at the end of the evidence. */
export function gapsExport(
  issues: readonly { readonly issue: Issue; readonly value: number }[],
  evidenceThrough: string,
  told: Told,
  { words, figures }: Words,
): ExportTable {
  return {
    title: told.gaps.dollars(figures.date(evidenceThrough)),
    columns: [textColumn('issue', told.gaps.what), usdColumn('customs_value', told.gaps.value)],
    rows: issues.map(({ issue, value }) => [issueSentence(words, figures, issue), plainUsd(value)]),
    notes: [told.gaps.lead],
  };
}

export function gapsSource(
  { law, status }: { readonly law: Scenario | null; readonly status: LawStatus | null },
  app: Pick<App, 'session' | 'reader'>,
): Promise<ExportSource | null> {
  const laws = law === null || status === null ? [] : [exportLaw(law, status, null, app)];
  return Promise.resolve(sourceOf(laws, IMPORTS_2024, location.href, app));
}

/** A row for every case on which somebody's published figure and this project's differ. */
export function disagreementsExport(
  { differing }: Pick<Accuracy, 'differing'>,
  { words, gaps }: References,
): ExportTable {
  const { theirs, ours, heading, duty, disagreements, caseName, reason } = words.gaps;
  return {
    title: disagreements,
    columns: [
      textColumn('case', caseName),
      textColumn('headings_source', `${heading}, ${theirs}`),
      usdColumn('duty_source', `${duty}, ${theirs}`),
      textColumn('headings_here', `${heading}, ${ours}`),
      usdColumn('duty_here', `${duty}, ${ours}`),
      textColumn('reason', reason),
    ],
    rows: differing.map(({ id, theirs: source, ours: here }) => [
      id,
      source.headings.join(' '),
      source.duty,
      here.headings.join(' '),
      here.duty,
      lookUp(gaps.disagreements, id) ?? null,
    ]),
    notes: [],
  };
}

export function accuracyExport(
  { sources, agreeing, cases, firstEntry, lastEntry }: Accuracy,
  told: Told,
  { figures }: Words,
): ExportTable {
  const words = told.accuracy;
  return {
    title: `${told.places.accuracy}: ${words.sources}`,
    columns: [textColumn('source', words.source), countColumn('cases', words.count)],
    rows: sources.map(({ what, cases: number }) => [what, String(number)]),
    notes: [
      words.cases(figures.count(agreeing), figures.count(cases)),
      words.dates(figures.date(firstEntry), figures.date(lastEntry)),
      words.several,
      words.lead,
    ],
  };
}

/** How many rates agree on all days, and on those but the one whose rate the model never had. */
export function parityAgreement(
  { days, agreeing, compared }: Parity,
  told: References['parity'],
  { figures }: Words,
): string {
  const shareOf = (part: number, whole: number): readonly [string, string, string] => [
    figures.count(part),
    figures.count(whole),
    figures.rate.percent((100 * part) / whole),
  ];
  const others = days.filter(({ date }) => date !== '2025-04-09');
  const sum = (of: 'numbers' | 'agreeing'): number => others.reduce((total, day) => total + day[of], 0);
  return [
    told.agreeing(...shareOf(agreeing, compared), figures.count(days.length)),
    told.otherDays(...shareOf(sum('agreeing'), sum('numbers')), figures.date('2025-04-09')),
  ].join(' ');
}

export function parityExport(parity: Parity, { parity: told }: References, words: Words): ExportTable {
  return {
    title: told.classesTitle,
    columns: [
      textColumn('class', told.why),
      textColumn('cause', told.cause),
      textColumn('authority', told.authority),
      countColumn('rates', told.cells),
      usdColumn('imports_2024', told.trade),
    ],
    rows: parity.classes.map(({ id, cause, authority, cells, usd }) => [
      lookUp(told.classes, id) ?? id,
      cause === 'peer' ? told.causes.peer : told.causes.assumption,
      authority,
      String(cells),
      plainUsd(usd * 100),
    ]),
    notes: [told.lead, parityAgreement(parity, told, words), told.evidence, told.counted],
  };
}
