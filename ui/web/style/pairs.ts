/** Which token writes on which: text is read where its contrast is 4.5 at the least (`tests/browser/style.spec.ts`). */
const PLAIN_GROUNDS = ['--paper', '--surface', '--sunken'] as const;
const TINTS = ['--scenario-tint', '--warning-tint'] as const;

const ON_GROUNDS: Readonly<Record<string, readonly string[]>> = {
  '--ink': [...PLAIN_GROUNDS, ...TINTS, '--unchanged', '--fall-1', '--fall-2', '--rise-1', '--rise-2'],
  '--ink-soft': [...PLAIN_GROUNDS, ...TINTS],
  '--paper': ['--ink', '--fall-3', '--rise-3'],
  '--scenario': [...PLAIN_GROUNDS, ...TINTS],
  '--on-scenario': ['--scenario'],
  '--more': ['--paper', '--surface'],
  '--less': ['--paper', '--surface'],
  '--in-force': ['--paper', '--surface', '--scenario-tint'],
  '--ended': ['--paper', '--surface', '--scenario-tint'],
  '--scheduled': ['--paper', '--surface', '--scenario-tint'],
  '--hypothetical': ['--paper', '--surface', '--scenario-tint'],
  '--warning': ['--paper', '--surface', '--warning-tint'],
};

export interface Pair {
  readonly ink: string;
  readonly ground: string;
}

export const PAIRS: readonly Pair[] = Object.entries(ON_GROUNDS).flatMap(([ink, grounds]) =>
  grounds.map((ground) => ({ ink, ground })),
);
