/** Changes of an estimate, each a new one: lines, answers, scenarios beside it. */
import type {
  Estimate,
  EstimateLine,
  IsoDate,
  LockedFigures,
  LockedLine,
  ScenarioOfSet,
} from '../../../engine/index.ts';
import type { AssessedLine, EstimatedEntry } from '../worker/estimate-protocol.ts';
import { ordersLeftOut } from './entry-limits.ts';
import { plainUsd } from '../../words/format/plain.ts';

export const ESTIMATE_FORMAT: Estimate['format'] = 'tariff-estimate/1';
export const MOST_LINES = 200;
export const MOST_COMPARED = 6;
export const UNKNOWN = 'unknown';
export const LONGEST_CELL = 60;

export const NEW_LINE: EstimateLine = { label: '', hts: '', customsValue: '', quantities: {}, facts: {} };

const T_SHIRT = '6109100012';
/** The usual first comparison: the rate of the framework, and the same with its list at zero. */
export const FIRST_COMPARED = ['framework-20', 'framework-20-annex3'];

export function firstEstimate(entryDate: IsoDate): Estimate {
  return {
    format: ESTIMATE_FORMAT,
    title: '',
    entryDate,
    loadingDate: null,
    mode: 'ocean',
    entryType: 'formal',
    lines: [{ ...NEW_LINE, hts: T_SHIRT, customsValue: '10000' }],
    compared: FIRST_COMPARED,
    locked: null,
  };
}

export function withLine(estimate: Estimate, place: number, change: Partial<EstimateLine>): Estimate {
  const lines = estimate.lines.map((line, index) => (index === place ? { ...line, ...change } : line));
  return { ...estimate, lines };
}

/** Facts and quantities of another product would be lost on this one: they stay, as the code may come back. */
export function withAnswer(estimate: Estimate, place: number, key: string, value: string | null): Estimate {
  const facts = estimate.lines[place]?.facts ?? {};
  const { [key]: _, ...others } = facts;
  return withLine(estimate, place, { facts: value === null ? others : { ...others, [key]: value } });
}

export function withQuantity(estimate: Estimate, place: number, unit: string, amount: string): Estimate {
  const { [unit]: _, ...others } = estimate.lines[place]?.quantities ?? {};
  return withLine(estimate, place, { quantities: amount === '' ? others : { ...others, [unit]: amount } });
}

export function withNewLines(estimate: Estimate, added: readonly EstimateLine[]): Estimate {
  return { ...estimate, lines: [...estimate.lines, ...added].slice(0, MOST_LINES) };
}

export function withDuplicate(estimate: Estimate, place: number): Estimate {
  const line = estimate.lines[place];
  if (line === undefined || estimate.lines.length >= MOST_LINES) return estimate;
  return { ...estimate, lines: estimate.lines.toSpliced(place + 1, 0, line) };
}

export function withoutLine(estimate: Estimate, place: number): Estimate {
  return estimate.lines.length <= 1 ? estimate : { ...estimate, lines: estimate.lines.toSpliced(place, 1) };
}

export function withCompared(estimate: Estimate, scenario: ScenarioOfSet): Estimate {
  const named = JSON.stringify(scenario);
  const isThere = estimate.compared.some((each) => JSON.stringify(each) === named);
  return isThere || estimate.compared.length >= MOST_COMPARED
    ? estimate
    : { ...estimate, compared: [...estimate.compared, scenario] };
}

export function withoutCompared(estimate: Estimate, place: number): Estimate {
  return { ...estimate, compared: estimate.compared.toSpliced(place, 1) };
}

/** What the duty of a line is made of: its sum is the line's. */
function lockedMeasures(line: AssessedLine, isRegime: boolean): LockedLine['measures'] {
  const plain = (measure: string, cents: number) => ({
    measure,
    heading: null,
    rate: null,
    duty: plainUsd(cents),
  });
  const deposit = line.depositDuty === 0 ? [] : [plain('deposit', line.depositDuty)];
  if (isRegime) return [plain('regime', line.duty - line.depositDuty), ...deposit];
  const paid = line.explanation.measures.filter(
    ({ amount, verdict }) => amount !== null && verdict.kind === 'applied',
  );
  const measures = paid.map(({ measure, heading, rate, amount }) => ({
    measure,
    heading,
    rate,
    duty: plainUsd(amount ?? 0),
  }));
  return [...measures, ...deposit];
}

/** Null while no line has a figure. */
export function lockedFigures(entry: EstimatedEntry): LockedFigures | null {
  const { totals, lines, status, dataVersion, evidenceThrough } = entry;
  if (totals === null) return null;
  const optional = (cents: number | null): string | null => (cents === null ? null : plainUsd(cents));
  return {
    dataVersion,
    evidenceThrough,
    status,
    orders: ordersLeftOut(entry),
    customsValue: plainUsd(totals.customsValue),
    duty: plainUsd(totals.duty),
    low: plainUsd(totals.low),
    high: optional(totals.high),
    whole: { low: plainUsd(totals.whole.low), high: optional(totals.whole.high) },
    mpf: optional(totals.mpf),
    hmf: optional(totals.hmf),
    lines: lines.map(({ outcome }): LockedLine | null => {
      if (outcome.kind === 'problem') return null;
      const { explanation, duty, low, high, headings } = outcome;
      return {
        hts: explanation.code,
        customsValue: plainUsd(Math.round(Number(explanation.customsValue) * 100)),
        duty: plainUsd(duty),
        low: plainUsd(low),
        high: optional(high),
        headings,
        measures: lockedMeasures(outcome, totals.regime !== null),
      };
    }),
  };
}
