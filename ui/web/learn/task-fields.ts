/** What each kind of task states, for the editor: its figures, its choices and its plain fields, with where they begin. */
import type { LabTask } from '../../../engine/index.ts';

export interface TaskField {
  readonly key:
    | 'hts'
    | 'entryDate'
    | 'customsValue'
    | 'scenario'
    | 'baseline'
    | 'chapter'
    | 'horizon'
    | 'beta'
    | 'year'
    | 'epsilon'
    | 'phi'
    | 'rule'
    | 'figure';
  readonly first: string;
  /** What there is to choose from; absent: anything may be written. */
  readonly choices?: readonly string[];
}

const chapter: TaskField = { key: 'chapter', first: '' };
const baseline: TaskField = { key: 'baseline', first: 'framework-20' };
const scenario: TaskField = { key: 'scenario', first: 'framework-20-annex3' };
const figure = (...choices: readonly [string, ...string[]]): TaskField => ({
  key: 'figure',
  first: choices[0],
  choices,
});

export const TASK_FIELDS: Readonly<Record<LabTask['kind'], readonly TaskField[]>> = {
  entry: [
    { key: 'hts', first: '6109.10.00.12' },
    { key: 'entryDate', first: '2026-10-09' },
    { key: 'customsValue', first: '10000' },
    figure('duty', 'ordinaryDuty', 'rate'),
  ],
  trade: [{ key: 'scenario', first: 'framework-20' }, chapter, figure('duty', 'rate', 'customsValue')],
  difference: [baseline, scenario, chapter, figure('duty', 'rate')],
  response: [
    baseline,
    scenario,
    { key: 'horizon', first: 'longRun', choices: ['impact', 'shortRun', 'longRun'] },
    { key: 'beta', first: '1' },
    figure('imports', 'revenue', 'welfare', 'buyersShare'),
  ],
  formula: [
    { key: 'year', first: '2024' },
    { key: 'epsilon', first: '4' },
    { key: 'phi', first: '0.25' },
    figure('deficitShare', 'formula', 'rate'),
  ],
  cause: [baseline, scenario, { key: 'rule', first: 'annex-iii' }],
  directions: [
    { key: 'scenario', first: 'law:2026-10-10' },
    { key: 'year', first: '2024', choices: ['2024', '2025'] },
    figure('imports', 'exports', 'importDuty', 'exportDuty', 'balance'),
  ],
};

export const TASK_KINDS = Object.keys(TASK_FIELDS) as readonly LabTask['kind'][];

export function firstTask(kind: LabTask['kind']): LabTask {
  const fields = TASK_FIELDS[kind].map(({ key, first }) => [key, first]);
  return { kind, ...Object.fromEntries(fields) } as LabTask;
}
