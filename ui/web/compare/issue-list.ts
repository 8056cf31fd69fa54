/** The issues of both sides as one list: what both rest on is said once. */
import type { Issue } from '../../../engine/index.ts';
import type { SideKey } from '../state/choice.ts';

export interface SidedIssue {
  readonly key: string;
  readonly issue: Issue;
  readonly side: SideKey | 'both';
}

export function mergeIssues(baseline: readonly Issue[], scenario: readonly Issue[]): readonly SidedIssue[] {
  const ofBaseline = new Map(baseline.map((issue) => [JSON.stringify(issue), issue]));
  const ofScenario = new Map(scenario.map((issue) => [JSON.stringify(issue), issue]));
  const merged: SidedIssue[] = [];
  for (const [key, issue] of ofScenario)
    merged.push({ key: `s${key}`, issue, side: ofBaseline.has(key) ? 'both' : 'scenario' });
  for (const [key, issue] of ofBaseline)
    if (!ofScenario.has(key)) merged.push({ key: `b${key}`, issue, side: 'baseline' });
  return merged.sort((a, b) => weight(b.issue) - weight(a.issue));
}

/** The money it touches; what concerns a whole scenario comes first. */
export function customsValueOf(issue: Issue): number | null {
  return 'customsValue' in issue ? issue.customsValue : null;
}

function weight(issue: Issue): number {
  return customsValueOf(issue) ?? Number.POSITIVE_INFINITY;
}
