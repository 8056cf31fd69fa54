/** Runs once before all tests: one seed for every property, printed so that a run can be repeated. */
import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import type { TestProject } from 'vitest/node';

const LARGEST_SEED = 2 ** 31 - 1;

declare module 'vitest' {
  interface ProvidedContext {
    fastCheckSeed: number;
  }
}

export interface SeedSources {
  /** The hash of the commit under test; null where the sources are no repository. */
  readonly commit: () => string | null;
  readonly random: () => number;
}

/**
 * `FC_SEED` wins. Continuous integration derives one from the commit, so that every landing looks in new places and a
 * red one is red again. Elsewhere every run looks in a new place.
 */
export function chooseSeed(
  env: Readonly<Record<string, string | undefined>>,
  { commit, random }: SeedSources,
): number {
  const given = env['FC_SEED'];
  if (given !== undefined && given !== '') {
    if (!/^-?\d+$/.test(given)) throw new Error(`FC_SEED must be a whole number, found "${given}".`);
    return Number(given);
  }
  const hash = env['CI'] ? commit() : null;
  return hash === null ? random() : Number.parseInt(hash.slice(0, 8), 16) % LARGEST_SEED;
}

function commitUnderTest(): string | null {
  try {
    const hash = execFileSync('git', ['rev-parse', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return hash.trim();
  } catch {
    return null;
  }
}

export default function announceSeed(project: TestProject): void {
  const seed = chooseSeed(process.env, { commit: commitUnderTest, random: () => randomInt(LARGEST_SEED) });
  project.provide('fastCheckSeed', seed);
  process.stdout.write(`Property seed ${seed}; repeat with FC_SEED=${seed}\n`);
}
