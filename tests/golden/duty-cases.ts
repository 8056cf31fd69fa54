/** The golden cases and the differences that are known, as tables. */
import { readFileSync } from 'node:fs';
import type { JoinedRow } from '../../engine/index.ts';
import { caseOf } from '../cli/results.ts';

type Cells = Readonly<Record<string, string>>;

export interface DutyCase {
  readonly id: string;
  readonly row: JoinedRow;
  /** Which figures of the result the source speaks of. */
  readonly compares: 'duty' | 'mfn' | 'fees';
  readonly headings: readonly string[];
  readonly headingsMatch: 'exact' | 'contains' | 'none';
  /** Null: the source does not say. */
  readonly duty: string | null;
  readonly mpf: string | null;
  readonly hmf: string | null;
  readonly sources: readonly string[];
}

export interface Disagreement {
  readonly id: string;
  readonly theirs: { readonly headings: readonly string[]; readonly duty: string };
  readonly ours: { readonly headings: readonly string[]; readonly duty: string };
  readonly agreeingFacts: string;
}

const textOf = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const list = (text: string): readonly string[] => (text === '' ? [] : text.split(';'));
const figure = (text: string): string | null => (text === '' ? null : text);

const INPUTS = [
  'hts',
  'entry_date',
  'loading_date',
  'mode',
  'entry_type',
  'customs_value',
  'quantity',
  'unit',
  'facts',
];

function tableOf(name: string): readonly Cells[] {
  const [header = '', ...lines] = textOf(name).trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length) throw new Error(`${name}: ${cells.length} cells in "${line}"`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function oneOf<Name extends string>(text: string | undefined, names: readonly Name[]): Name {
  const name = names.find((known) => known === text);
  if (name === undefined) throw new Error(`"${text}" is none of ${names.join(', ')}`);
  return name;
}

function dutyCase(cells: Cells): DutyCase {
  const at = (column: string): string => {
    const text = cells[column];
    if (text === undefined) throw new Error(`no column "${column}"`);
    return text;
  };
  const inputs = Object.fromEntries(INPUTS.map((column) => [column, at(column)]));
  return {
    id: at('case'),
    row: caseOf({ case_id: at('case'), ...inputs }),
    compares: oneOf(at('compares'), ['duty', 'mfn', 'fees']),
    headings: list(at('headings')),
    headingsMatch: oneOf(at('headings_match'), ['exact', 'contains', 'none']),
    duty: figure(at('duty')),
    mpf: figure(at('mpf')),
    hmf: figure(at('hmf')),
    sources: at('sources').split(' '),
  };
}

export function dutyCases(): readonly DutyCase[] {
  return tableOf('duty-cases.tsv').map(dutyCase);
}

export function knownSources(): ReadonlySet<string> {
  return new Set(tableOf('sources.tsv').map((row) => row['source'] ?? ''));
}

/** The rows of the table in DISAGREEMENTS.md. */
export function disagreements(): readonly Disagreement[] {
  const rows = textOf('DISAGREEMENTS.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .slice(2);
  return rows.map(([id = '', headings = '', duty = '', ourHeadings = '', ourDuty = '', facts = '']) => ({
    id,
    theirs: { headings: list(headings), duty },
    ours: { headings: list(ourHeadings), duty: ourDuty },
    agreeingFacts: facts,
  }));
}
