/** Sums of columns of whole cents: exact in a double up to some ninety trillion dollars. */
import type { HtsCode } from '../schedule/hts-code.ts';
import { chapterOf, headingOf } from '../schedule/hts-code.ts';
import { entriesFor, type ProductListId } from '../law/product-list.ts';
import { chaptersOf, groupOf, sectionOf, type SectionId } from '../law/product-names.ts';
import type { AssessedTable } from '../columnar/assess-all.ts';
import type { Group, GroupBy, Totals } from './comparison.ts';
import type { EvaluatedScenario } from './assess-scenario.ts';

export function totalsOf(assessed: AssessedTable): Totals {
  let customsValue = 0;
  let duty = 0;
  for (const { row } of assessed.compiled.rows) {
    customsValue += assessed.compiled.table.customsValue[row] ?? 0;
    duty += assessed.duty[row] ?? 0;
  }
  return { customsValue, duty };
}

/** Groups that partition the rows: their sums equal the totals. */
function groupRows(
  assessed: AssessedTable,
  keyOf: (code: HtsCode) => string,
  placeOf: (key: string) => string = (key) => key,
): readonly Group[] {
  const groups = new Map<string, { customsValue: number; duty: number }>();
  const { table, rows } = assessed.compiled;
  for (const { row } of rows) {
    const key = keyOf(table.codes[row] ?? ('' as HtsCode));
    const group = groups.get(key) ?? { customsValue: 0, duty: 0 };
    group.customsValue += table.customsValue[row] ?? 0;
    group.duty += assessed.duty[row] ?? 0;
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, sums]) => ({ key, ...sums }))
    .sort((a, b) => (placeOf(a.key) < placeOf(b.key) ? -1 : 1));
}

/** The duty that each measure collects, on the value of the rows where it collects any. Duties sum to the total. */
export function groupsByMeasure(assessed: AssessedTable): readonly Group[] {
  return [...assessed.byMeasure].map(([key, column]) => {
    let customsValue = 0;
    let duty = 0;
    for (const { row } of assessed.compiled.rows) {
      const cents = column[row] ?? 0;
      if (cents === 0) continue;
      customsValue += assessed.compiled.table.customsValue[row] ?? 0;
      duty += cents;
    }
    return { key, customsValue, duty };
  });
}

/** Lists overlap: a row counts in every list that names it that day, and in `unlisted` where none does. */
function groupsByList({ assessed, law }: EvaluatedScenario): readonly Group[] {
  const listsOf = (code: HtsCode): readonly ProductListId[] =>
    [...law.rulebook.lists.values()]
      .filter((list) => list.takenFrom === null && entriesFor(list, code, law.date).length > 0)
      .map(({ id }) => id);
  const groups = new Map<string, { customsValue: number; duty: number }>();
  const { table, rows } = assessed.compiled;
  for (const { row } of rows) {
    const lists: readonly string[] = listsOf(table.codes[row] ?? ('' as HtsCode));
    for (const key of lists.length > 0 ? lists : ['unlisted']) {
      const group = groups.get(key) ?? { customsValue: 0, duty: 0 };
      group.customsValue += table.customsValue[row] ?? 0;
      group.duty += assessed.duty[row] ?? 0;
      groups.set(key, group);
    }
  }
  return [...groups].map(([key, sums]) => ({ key, ...sums })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** No section and no product group: nothing of chapters 1 to 97. */
const UNNAMED = 'none';

export function groupsOf(evaluated: EvaluatedScenario, by: GroupBy): readonly Group[] {
  const { products } = evaluated.law.rulebook;
  switch (by) {
    case 'chapter':
      return groupRows(evaluated.assessed, chapterOf);
    case 'section':
      return groupRows(
        evaluated.assessed,
        (code) => sectionOf(products, code) ?? UNNAMED,
        (section) => chaptersOf(products, section as SectionId)[0] ?? section,
      );
    case 'heading':
      return groupRows(evaluated.assessed, headingOf);
    case 'hs6':
      return groupRows(evaluated.assessed, (code) => code.slice(0, 6));
    case 'group':
      return groupRows(evaluated.assessed, (code) => groupOf(products, code) ?? UNNAMED);
    case 'measure':
      return groupsByMeasure(evaluated.assessed);
    case 'list':
      return groupsByList(evaluated);
  }
}
