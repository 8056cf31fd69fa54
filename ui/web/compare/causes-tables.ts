/** What makes a difference as tables: shares that add up, and pairs that act on each other. */
import type { ScenarioAttribution } from '../../../engine/index.ts';
import { textColumn, usdColumn, type ExportTable } from '../../tables/export-table.ts';
import { shareColumns } from '../../tables/shares-table.ts';
import { inFile, tableForFile, textOf, usdOf, type Table } from '../../tables/table.ts';
import { plainUsd } from '../../words/format/plain.ts';
import type { Words } from '../../words/words.ts';
import type { Pair } from '../state/shown.ts';
import { changePhrase } from '../../words/sentences/change-phrase.ts';
import { stepsOf, type Step } from './waterfall.ts';

/** A step from one duty to the other; the duty before them and after them, and the sum of all. */
export interface CauseRow {
  readonly kind: 'start' | 'step' | 'total' | 'end';
  readonly key: string;
  readonly name: string;
  /** Whole cents; null for a duty that no step leads to. */
  readonly share: number | null;
  readonly dutyAfter: number;
  /** Null for the others. */
  readonly step: Step | null;
}

export function causesTable(
  found: ScenarioAttribution,
  pair: Pair,
  method: string,
  reader: Words,
): Table<CauseRow> {
  const words = reader.words.analysis.causes;
  const { short, shortChange, cents } = reader.figures.money;
  const { attribution, changes } = found;
  const [start, end] = [pair.before.totals.duty, pair.after.totals.duty];
  const steps = stepsOf(found, start).map((step): CauseRow => {
    const change = step.change === null ? undefined : changes[step.change]?.change;
    const name = change === undefined ? words.rounding : changePhrase(change, reader);
    return { kind: 'step', key: step.key, name, share: step.amount, dutyAfter: step.to, step };
  });
  const level = (kind: 'start' | 'end', dutyAfter: number): CauseRow => {
    return { kind, key: kind, name: words[kind], share: null, dutyAfter, step: null };
  };
  const total: CauseRow = {
    kind: 'total',
    key: 'total',
    name: words.total,
    share: attribution.difference.total,
    dutyAfter: end,
    step: null,
  };
  const shareOf = ({ step }: CauseRow) =>
    step?.change == null ? null : (attribution.shares[step.change] ?? null);
  const columns = shareColumns<CauseRow>(
    words,
    ({ name }) => name,
    (row) => ({ share: row.share, alone: shareOf(row)?.alone ?? null, last: shareOf(row)?.last ?? null }),
    { share: shortChange, ofOne: shortChange },
  );
  return {
    title: words.title,
    columns: [
      columns.change,
      textOf('chart', '', () => '', { only: 'screen' }),
      {
        ...columns.share,
        shown: ({ share, dutyAfter, step }) =>
          share === null
            ? short(dutyAfter)
            : step !== null && step.change === null
              ? cents(share)
              : shortChange(share),
      },
      inFile(usdColumn('duty_after', reader.words.exports.columns.dutyAfter), ({ dutyAfter }) =>
        plainUsd(dutyAfter),
      ),
      ...(attribution.method === 'sampled'
        ? [
            usdOf<CauseRow>(
              'standard_error',
              words.error,
              (row) => shareOf(row)?.standardError ?? null,
              (error) => `± ${short(error)}`,
            ),
          ]
        : []),
      columns.alone,
      columns.last,
    ],
    rows: [level('start', start), ...steps],
    foot: [total, level('end', end)],
    keyOf: ({ kind, key }) => `${kind} ${key}`,
    notes: [words.lead, method, reader.words.exports.tradeNote],
  };
}

/** A program adds the shares up itself: their sum is not among them. */
export function causesExport(table: Table<CauseRow>): ExportTable {
  return tableForFile({ ...table, foot: table.foot.filter(({ kind }) => kind !== 'total') });
}

export function interactionsExport(found: ScenarioAttribution, reader: Words): ExportTable {
  const words = reader.words.analysis.causes;
  const phrase = (player: number): string => {
    const change = found.changes[player]?.change;
    return change === undefined ? '' : changePhrase(change, reader);
  };
  return {
    title: words.interactions,
    columns: [
      textColumn('first', reader.words.exports.columns.first),
      textColumn('second', reader.words.exports.columns.second),
      usdColumn('together', reader.words.exports.columns.together),
    ],
    rows: (found.attribution.interactions ?? []).map((pair) => [
      phrase(pair.first),
      phrase(pair.second),
      plainUsd(pair.cents),
    ]),
    notes: [words.interactionsLead],
  };
}
