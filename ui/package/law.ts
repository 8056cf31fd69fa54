/** The opened law: what a line owes, why, over all days, and under other laws. */
import {
  assessUnder,
  explain,
  fail,
  FIRST_DATE,
  figureStatuses,
  historyOf,
  lawCalendar,
  malformed,
  ok,
  parseScenario,
  summariseEntry,
  unpackLaw,
  unpackSchedule,
  type Assessment,
  type AssessmentFailure,
  type Explanation,
  type Failure,
  type FigureStatuses,
  type HistorySpan,
  type LawCalendar,
  type LawStatus,
  type ReferenceData,
  type Result,
  type Scenario,
  type Shipment,
  type ShipmentRow,
} from '../../engine/index.ts';
import { assessedLine, type AssessedLine } from './assessed-line.ts';
import type { ReadText } from './data-files.ts';
import { ofText } from './text-of-document.ts';
import { readLine, type EntryLine, type LineProblem } from './entry-line.ts';
import { LawError } from './law-error.ts';

/** Why a line has no figure. */
export type LineFailure =
  | LineProblem
  | AssessmentFailure
  /** The way of entering is for entries up to this value, US dollars. */
  | { readonly kind: 'aboveEntryLimit'; readonly value: string; readonly limit: string };

/** The law of every entry date from 2025-01-01 on, as `openLaw` gives it. */
export interface Law {
  /** Names the data behind every figure; not the version of the package. */
  readonly dataVersion: string;
  /** The last day of the evidence: later days rest on what was scheduled then. */
  readonly evidenceThrough: string;
  /** What one line owes, as an entry of its own. */
  readonly assess: (line: EntryLine) => Result<AssessedLine, LineFailure>;
  /** Why it owes that: every measure with its verdict, dates, list entry, conditions, arithmetic and sources. */
  readonly explain: (line: EntryLine) => Result<Explanation, LineFailure>;
  /** The same goods under every law from 2025-01-01 on, as spans of entry dates; the line's own day counts for nothing. */
  readonly history: (line: EntryLine) => Result<readonly HistorySpan[], LineFailure>;
  /**
   * The same goods under laws or proposals, as if entered on their days: presets, `law:2025-10-20`, words such as
   * `framework-20; set country-duty to 15% on garments`, or scenarios. Rules that need a year of trade are refused.
   */
  readonly compare: (
    line: EntryLine,
    scenarios: readonly (string | Scenario)[],
  ) => Promise<Result<readonly ComparedLine[], LineFailure | Failure>>;
  /** A document of the format `tariff-scenario/2`, or of an older one. */
  readonly parseScenario: (text: string) => Result<Scenario, Failure>;
  /** The engine's own tables, for the other doors; their shape is not promised from one version to the next. */
  readonly reference: ReferenceData;
  /** A data file of the package by its id, checked against its hash. */
  readonly file: ReadText;
}

/** A line under one of the scenarios. */
export interface ComparedLine {
  readonly scenario: Scenario;
  readonly result: Result<AssessedLine, LineFailure>;
}

/** A rulebook with what is learnt of it from one line to the next. */
interface Bench {
  readonly reference: ReferenceData;
  readonly calendar: LawCalendar;
  readonly statuses: FigureStatuses;
  /** What every figure stands on, where that is known beforehand. */
  readonly status: LawStatus | null;
}

function benchOf(reference: ReferenceData, status: LawStatus | null = null): Bench {
  const calendar = lawCalendar(reference.rulebook);
  return {
    reference,
    calendar,
    statuses: figureStatuses(reference.rulebook, reference.schedule, calendar),
    status,
  };
}

const assessed = (
  { reference, calendar }: Bench,
  shipment: Shipment,
): Result<Assessment, AssessmentFailure> =>
  assessUnder(calendar.lawOn(shipment.entryDate), reference.schedule, shipment);

