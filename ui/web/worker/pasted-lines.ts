/** A pasted sheet as lines of an estimate, by the reader that files go through: questions and refusals are reported. */
import {
  joinChapter99,
  MOST_LINES,
  ok,
  readSheetText,
  type EstimateLine,
  type JoinedRow,
  type Result,
  type SheetOptions,
  type SheetProblem,
} from '../../../engine/index.ts';
import { toldOfSurvey } from '../../words/sentences/told-survey.ts';
import type { PastedLines, RefusedRow } from './estimate-protocol.ts';

const LONGEST_CELL = 60;
const LONGEST_LABEL = 200;
const MOST_FACTS = 40;

/** `key=value;key=value`; claims are a fact of their own for each heading. */
function factsOf(text: string): Readonly<Record<string, string>> {
  const facts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MOST_FACTS)
    .map((part): readonly [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    });
  return Object.fromEntries(
    facts.map(([key, value]) => [key.slice(0, LONGEST_CELL), value.slice(0, LONGEST_CELL)]),
  );
}

function quantitiesOf(cells: JoinedRow['cells']): Readonly<Record<string, string>> {
  const pairs = (['', '2'] as const).flatMap((place) => {
    const [amount, unit] = [cells[`quantity${place}`] ?? '', cells[`unit${place}`] ?? ''];
    return amount === '' || unit === '' ? [] : [[unit.slice(0, LONGEST_CELL), amount.slice(0, LONGEST_CELL)]];
  });
  return Object.fromEntries(pairs) as Record<string, string>;
}

function lineOf({ cells }: JoinedRow): EstimateLine {
  const label = cells['label'] || cells['case_id'] || cells['id'] || '';
  return {
    label: label.slice(0, LONGEST_LABEL),
    hts: (cells['hts'] ?? '').slice(0, LONGEST_CELL),
    customsValue: (cells['customs_value'] ?? '').slice(0, LONGEST_CELL),
    quantities: quantitiesOf(cells),
    facts: factsOf(cells['facts'] ?? ''),
  };
}

/** An estimate has no origin or currency of its own: a row of another is none of its lines. */
function refusalOf({ line, problem, cells }: JoinedRow): RefusedRow | null {
  if (problem !== null) return { line, problem };
  const origin = (cells['origin'] ?? '').trim().toUpperCase();
  return origin === '' || origin === 'VN' ? null : { line, problem: { kind: 'badOrigin', value: origin } };
}

export function pastedLines(text: string, options: SheetOptions = {}): Result<PastedLines, SheetProblem> {
  const read = readSheetText(text, options);
  if (!read.ok) return read;
  const { survey } = read.value;
  const rows = joinChapter99(read.value.rows).filter(({ belongsTo }) => belongsTo === null);
  const refused = rows.flatMap((row) => refusalOf(row) ?? []);
  const taken = rows.filter((row) => refusalOf(row) === null);
  return ok({
    lines: taken.slice(0, MOST_LINES).map(lineOf),
    leftOut: Math.max(0, taken.length - MOST_LINES),
    ignored: survey.unused.map((name) => name.slice(0, 40)),
    zeroes: taken.filter(({ notes }) => notes.some(({ kind }) => kind === 'lostZero')).length,
    survey: toldOfSurvey(survey),
    mapping: survey.mapping.columns,
    refused,
    notes: taken.flatMap(({ line, notes }) =>
      notes.filter(({ kind }) => kind !== 'lostZero').map((note) => ({ line, note })),
    ),
  });
}
