/** Part of the build: it stops where the figures of accuracy are older than the data they are about. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

function versionIn(path: string): string | undefined {
  const read = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { dataVersion?: string };
  return read.dataVersion;
}

export function accuracyOfTheseData(): Plugin {
  return {
    name: 'accuracy-of-these-data',
    apply: 'build',
    buildStart() {
      const [shown, data] = ['./accuracy.json', '../../../engine/data/manifest.json'].map(versionIn);
      if (shown !== data)
        this.error(
          `The figures of accuracy are of data ${shown}, the data are ${data}. Update them: WRITE_REPORT=1 npx vitest run tests/golden/accuracy.test.ts`,
        );
    },
  };
}
