/** What the published cases and figures say of how exact the results are, for the page that shows it. */
import { readFileSync } from 'node:fs';
import { ordinaryResiduals, totalsOfResiduals } from '../official/ordinary-duty.ts';
import { disagreements, dutyCases } from './duty-cases.ts';

/** The words of `sources.tsv`, by source. */
function sourceWords(): ReadonlyMap<string, string> {
  const [, ...lines] = readFileSync(new URL('sources.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(
    lines.map((line) => {
      const [source = '', what = ''] = line.split('\t');
      return [source, what];
    }),
  );
}

function dataVersion(): string {
  const manifest = new URL('../../engine/data/manifest.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly dataVersion: string }).dataVersion;
}

export function accuracy() {
  const cases = dutyCases();
  const differing = disagreements();
  const days = cases.map(({ row }) => row.cells['entry_date'] ?? '').toSorted();
  const { lines, computed, calculated, excessPercent } = totalsOfResiduals(ordinaryResiduals());
  return {
    /** The build stops where the data are newer than these figures. */
    dataVersion: dataVersion(),
    cases: cases.length,
    agreeing: cases.length - differing.length,
    firstEntry: days[0] ?? '',
    lastEntry: days.at(-1) ?? '',
    /** A case may rest on several sources. */
    sources: [...sourceWords()].map(([source, what]) => ({
      what,
      cases: cases.filter(({ sources }) => sources.includes(source)).length,
    })),
    differing: differing.map(({ id, theirs, ours }) => ({ id, theirs, ours })),
    /** Of 2024, whole cents. */
    ordinaryDuty: { lines, computed, calculated, excessPercent: Number(excessPercent.toFixed(3)) },
  };
}
