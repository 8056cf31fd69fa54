/** What a row of results says of its goods beside money and its own repairs: the same for all rows of a class. */
import {
  formatRateOfDuty,
  missingFactNames,
  ordersFor,
  summariseEntry,
  type Assessment,
  type CodeInBatch,
  type Describe,
  type FigureStatuses,
  type LineIssue,
  type PricedGoods,
  type ReferenceData,
} from '../../engine/index.ts';
import { orderNumbers, resultRow, type CaseOptions } from './assess-cases.ts';
import { csvCell } from './csv.ts';
import type { Speech } from './speech.ts';

/** Cells ready to be written. */
export interface ClassWords {
  readonly headings: string;
  readonly law: string;
  readonly assumptions: string;
  readonly unavailable: string;
  /** Not yet a cell: a row puts its own before it. */
  readonly notes: string;
  readonly evidence: string;
  /** Told once for the file. */
  readonly ofBothTariffs: readonly LineIssue[];
  readonly missing: (priced: PricedGoods) => string;
  readonly status: (priced: PricedGoods) => string;
}

export interface CodeWords {
  readonly rate: string;
  readonly orders: string;
}

const NONE: readonly LineIssue[] = [];
const NOTHING_SAID = {
  line: 0,
  cells: {},
  notes: [],
  problem: null,
  partOf: null,
  belongsTo: null,
} as const;

const NO_STATUSES: Omit<FigureStatuses, 'statusOfLine'> = {
  statusOf: () => ({ kind: 'hypothetical' }),
  heldAgainstDays: () => ({ status: { kind: 'hypothetical' }, days: [] }),
};

/** What is said of a class of goods, made from one of them. */
export function describeClass(
  reference: ReferenceData,
  speech: Speech,
  options: CaseOptions,
): Describe<ClassWords> {
  return (sample, status) => {
    const { entryDate } = sample.shipment;
    const entry = summariseEntry(reference, { entryDate, entryType: null, mode: null }, [sample]);
    const [line] = entry.lines;
    if (line === undefined) throw new Error('unreachable: an entry has the lines that it is made of');
    const outcome = { kind: 'line', line, entry, isFirst: true, incomplete: false } as const;
    const statuses = { ...NO_STATUSES, statusOfLine: () => status };
    const said = resultRow(reference, statuses, { id: '', outcome }, NOTHING_SAID, speech, options);
    const change = options.hypothetical !== true && 'next' in status ? status.next : null;
    const ofBothTariffs = sample.issues.filter(({ kind }) => kind === 'codeOfBothTariffs');
    return {
      headings: csvCell(said.headings),
      law: csvCell(said.law),
      assumptions: csvCell(said.assumptions),
      unavailable: csvCell(said.unavailable_claims),
      notes: said.notes,
      evidence: csvCell(said.evidence),
      ofBothTariffs: ofBothTariffs.length > 0 ? ofBothTariffs : NONE,
      missing: missingNames(sample),
      status: ({ next }) =>
        change === null || next === null
          ? csvCell(said.law_status)
          : csvCell(speech.status({ ...status, next: { ...change, duty: next } } as typeof status)),
    };
  };
}

/** The names of the facts for each order of conditions. */
function missingNames({ law, resolution, range, ...rest }: Assessment): ClassWords['missing'] {
  const open = range.missing.filter(({ condition }) => condition === null);
  const asked = resolution.reach.questions.map(({ condition }) => condition.id);
  const namesOf = (missing: Assessment['range']['missing']): readonly string[] =>
    missingFactNames({ law, resolution, ...rest, range: { ...range, missing } });
  const nameOf = new Map(
    asked.map(
      (condition) =>
        [condition, namesOf([{ condition, fact: null, impact: null, grade: 'ordinary' }])] as const,
    ),
  );
  const first = namesOf(open);
  const known = new Map<PricedGoods['missing'], string>();
  return ({ missing }) => {
    const before = known.get(missing);
    if (before !== undefined) return before;
    const names = [...first, ...missing.flatMap((condition) => nameOf.get(condition) ?? [])];
    const text = [...new Set(names)].join(';');
    known.set(missing, text);
    return text;
  };
}

/** Made once for each code. */
export function codeWords(reference: ReferenceData): (code: CodeInBatch<ClassWords>) => CodeWords {
  const made = new WeakMap<CodeInBatch<ClassWords>, CodeWords>();
  return (code) => {
    const known = made.get(code) ?? {
      rate: csvCell(formatRateOfDuty(code.line.general)),
      orders: csvCell(orderNumbers({ orders: ordersFor(reference.remedyOrders, code.code) })),
    };
    made.set(code, known);
    return known;
  };
}
