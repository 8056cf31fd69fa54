/** One tariff line and its neighbours, in the worker. */
import {
  assess,
  formatRateOfDuty,
  hs6Of,
  linesWithin,
  nodeOf,
  numbersOfLine,
  ok,
  parseUnit,
  pathTo,
  readShipment,
  rowOf,
  standingOf,
  successorsOf,
  type Failure,
  type HtsCode,
  type RateOfDuty,
  type Result,
} from '../../../engine/index.ts';
import { pathRow, productsNear } from './finder-products.ts';
import type { FinderReference, FinderShelf, OpenFinder } from './finder-reference.ts';
import { vietNamOf, type Loaded } from './loaded.ts';
import { namedMeasures } from './named-measures.ts';
import type {
  LineNumber,
  LinePage,
  Neighbour,
  NumberChange,
  OtherDirection,
  ScheduleApi,
} from './schedule-protocol.ts';

const LINE_DIGITS = 8;
const NOTHING_MARKED: ReadonlySet<string> = new Set();

const isByQuantity = (rate: RateOfDuty): boolean => rate.kind !== 'free' && rate.kind !== 'adValorem';

function calculatedDutyOf({ flows }: FinderReference, code: HtsCode): number {
  const row = rowOf(flows, code);
  return row < 0 ? 0 : (flows.calculatedDuty[row] ?? 0);
}

function numbersOf({ all, reference }: OpenFinder, line: HtsCode): readonly LineNumber[] {
  const { finder, tradeOf } = reference;
  const { tree, places } = finder;
  const { schedule, rulebook } = all.data;
  const depth = pathTo(tree, places.get(line) ?? -1).length;
  return numbersOfLine(finder, line).map((code) => {
    const standing = standingOf(schedule, code, rulebook.evidenceThrough);
    const node = nodeOf(tree, places, code);
    return {
      code,
      below:
        node === null
          ? []
          : pathTo(tree, node.place)
              .slice(depth)
              .map((row) => pathRow(row, NOTHING_MARKED)),
      trade: tradeOf(code),
      calculatedDuty: calculatedDutyOf(reference, code),
      units: standing.kind === 'valid' ? standing.units : [],
    };
  });
}

function changesOf({ data: { schedule } }: Loaded, line: HtsCode): readonly NumberChange[] {
  return [...schedule.changes]
    .filter(([code]) => code.length > LINE_DIGITS && code.startsWith(line))
    .flatMap(([code, changes]) =>
      changes.map(({ change, effective }) => ({
        code,
        change,
        on: effective,
        successors: change === 'removed' ? successorsOf(schedule, code) : [],
      })),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.code < b.code ? -1 : 1));
}

async function otherDirection(all: Loaded, code: HtsCode): Promise<Result<OtherDirection, Failure>> {
  const reference = await vietNamOf(all);
  if (!reference.ok) return reference;
  const { tariff } = reference.value;
  const hs6 = hs6Of(code);
  return ok({
    hs6,
    edition: tariff.edition,
    lines: linesWithin(tariff.lines.values(), [hs6]).map(({ code: own, text, rate }) => ({
      code: own,
      rate: text,
      percent: rate.kind === 'adValorem' ? rate.percent : null,
    })),
  });
}

function standingOfCode({ data }: Loaded, code: HtsCode): LinePage['standing'] | null {
  const { schedule, rulebook } = data;
  const standing = standingOf(schedule, code, rulebook.evidenceThrough);
  switch (standing.kind) {
    case 'valid':
      return { kind: 'valid' };
    case 'removed':
      return { kind: 'removed', on: standing.on, successors: successorsOf(schedule, code) };
    case 'notYet':
      return { kind: 'notYet', from: standing.from };
    case 'unknown':
      return null;
  }
}

export function scheduleApi(ready: FinderShelf): ScheduleApi {
  return {
    async tariffLine(code) {
      const found = await ready();
      if (!found.ok) return found;
      const { all, reference } = found.value;
      const { schedule, rulebook, manifest } = all.data;
      const own = code.slice(0, LINE_DIGITS) as HtsCode;
      const line = schedule.lines.get(own);
      const standing = standingOfCode(all, code);
      const { tree, places } = reference.finder;
      const node = nodeOf(tree, places, code) ?? nodeOf(tree, places, own);
      if (line === undefined || standing === null || node === null)
        return ok({ kind: 'unknown', nearest: productsNear(all, reference, code) });
      const vietNam = await otherDirection(all, code);
      if (!vietNam.ok) return vietNam;
      const numbers = numbersOf(found.value, own);
      const changes = changesOf(all, own);
      const retired = changes.filter(
        ({ code: each, change }) => change === 'removed' && !numbers.some((number) => number.code === each),
      );
      const codes = [...new Set([...numbers, ...retired].map((each) => each.code))];
      return ok({
        kind: 'line',
        page: {
          code,
          line: own,
          standing,
          path: pathTo(tree, node.place).map((row) => pathRow(row, NOTHING_MARKED)),
          rate: formatRateOfDuty(line.general),
          units: line.units,
          exampleUnits: isByQuantity(line.general)
            ? line.units.filter((unit) => parseUnit(unit) !== null).slice(0, 2)
            : [],
          numbers,
          measures: namedMeasures(rulebook, code),
          changes,
          trade: reference.tradeOf(own),
          calculatedDuty: codes.reduce((sum, each) => sum + calculatedDutyOf(reference, each), 0),
          vietNam: vietNam.value,
          edition: manifest.edition,
          evidenceThrough: rulebook.evidenceThrough,
        },
      });
    },

    async neighbours({ code, cells }) {
      const found = await ready();
      if (!found.ok) return found;
      const { all, reference } = found.value;
      const { schedule, rulebook } = all.data;
      const { tree, places } = reference.finder;
      const units = schedule.lines.get(code.slice(0, LINE_DIGITS) as HtsCode)?.units.join() ?? '';
      const heading = code.slice(0, 4);
      const lines = [...schedule.lines.values()].filter((line) => line.code.startsWith(heading));
      return ok(
        lines.map((line): Neighbour => {
          const node = nodeOf(tree, places, line.code);
          const outcome = (): Neighbour['outcome'] => {
            // A number of pairs cannot be used for a line that pays by the kilogram.
            const { customs_value = '' } = cells;
            const comparable = line.units.join() === units ? cells : { customs_value };
            const row = readShipment({ ...comparable, hts: line.code, entry_date: rulebook.evidenceThrough });
            if (!row.ok) return { kind: 'failed', failure: row.failure };
            const assessment = assess(rulebook, schedule, row.value.shipment);
            if (!assessment.ok) return { kind: 'failed', failure: assessment.failure };
            const { duty, range } = assessment.value;
            return { kind: 'assessed', duty, ...range.usual };
          };
          return {
            code: line.code,
            path:
              node === null
                ? []
                : pathTo(tree, node.place)
                    .slice(1)
                    .map((row) => pathRow(row, NOTHING_MARKED)),
            rate: formatRateOfDuty(line.general),
            trade: reference.tradeOf(line.code),
            outcome: outcome(),
          };
        }),
      );
    },
  };
}
