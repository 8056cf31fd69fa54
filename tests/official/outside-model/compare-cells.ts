/** Every statistical number of a day, as we and the outside model price it: one resolution for each kind of line. */
import { answerForShipment } from '../../../engine/assess/answers.ts';
import { reachKind, reachOf } from '../../../engine/assess/reach.ts';
import type { IsoDate } from '../../../engine/basis/date.ts';
import { Decimal, HUNDRED, ZERO } from '../../../engine/basis/decimal.ts';
import { basisOf, exactSlot, ratesOfDay } from '../../../engine/columnar/decimal-row.ts';
import { ordinaryBasis, resolverOfKinds } from '../../../engine/columnar/row-class.ts';
import { listingsOf } from '../../../engine/law/list-index.ts';
import { lawOfDate, type LawOfDate } from '../../../engine/law/rulebook.ts';
import type { HtsCode } from '../../../engine/schedule/hts-code.ts';
import { standingOf, type TariffSchedule } from '../../../engine/schedule/schedule.ts';
import { realFlows, realReference } from '../../arbitraries/real-reference.ts';
import { metalShares, runsOn, type MetalShares, type Run } from './read-peer.ts';

export interface Difference {
  readonly date: string;
  readonly number: string;
  readonly peer: Run;
  readonly shares: MetalShares | undefined;
  /** Percent of the full value by measure, without column 1. */
  readonly duties: ReadonlyMap<string, number>;
  readonly percent: number;
  /** The lists that name the number on the day, with the codes by which they do. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

export interface ComparedDay {
  readonly date: string;
  /** Statistical numbers of the day that lie within a run of the model. */
  readonly compared: number;
  /** Statistical numbers of the day of which the model says nothing. */
  readonly unsaid: number;
  /** Numbers of other days that the model prices on this one, as far as runs name them. */
  readonly otherDays: readonly string[];
  readonly differences: readonly Difference[];
}

/** Rates and shares of the model have four decimals. */
const TOLERANCE = 0.0002;
export const isEqual = (one: number, other: number): boolean => Math.abs(one - other) < TOLERANCE;

/** The model's shares of metal as facts; nothing else is stated, so that the documented defaults stand. */
function factsOf(shares: MetalShares | undefined) {
  const percentages = new Map(
    Object.entries(shares ?? {}).map(([metal, percent]) => [
      `${metal}_content_pct`,
      new Decimal(percent as string),
    ]),
  );
  return answerForShipment({
    statements: new Map(),
    percentages,
    settled: new Map(),
    loadingDate: null,
    mode: null,
    customsValue: HUNDRED,
  });
}

/** Percent by measure of any statistical number under the law of a day. */
function ratesUnder(law: LawOfDate, schedule: TariffSchedule) {
  const rates = ratesOfDay(law);
  const resolveKind = resolverOfKinds();
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (code: HtsCode) => {
    const line = schedule.lines.get(code.slice(0, 8) as HtsCode);
    if (line === undefined) throw new Error(`no line for ${code}`);
    const shares = metalShares.get(code);
    const key = [reachKind(law, code, null), JSON.stringify(line.general), JSON.stringify(shares)].join('|');
    let duties = known.get(key);
    if (duties === undefined) {
      const kind = resolveKind(reachOf(law, code, null), factsOf(shares));
      const rowClass = { ordinary: ordinaryBasis(line.general), ...kind };
      const basis = basisOf(rowClass, law, HUNDRED, ZERO);
      duties = new Map(
        kind.duties.map(({ measure }, index) => [
          measure,
          exactSlot(rates, rowClass, index + 1, basis).toNumber(),
        ]),
      );
      known.set(key, duties);
    }
    return duties;
  };
}

function numbersOn(date: string, schedule: TariffSchedule): readonly HtsCode[] {
  const candidates = new Set([...schedule.statistical.keys(), ...schedule.changes.keys()]);
  return [...candidates]
    .filter(
      (code) =>
        code.length === 10 &&
        (!schedule.changes.has(code) || standingOf(schedule, code, date as IsoDate).kind === 'valid'),
    )
    .toSorted();
}

export function compareDay(date: string): ComparedDay {
  const { rulebook, schedule } = realReference();
  const law = lawOfDate(rulebook, date as IsoDate);
  const dutiesOf = ratesUnder(law, schedule);
  const numbers = numbersOn(date, schedule);
  const runs = runsOn.get(date) ?? [];
  const differences: Difference[] = [];
  let [place, compared, unsaid] = [0, 0, 0];
  for (const number of numbers) {
    while (place < runs.length && (runs[place] as Run).last < number) place += 1;
    const peer = runs[place];
    if (peer === undefined || number < peer.first) {
      unsaid += 1;
      continue;
    }
    compared += 1;
    const duties = dutiesOf(number);
    const percent = [...duties.values()].reduce((sum, duty) => sum + duty, 0);
    if (isEqual(percent, peer.percent)) continue;
    const lists = new Map(
      [...listingsOf(law.listed, number)].map(([list, entries]): [string, readonly string[]] => [
        list,
        entries.map(({ prefix }) => prefix),
      ]),
    );
    differences.push({ date, number, peer, shares: metalShares.get(number), duties, percent, lists });
  }
  const valid = new Set<string>(numbers);
  const named = new Set(runs.flatMap(({ first, last }) => [first, last]));
  const otherDays = [...named].filter((number) => !valid.has(number)).toSorted();
  return { date, compared, unsaid, otherDays, differences };
}

/** Customs value of 2024, whole dollars, by statistical number. */
export function tradeOf2024(): ReadonlyMap<string, number> {
  const { codes, customsValue } = realFlows();
  const byNumber = new Map<string, number>();
  codes.forEach((code, row) =>
    byNumber.set(code, (byNumber.get(code) ?? 0) + (customsValue[row] as number) / 100),
  );
  return byNumber;
}
