/** The issues of both sides as one list by topic: what both rest on is listed once. */
import type { Issue } from '../../../engine/index.ts';
import type { SideKey } from '../state/shown.ts';

/** `null`: concerns the whole scenario, and is said before everything else. */
export type Topic = 'facts' | 'doubts' | 'rates' | 'leftOut' | 'lists';

export const TOPICS: readonly Topic[] = ['facts', 'doubts', 'rates', 'leftOut', 'lists'];

/** The money that an issue touches under one side, or the same money under both. */
export interface Touched {
  readonly side: SideKey | 'both';
  /** Whole cents. */
  readonly customsValue: number;
}

export interface ListedIssue {
  readonly key: string;
  readonly issue: Issue;
  readonly touched: readonly Touched[];
}

export function topicOf({ kind }: Issue): Topic | null {
  switch (kind) {
    case 'assumedShare':
      return 'facts';
    case 'uncertainMeasure':
      return 'doubts';
    case 'ratioEquivalent':
    case 'unsupportedRate':
      return 'rates';
    case 'specialProvisions':
    case 'minimumPrices':
      return 'leftOut';
    case 'narrowerList':
      return 'lists';
    case 'mayLapse':
    case 'afterEvidence':
      return null;
  }
}

/** Greatest money first. */
export function mergeIssues(baseline: readonly Issue[], scenario: readonly Issue[]): readonly ListedIssue[] {
  const before = new Map(baseline.map((issue) => [keyOf(issue), issue]));
  const after = new Map(scenario.map((issue) => [keyOf(issue), issue]));
  const merged = [...new Map([...before, ...after])].map(([key, issue]): ListedIssue => ({
    key,
    issue,
    touched: touchedBy(before.get(key), after.get(key)),
  }));
  return merged.sort((a, b) => most(b) - most(a) || (a.key < b.key ? -1 : 1));
}

/** Two issues are one where their sentences are: an assumption's sentence does not count lines. */
function keyOf(issue: Issue): string {
  if (issue.kind === 'assumedShare') return JSON.stringify([issue.kind, issue.condition, issue.share]);
  return JSON.stringify(issue, (name, value: unknown) => (name === 'customsValue' ? undefined : value));
}

function touchedBy(before: Issue | undefined, after: Issue | undefined): readonly Touched[] {
  const [baseline, scenario] = [customsValueOf(before), customsValueOf(after)];
  if (baseline !== null && baseline === scenario) return [{ side: 'both', customsValue: baseline }];
  return [
    ...(scenario === null ? [] : [{ side: 'scenario', customsValue: scenario } as const]),
    ...(baseline === null ? [] : [{ side: 'baseline', customsValue: baseline } as const]),
  ];
}

function customsValueOf(issue: Issue | undefined): number | null {
  return issue !== undefined && 'customsValue' in issue ? issue.customsValue : null;
}

function most({ touched }: ListedIssue): number {
  return Math.max(0, ...touched.map(({ customsValue }) => customsValue));
}
