/** Runs once before all tests: one seed for every property, printed so that a run can be repeated. */
import { randomInt } from 'node:crypto';
import type { TestProject } from 'vitest/node';

const SEED_OF_CONTINUOUS_INTEGRATION = 20251026;
const LARGEST_SEED = 2 ** 31 - 1;

declare module 'vitest' {
  interface ProvidedContext {
    fastCheckSeed: number;
  }
}

/** `FC_SEED` wins; continuous integration has a fixed one; elsewhere every run looks in a new place. */
export function chooseSeed(env: Readonly<Record<string, string | undefined>>, random: () => number): number {
  const given = env['FC_SEED'];
  if (given !== undefined && given !== '') {
    if (!/^-?\d+$/.test(given)) throw new Error(`FC_SEED must be a whole number, found "${given}".`);
    return Number(given);
  }
  return env['CI'] ? SEED_OF_CONTINUOUS_INTEGRATION : random();
}

export default function announceSeed(project: TestProject): void {
  const seed = chooseSeed(process.env, () => randomInt(LARGEST_SEED));
  project.provide('fastCheckSeed', seed);
  process.stdout.write(`Property seed ${seed}; repeat with FC_SEED=${seed}\n`);
}
