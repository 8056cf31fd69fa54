/** The text of a row of results besides money and its own repairs: the same for all rows of a class. */
import {
  formatRateOfDuty,
  madeOnce,
  missingFactNames,
  ordersFor,
  summariseEntry,
  type Assessment,
  type CodeInBatch,
  type Describe,
  type FigureStatuses,
  type LawStatus,
  type LineIssue,
  type PricedGoods,
  type ReferenceData,
} from '../../engine/index.ts';
import { statusText } from '../entries/status-text.ts';
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
  /** Reported once for the file. */
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

/** Classes have few words, and what many say is kept once; beyond so many the memory starts again. */
const MOST_WORDS = 16_000;

const HYPOTHETICAL: LawStatus = { kind: 'hypothetical' };
const NO_STATUSES: Omit<FigureStatuses, 'statusOfLine'> = {
  statusOf: () => HYPOTHETICAL,
  heldAgainstDays: () => ({ status: HYPOTHETICAL, days: [] }),
};

/** The text for a class of goods, made from one of them. */
export function describeClass(
  reference: ReferenceData,
  speech: Speech,
  { ofBothTariffs: _toldByRows, ...options }: CaseOptions,
): Describe<ClassWords> {
  const cell = madeOnce((text: string) => text, csvCell, MOST_WORDS);
  const missingOf = madeOnce(nameOfFacts, missingInOrder, MOST_WORDS);
  return (sample, status) => {
    const { entryDate } = sample.shipment;
    const entry = summariseEntry(reference, { entryDate, entryType: null, mode: null }, [sample]);
    const [line] = entry.lines;
    if (line === undefined) throw new Error('unreachable: an entry has the lines that it is made of');
    const outcome = { kind: 'line', line, entry, isFirst: true, incomplete: false } as const;
    const statuses = { ...NO_STATUSES, statusOfLine: () => status };
    const said = resultRow(reference, statuses, { id: '', outcome }, NOTHING_SAID, speech, options);
    const ofBothTariffs = sample.issues.filter(({ kind }) => kind === 'codeOfBothTariffs');
    return {
      headings: cell(said.headings),
      law: cell(said.law),
      assumptions: cell(said.assumptions),
      unavailable: cell(said.unavailable_claims),
      notes: said.notes,
      evidence: cell(said.evidence),
      ofBothTariffs: ofBothTariffs.length > 0 ? ofBothTariffs : NONE,
      missing: missingOf(factNames(sample)),
      status: statusText(options.hypothetical === true ? HYPOTHETICAL : status, {
        status: (each) => csvCell(speech.status(each)),
      }),
    };
  };
}

interface FactNames {
  /** Of facts on which no condition depends. */
  readonly first: readonly string[];
  readonly ofCondition: ReadonlyMap<string, readonly string[]>;
}

function factNames(sample: Assessment): FactNames {
  const namesOf = (missing: Assessment['range']['missing']): readonly string[] =>
    missingFactNames({ ...sample, range: { ...sample.range, missing } });
  const asked = sample.resolution.reach.questions.map(({ condition }) => condition.id);
  return {
    first: namesOf(sample.range.missing.filter(({ condition }) => condition === null)),
    ofCondition: new Map(
      asked.map(
        (condition) =>
          [condition, namesOf([{ condition, fact: null, impact: null, grade: 'ordinary' }])] as const,
      ),
    ),
  };
}

const nameOfFacts = ({ first, ofCondition }: FactNames): string =>
  [first, ...[...ofCondition].flat()].join('|');

/** Made in a function of its own, so that a class does not keep the goods that it was made from. */
function missingInOrder({ first, ofCondition }: FactNames): ClassWords['missing'] {
  const known = new WeakMap<PricedGoods['missing'], string>();
  return ({ missing }) => {
    const before = known.get(missing);
    if (before !== undefined) return before;
    const names = [...first, ...missing.flatMap((condition) => ofCondition.get(condition) ?? [])];
    const text = [...new Set(names)].join(';');
    known.set(missing, text);
    return text;
  };
}

/** Made once for each code. */
export function codeWords(
  reference: ReferenceData,
  speech: Speech,
): (code: CodeInBatch<ClassWords>) => CodeWords {
  const made = new WeakMap<CodeInBatch<ClassWords>, CodeWords>();
  return (code) => {
    const known = made.get(code) ?? {
      rate: csvCell(formatRateOfDuty(code.line.general)),
      orders: csvCell(orderNumbers({ orders: ordersFor(reference.remedyOrders, code.code) }, speech)),
    };
    made.set(code, known);
    return known;
  };
}
