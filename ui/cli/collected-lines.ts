/** `collected --lines`: months of imports by ten-digit number, read from a file and shown beside the law on them. */
import {
  centsText,
  decodeMonthlyLines,
  problemUnderLaw,
  type GapByLine,
  type GapPart,
  type LinesOfMonth,
  type LinesProblem,
  type Reference,
} from '../../engine/index.ts';
import { gapLinesTable, pointsOf } from '../tables/collected-table.ts';
import { gapWords } from '../words/catalogue/gap-words.ts';
import { textOf } from './named-file.ts';
import { tableAsText } from './printed-table.ts';
import { refuse } from './refusal.ts';
import type { Speech } from './speech.ts';
import { sentenceOf } from '../words/sentences/sentence-of.ts';

/** How many numbers of a month are listed for a person. */
const FOREMOST = 15;

/** Dollars; null: the part has bounds and no figure of its own. */
export const plainParts = (parts: readonly GapPart[]) =>
  parts.map(({ kind, cents, low, high, method }) => ({
    kind,
    duty: cents === null ? null : centsText(cents),
    low: centsText(low),
    high: centsText(high),
    method,
  }));

export function linesOfMonths(
  path: string,
  { schedule }: Reference,
  speech: Speech,
): readonly LinesOfMonth[] {
  const { problems } = speech.words.policy.collected.byLine;
  const read = decodeMonthlyLines(path, textOf(path, speech));
  const told = (problem: LinesProblem): never =>
    refuse(`${path}: ${sentenceOf<LinesProblem>(problems, problem)}`);
  if (!read.ok) return told(read.failure);
  const problem = problemUnderLaw(read.value, schedule);
  return problem === null ? read.value : told(problem);
}

const restOf = ({ parts }: GapByLine): GapPart | undefined =>
  parts.find(({ kind }) => kind === 'unexplained');

export function plainByLine(gap: GapByLine) {
  const { month, customsValue, published, collected, onOwnLines, onComposition, parts, reading } = gap;
  return {
    month,
    customs_value: centsText(customsValue),
    published_value: published === null ? null : centsText(published),
    collected: centsText(collected),
    statutory_on_own_lines: centsText(onOwnLines),
    statutory_on_composition: centsText(onComposition),
    statutory_basis: gap.basis,
    after_evidence: gap.isAfterEvidence,
    unexplained_points: pointsOf(restOf(gap)?.cents ?? 0, customsValue),
    reading,
    parts: plainParts(parts),
    lines: gap.lines.map((line) => ({
      hts10: line.code,
      customs_value: centsText(line.customsValue),
      statutory: centsText(line.statutory),
      collected: centsText(line.collected),
    })),
  };
}

/** On which law the figures stand, where it is not that of the month's own days. */
function lawNotes(
  { basis, isAfterEvidence }: GapByLine,
  { rulebook }: Reference,
  speech: Speech,
): readonly string[] {
  return [
    ...(basis === 'earliestKnownLaw' ? [speech.page.words.analysis.collected.basisNote] : []),
    ...(isAfterEvidence ? [gapWords(speech.page.language).afterEvidence(rulebook.evidenceThrough)] : []),
  ];
}

export function gapByLineText(gap: GapByLine, reference: Reference, speech: Speech): string {
  const { words, page } = speech;
  const { byLine, kinds } = words.policy.collected;
  const { readings } = gapWords(page.language);
  const { month, customsValue, published, parts } = gap;
  const share = published === null || published === 0 ? null : ((100 * customsValue) / published).toFixed(1);
  const rest = restOf(gap)?.cents ?? 0;
  const ranges = parts.filter(({ cents, low, high }) => cents === null && (low !== 0 || high !== 0));
  return [
    byLine.title(month, centsText(customsValue), share),
    ...lawNotes(gap, reference, speech),
    byLine.composition(centsText(gap.onComposition), centsText(gap.onOwnLines)),
    `${byLine.rest(centsText(rest), pointsOf(rest, customsValue) ?? '-')}. ${readings[gap.reading]}`,
    ...ranges.map(({ kind, low, high }) =>
      byLine.range(kinds[kind].replace(/\.$/, ''), centsText(low), centsText(high)),
    ),
    tableAsText(gapLinesTable(gap.lines.slice(0, FOREMOST), byLine.line, page)),
  ].join('\n');
}
