/**
 * A table of trade under the law of one scenario, resolved row by row before any money: which share of each
 * row's value each duty falls on. Rates are not part of it, so that moving a rate needs no new resolution.
 */
import { Decimal, HUNDRED } from '../basis/decimal.ts';
import { tariffLineOf, isSpecialProvision, type HtsCode } from '../schedule/hts-code.ts';
import type { RateOfDuty } from '../schedule/rate-of-duty.ts';
import type { TariffSchedule } from '../schedule/schedule.ts';
import type { ConditionId } from '../law/condition.ts';
import type { MeasureId } from '../law/measure.ts';
import type { LawOfDate } from '../law/rulebook.ts';
import type { FlowTable } from '../trade/flow-table.ts';
import { answerForTrade, type AnswerAll } from '../assess/answers.ts';
import type { RatePiece } from '../assess/rate-pieces.ts';
import { reachKind, reachOf, type Reach } from '../assess/reach.ts';
import { NOTHING_DENIED, resolve, resolveReach, type Resolution } from '../assess/resolve.ts';

/** How a row's ordinary duty follows from its value. */
export type OrdinaryBasis =
  | { readonly kind: 'percent'; readonly percent: Decimal }
  /** No quantities in the table: the ratio of the duty calculated for that year to its value. */
  | { readonly kind: 'ratio'; readonly because: 'specific' | 'unsupported'; readonly rate: RateOfDuty };

export interface DutyShare {
  readonly measure: MeasureId;
  readonly share: Decimal;
  readonly pieces: readonly RatePiece[];
}

export interface CompiledRow {
  readonly row: number;
  readonly ordinary: OrdinaryBasis;
  readonly ordinaryPieces: readonly RatePiece[];
  readonly duties: readonly DutyShare[];
  /** Conditions asked of this row, with the share that was used and whether the scenario stated it. */
  readonly assumed: readonly { readonly condition: ConditionId; readonly share: Decimal }[];
  readonly narrower: readonly MeasureId[];
}

export interface CompiledTable {
  readonly table: FlowTable;
  readonly rows: readonly CompiledRow[];
  /** Rows of chapters 98 and 99, and of codes without a tariff line: not modelled. */
  readonly leftOut: readonly number[];
}

function ordinaryBasis(rate: RateOfDuty): OrdinaryBasis {
  switch (rate.kind) {
    case 'free':
      return { kind: 'percent', percent: new Decimal(0) };
    case 'adValorem':
      return { kind: 'percent', percent: new Decimal(rate.percent) };
    case 'specific':
    case 'compound':
      return { kind: 'ratio', because: 'specific', rate };
    case 'unsupported':
      return { kind: 'ratio', because: 'unsupported', rate };
  }
}

/** The eight-digit line within which this code cannot be placed: it is shorter, or of a retired numbering. */
export function unplacedWithin(schedule: TariffSchedule, code: HtsCode): HtsCode | null {
  return code.length === 10 && schedule.statistical.has(code) ? null : tariffLineOf(code);
}

export function resolveFlow(
  law: LawOfDate,
  schedule: TariffSchedule,
  code: HtsCode,
  shares: ReadonlyMap<ConditionId, Decimal>,
  customsValue: Decimal,
): Resolution {
  const answerAll = answerForTrade(shares, customsValue);
  return resolve(law, code, answerAll, NOTHING_DENIED, unplacedWithin(schedule, code));
}

type Resolved = Pick<CompiledRow, 'ordinaryPieces' | 'duties' | 'assumed' | 'narrower'>;

function resolveOnce(reach: Reach, answerAll: AnswerAll): Resolved {
  const { applied, answers, ordinary } = resolveReach(reach, answerAll(reach.questions), NOTHING_DENIED);
  return {
    narrower: reach.narrower,
    ordinaryPieces: ordinary,
    duties: applied.map(({ duty, share, pieces }) => ({ measure: duty.measure.id, share, pieces })),
    assumed: [...answers.values()]
      .filter(({ stated, condition }) => !stated && condition.asked)
      .map(({ condition, share }) => ({ condition: condition.id, share })),
  };
}

const dollars = (cents: number): Decimal => new Decimal(cents).dividedBy(HUNDRED);

/** The edges of the value bands that a reform draws: rows between the same edges resolve alike. */
function valueBands({ rulebook }: LawOfDate): readonly string[] {
  return [...rulebook.conditions.values()].flatMap(({ test }) =>
    test.kind === 'valueBand' ? [test.atLeast, test.below].filter((edge) => edge !== null) : [],
  );
}

function bandsOf(edges: readonly string[], value: Decimal): string {
  return edges.map((edge) => (value.lessThan(edge) ? '<' : '>')).join('');
}

export function compileTable(
  law: LawOfDate,
  schedule: TariffSchedule,
  table: FlowTable,
  shares: ReadonlyMap<ConditionId, Decimal>,
): CompiledTable {
  const rows: CompiledRow[] = [];
  const leftOut: number[] = [];
  const resolved = new Map<string, Resolved>();
  const bands = valueBands(law);
  for (const [row, code] of table.codes.entries()) {
    const line = schedule.lines.get(tariffLineOf(code));
    if (line === undefined || isSpecialProvision(code)) {
      leftOut.push(row);
      continue;
    }
    const unplaced = unplacedWithin(schedule, code);
    const value = dollars(table.customsValue[row] ?? 0);
    const kind = `${reachKind(law, code, unplaced)}|${bandsOf(bands, value)}`;
    const known =
      resolved.get(kind) ?? resolveOnce(reachOf(law, code, unplaced), answerForTrade(shares, value));
    resolved.set(kind, known);
    rows.push({ row, ordinary: ordinaryBasis(line.general), ...known });
  }
  return { table, rows, leftOut };
}
