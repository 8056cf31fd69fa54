/** Rows of a table whose duty from another origin is not known. */
import type { EvaluatedScenario } from '../compare/assess-scenario.ts';
import { tariffLineOf } from '../schedule/hts-code.ts';
import { unknownOn, type OriginReference } from './origin-figure.ts';

/** `all`: a layer of the country whose products or rate are not known may fall on any of them. */
export function unknownRows(
  reference: OriginReference,
  { assessed, law }: EvaluatedScenario,
): ReadonlySet<number> | 'all' {
  const open = unknownOn(reference, law.date, () => true);
  if (open.some(({ kind }) => kind === 'layer')) return 'all';
  const measures = open.flatMap((each) => (each.kind === 'programme' ? each.rate.measures : []));
  const rows = new Set<number>();
  for (const [measure, column] of assessed.byMeasure) {
    if (measures.includes(measure)) column.forEach((cents, row) => cents > 0 && rows.add(row));
  }
  const { codes } = assessed.compiled.table;
  if (reference.elsewhere.size > 0)
    codes.forEach((code, row) => reference.elsewhere.has(tariffLineOf(code)) && rows.add(row));
  return rows;
}
