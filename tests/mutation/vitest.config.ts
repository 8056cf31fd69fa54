/** The unit tests as the mutation score runs them: those of the place whose code is changed. */
import { defineConfig } from 'vitest/config';
import { testsOf } from './areas.mjs';

export default defineConfig({
  test: {
    include: [...testsOf(process.env['MUTATION_PLACE'])],
    environment: 'node',
    globalSetup: ['tests/arbitraries/choose-seed.ts'],
    setupFiles: ['tests/arbitraries/seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
