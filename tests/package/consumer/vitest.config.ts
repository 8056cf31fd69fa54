import { defineConfig } from 'vitest/config';

/** Properties on a busy machine take their time. */
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
