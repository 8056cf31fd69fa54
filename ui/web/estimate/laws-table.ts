/** One entry under several laws as a table: each row one duty, each column one law, the estimate's own first. */
import type { LawStatus } from '../../../engine/index.ts';
import { usdColumn, type ExportTable } from '../../tables/export-table.ts';
import { tableForFile, textOf, type Column, type Table } from '../../tables/table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import { problemOf } from '../../words/sentences/line-problem.ts';
import type { Words } from '../../words/words.ts';
import { dutyInWords } from '../state/entry-limits.ts';
import type { EntryTotals } from '../worker/estimate-protocol.ts';
import { cellOf, differenceTo, landedAt, type LawBeside, type NamedDuty } from './laws-beside.ts';

export interface EntryUnderLaws {
  readonly laws: readonly LawBeside[];
  readonly own: readonly NamedDuty[];
  readonly totals: EntryTotals;
  /** Numbers of the estimate's lines without a figure. */
  readonly without: readonly number[];
  readonly entryDate: string;
  readonly status: LawStatus | null;
  readonly nameOf: (measure: string) => string;
}

/** In files a duty of which only a lower bound is known has its own row, and no sentence. */
export type LawRow =
  | { readonly kind: 'measure'; readonly measure: string }
  | { readonly kind: 'duty' | 'difference' | 'landed' | 'wholeDuty' | 'partialDuty' };

export interface LawColumn extends Column<LawRow> {
  /** Null: the estimate's own; the first column, the names of the rows, has none at all. */
  readonly law?: LawBeside | null;
}

export interface LawsTable extends Table<LawRow> {
  readonly columns: readonly LawColumn[];
}

/** Duties and totals of one column; null where the law has no answer. */
function answerOf(law: LawBeside | null, { own, totals, without }: EntryUnderLaws) {
  if (law === null) return { ...totals, without, measures: own };
  return law.outcome?.ok === true ? law.outcome.value : null;
}

/** Whole cents; null where the row has no figure for the law. */
export function centsIn(row: LawRow, law: LawBeside | null, given: EntryUnderLaws): number | null {
  const answer = answerOf(law, given);
  if (answer === null) return null;
  const isWhole = answer.without.length === 0;
  switch (row.kind) {
    case 'measure':
      return cellOf(answer.measures, row.measure)?.amount ?? null;
    case 'duty':
      return answer.duty;
    case 'wholeDuty':
      return isWhole ? answer.duty : null;
    case 'partialDuty':
      return isWhole ? null : answer.duty;
    case 'difference':
      return law === null ? null : differenceTo({ ...given.totals, without: given.without }, answer);
    case 'landed':
      return landedAt(given.totals.customsValue, answer);
  }
}

function shownIn(row: LawRow, law: LawBeside | null, given: EntryUnderLaws, reader: Words): string {
  const answer = answerOf(law, given);
  const { money } = reader.figures;
  if (answer === null) {
    const failure = law?.outcome?.ok === false ? law.outcome.failure : null;
    return row.kind === 'landed'
      ? '–'
      : row.kind === 'duty' && failure !== null
        ? problemOf(failure, reader)
        : '';
  }
  const cents = centsIn(row, law, given);
  if (cents === null) return '–';
  if (row.kind === 'duty') return dutyInWords(cents, answer.without, reader);
  return row.kind === 'difference' ? money.centsChange(cents) : money.cents(cents);
}

export function lawsTable(given: EntryUnderLaws, reader: Words): LawsTable {
  const { laws, own, nameOf } = given;
  const words = reader.words.later.scenarios;
  const found = laws.flatMap(({ outcome }) => (outcome?.ok === true ? outcome.value.measures : []));
  const measures = [...new Set([...own, ...found].map(({ measure }) => measure))];
  const named = (row: LawRow): string => {
    if (row.kind === 'measure') return nameOf(row.measure);
    if (row.kind === 'partialDuty') return reader.words.estimate.result.atLeast(words.duty);
    return { duty: words.duty, wholeDuty: words.duty, difference: words.difference, landed: words.total }[
      row.kind
    ];
  };
  const column = (key: string, label: string, law: LawBeside | null): LawColumn => ({
    ...usdColumn(key, label),
    law,
    exact: (row) => {
      const cents = centsIn(row, law, given);
      return cents === null ? null : plainUsd(cents);
    },
    shown: (row) => shownIn(row, law, given, reader),
    value: (row) => centsIn(row, law, given),
  });
  return {
    title: words.title,
    columns: [
      textOf('measure', words.measure, named),
      column('estimate', words.own, null),
      ...laws.map((law, place) => column(`law_${place + 1}`, law.title, law)),
    ],
    rows: measures.map((measure) => ({ kind: 'measure', measure })),
    foot: [{ kind: 'duty' }, { kind: 'difference' }, { kind: 'landed' }],
    keyOf: (row) => (row.kind === 'measure' ? row.measure : `total ${row.kind}`),
    notes: laws.some(({ outcome }) => outcome?.ok === true && outcome.value.isFoundTransshipped)
      ? [words.transshipped]
      : [],
  };
}

export function lawsForFile(given: EntryUnderLaws, reader: Words): ExportTable {
  const table = lawsTable(given, reader);
  const answers = [null, ...given.laws].flatMap((law) => {
    const answer = answerOf(law, given);
    const title = law === null ? reader.words.later.scenarios.own : law.title;
    return answer === null ? [] : [{ title, without: answer.without }];
  });
  const partial = answers.filter(({ without }) => without.length > 0);
  const isSaid = partial.length < 1 + given.laws.length;
  return tableForFile({
    ...table,
    foot: [
      ...(isSaid ? [{ kind: 'wholeDuty' } as const] : []),
      ...(partial.length > 0 ? [{ kind: 'partialDuty' } as const] : []),
    ],
    notes: [
      ...table.notes,
      ...partial.map(
        ({ title, without }) =>
          `${title}: ${reader.words.estimate.result.withoutFigure(without.map(String))}`,
      ),
    ],
  });
}
