/** A pasted sheet as lines of an estimate, by the reader that files go through: questions and refusals are reported. */
import {
  joinChapter99,
  MOST_LINES,
  ok,
  readSheetText,
  type JoinedRow,
  type Result,
  type SheetOptions,
  type SheetProblem,
} from '../../../engine/index.ts';
import { toldOfSurvey } from '../../words/sentences/told-survey.ts';
import { estimateLine } from './estimate-line.ts';
import type { PastedLines, RefusedRow } from './estimate-protocol.ts';

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
    lines: taken.slice(0, MOST_LINES).map(({ cells }) => estimateLine(cells)),
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