function assessedRow(bench: Bench, { shipment, entryType }: ShipmentRow): Result<AssessedLine, LineFailure> {
  const { reference, statuses } = bench;
  const found = assessed(bench, shipment);
  if (!found.ok) return found;
  const { entryDate, mode } = shipment;
  const entry = summariseEntry(reference, { entryDate, entryType, mode }, [found.value]);
  const { regime, customsValue, lines } = entry;
  if (regime.kind === 'aboveLimit')
    return fail({ kind: 'aboveEntryLimit', value: customsValue.toFixed(), limit: regime.limit });
  const [line] = lines;
  if (line === undefined) throw new Error('unreachable: the entry has the line it was made of');
  const { rulebook, manifest } = reference;
  const data = { evidenceThrough: rulebook.evidenceThrough, dataVersion: manifest.dataVersion };
  return ok(assessedLine(entry, line, bench.status ?? statuses.statusOfLine(line, regime), data));
}

type Prepared = Result<{ readonly scenario: Scenario; readonly bench: Bench }, Failure>;

/** So many laws and proposals are kept ready: a property asks for the same ones again and again. */
const MOST_PREPARED = 16;

function preparing(reference: ReferenceData): (asked: string | Scenario) => Promise<Prepared> {
  const ready = new Map<string | Scenario, Promise<Prepared>>();
  const prepare = async (asked: string | Scenario): Promise<Prepared> => {
    const { rulesUnder } = await import('./under-scenario.ts');
    const under = rulesUnder(reference.rulebook, asked);
    if (!under.ok) return under;
    const { scenario, rulebook, isProposal } = under.value;
    const bench = benchOf({ ...reference, rulebook }, isProposal ? { kind: 'hypothetical' } : null);
    return ok({ scenario, bench });
  };
  return (asked) => {
    const known = ready.get(asked) ?? prepare(asked);
    ready.delete(asked);
    ready.set(asked, known);
    const [oldest] = ready.keys();
    if (ready.size > MOST_PREPARED && oldest !== undefined) ready.delete(oldest);
    return known;
  };
}

/** As if entered on the scenario's day; what was loaded only after it is taken as not yet loaded. */
function enteredOn({ lawAsOf: entryDate }: Scenario, row: ShipmentRow): ShipmentRow {
  const { loadingDate: loaded } = row.shipment;
  const loadingDate = loaded !== null && loaded > entryDate ? null : loaded;
  return { ...row, shipment: { ...row.shipment, entryDate, loadingDate } };
}

function lawFrom(reference: ReferenceData, file: ReadText): Law {
  const { rulebook, schedule, manifest } = reference;
  const bench = benchOf(reference);
  const prepared = preparing(reference);
  const onRow = <Value>(
    line: EntryLine,
    answer: (row: ShipmentRow) => Result<Value, LineFailure>,
  ): Result<Value, LineFailure> => {
    const row = readLine(line);
    return row.ok ? answer(row.value) : row;
  };
  return {
    dataVersion: manifest.dataVersion,
    evidenceThrough: rulebook.evidenceThrough,
    assess: (line) => onRow(line, (row) => assessedRow(bench, row)),
    explain: (line) =>
      onRow(line, ({ shipment }) => {
        const found = assessed(bench, shipment);
        return found.ok ? ok(explain(found.value)) : found;
      }),
    history: (line) => onRow(line, ({ shipment }) => ok(historyOf(rulebook, schedule, shipment, FIRST_DATE))),
    async compare(line, scenarios) {
      const row = readLine(line);
      if (!row.ok) return row;
      if (!Array.isArray(scenarios)) return malformed('scenarios', 'a list', scenarios);
      const compared: ComparedLine[] = [];
      for (const asked of scenarios) {
        const one = await prepared(asked);
        if (!one.ok) return one;
        const { scenario } = one.value;
        const result = assessedRow(one.value.bench, enteredOn(scenario, row.value));
        compared.push({ scenario, result });
      }
      return ok(compared);
    },
    parseScenario: (text) => ofText(parseScenario)(text, 'scenario'),
    reference,
    file,
  };
}

function opened<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new LawError(result.failure);
  return result.value;
}

export async function lawOf(file: ReadText): Promise<Law> {
  const [lawText, scheduleText] = await Promise.all([file('law'), file('schedule')]);
  const { manifest, law } = opened(unpackLaw(lawText));
  return lawFrom({ manifest, ...law, schedule: opened(unpackSchedule(scheduleText)) }, file);
}
