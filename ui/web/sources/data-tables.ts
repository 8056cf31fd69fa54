/** Data files, gaps and the measured accuracy as tables, for the screen and for files. */
import type { Issue, LawStatus, Scenario } from '../../../engine/index.ts';
import { exportLaw, IMPORTS_2024, sourceOf } from '../export/comparison-source.ts';
import {
  countColumn,
  textColumn,
  usdColumn,
  type ExportSource,
  type ExportTable,
} from '../../tables/export-table.ts';
import { countOf, inFile, textOf, usdOf, type Table } from '../../tables/table.ts';
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

/** `standing` is the state of a file in this visit. */
export function filesTable(
  shown: readonly UsedFile[],
  { files, compiled }: Pick<DataEdition, 'files' | 'compiled'>,
  standing: (file: UsedFile) => string,
  told: Told,
  { figures }: Words,
): Table<UsedFile> {
  const words = told.data;
  const { columns, exported } = words;
  const rowsIn =
    (told: (count: number) => string) =>
    ({ rows }: UsedFile): string =>
      rows === null ? words.document : told(rows);
  return {
    title: words.table,
    columns: [
      textOf('file', columns.file, ({ path }) => path),
      inFile(textColumn('kind', told.measures.kind), ({ kind }) => lookUp(words.kinds, kind) ?? kind),
      textOf('edition', columns.edition, ({ edition }) => edition, { lang: 'en' }),
      { ...countColumn('rows', columns.rows), exact: rowsIn(String), shown: rowsIn(figures.count) },
      { ...countOf('bytes', columns.bytes, ({ bytes }) => bytes, figures.bytes), unit: 'B' },
      textOf('publisher', columns.publisher, ({ publisher }) => publisher, { only: 'screen', lang: 'en' }),
      inFile(textColumn('publisher', exported.publisher), ({ publisher }) => publisher),
      inFile(textColumn('instrument', exported.instrument), ({ instrument }) => instrument),
      inFile(textColumn('note', told.lists.columns.note), ({ note }) => note),
      inFile(textColumn('licence', columns.licence), ({ licence }) => licence),
      textOf('sha256', columns.hash, ({ sha256 }) => sha256),
      textOf('standing', columns.standing, standing),
    ],
    rows: shown,
    foot: [],
    keyOf: ({ id }) => id,
    notes: [
      words.shown(figures.count(shown.length), figures.count(files.length)),
      words.dates(figures.date(compiled)),
    ],
  };
}

export interface GapOfTrade {
  readonly issue: Issue;
  /** Whole cents. */
  readonly value: number;
}

/** The trade that a kind of gap touches under the law at the end of the evidence. */
export function gapsTable(
  issues: readonly GapOfTrade[],
  evidenceThrough: string,
  told: Told,
  { words, figures }: Words,
): Table<GapOfTrade> {
  return {
    title: told.gaps.dollars(figures.date(evidenceThrough)),
    columns: [
      textOf('issue', told.gaps.what, ({ issue }) => issueSentence(words, figures, issue)),
      usdOf('customs_value', told.gaps.value, ({ value }) => value, figures.money.short),
    ],
    rows: issues,
    foot: [],
    keyOf: (_, place) => String(place),
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

export function accuracyTable(
  { sources, agreeing, cases, firstEntry, lastEntry }: Accuracy,
  told: Told,
  { figures }: Words,
): Table<Accuracy['sources'][number]> {
  const words = told.accuracy;
  return {
    title: `${told.places.accuracy}: ${words.sources}`,
    columns: [
      textOf('source', words.source, ({ what }) => what, { isProse: true, lang: 'en' }),
      countOf('cases', words.count, (source) => source.cases, figures.count),
    ],
    rows: sources.toSorted((a, b) => b.cases - a.cases || (a.what < b.what ? -1 : 1)),
    foot: [],
    keyOf: ({ what }) => what,
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

export type ParityClass = Parity['classes'][number];

export function parityTable(parity: Parity, { parity: told }: References, words: Words): Table<ParityClass> {
  const { count, money } = words.figures;
  return {
    title: told.classesTitle,
    columns: [
      textOf('class', told.why, ({ id }) => lookUp(told.classes, id) ?? id, { isProse: true }),
      inFile(textColumn('cause', told.cause), ({ cause }) =>
        cause === 'peer' ? told.causes.peer : told.causes.assumption,
      ),
      inFile(textColumn('authority', told.authority), ({ authority }) => authority),
      countOf('rates', told.cells, ({ cells }) => cells, count),
      usdOf('imports_2024', told.trade, ({ usd }) => usd * 100, money.dollars),
    ],
    rows: parity.classes,
    foot: [],
    keyOf: ({ id }) => id,
    notes: [told.lead, parityAgreement(parity, told, words), told.evidence, told.counted],
  };
}
