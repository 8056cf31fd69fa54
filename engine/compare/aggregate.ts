/** Sums of columns of whole cents: exact in a double up to some ninety trillion dollars. */
import type { HtsCode } from '../schedule/hts-code.ts';
import { chapterOf, headingOf } from '../schedule/hts-code.ts';
import { entriesFor, type ProductListId } from '../law/product-list.ts';
import { chaptersOf, groupOf, sectionOf, type SectionId } from '../law/product-names.ts';
import type { AssessedTable, RowGroups } from '../columnar/assess-all.ts';
import type { CompiledTable } from '../columnar/compile.ts';
import { NOT_MODELLED } from '../columnar/table-codes.ts';
import type { Group, GroupBy, Totals } from './comparison.ts';
import type { EvaluatedScenario } from './assess-scenario.ts';

export function totalsOf({ compiled, duty: column }: AssessedTable): Totals {
  let customsValue = 0;
  let duty = 0;
  for (const rows of compiled.rowsOf.slice(0, -1)) customsValue += rows.customsValue;
  for (let row = 0; row < column.length; row += 1) duty += column[row] ?? 0;
  return { customsValue, duty };
}

/** The rows of a table by group; a row left out is in the group past the last. Keys ascend. */
export function rowGroups({ codes: read }: CompiledTable, keyOf: (code: HtsCode) => string): RowGroups {
  const { codes, basisOf, startOf, table } = read;
  const keyOfCode = codes.map((code, place) => (basisOf[place] === NOT_MODELLED ? null : keyOf(code)));
  const keys = [...new Set(keyOfCode.filter((key) => key !== null))].sort();
  const numbers = new Map<string | null, number>(keys.map((key, number) => [key, number]));
  const groupOf = new Int32Array(table.codes.length);
  for (const [place, key] of keyOfCode.entries())
    groupOf.fill(numbers.get(key) ?? keys.length, startOf[place], startOf[place + 1]);
  return { keys, groupOf };
}

/** Sums of a column of whole cents by group, without the rows left out. */
export function sumsByGroup(column: Float64Array, { keys, groupOf }: RowGroups): Float64Array {
  const sums = new Float64Array(keys.length + 1);
  for (let row = 0; row < column.length; row += 1) {
    const group = groupOf[row] ?? keys.length;
    sums[group] = (sums[group] ?? 0) + (column[row] ?? 0);
  }
  return sums.slice(0, -1);
}

/** Groups that partition the rows: their sums equal the totals. `placeOf`: what they are ordered by. */
function groupRows(
  { compiled, duty }: AssessedTable,
  keyOf: (code: HtsCode) => string,
  placeOf: (key: string) => string = (key) => key,
): readonly Group[] {
  const groups = rowGroups(compiled, keyOf);
  const values = sumsByGroup(compiled.table.customsValue, groups);
  const duties = sumsByGroup(duty, groups);
  return groups.keys
    .map((key, number) => ({ key, customsValue: values[number] ?? 0, duty: duties[number] ?? 0 }))
    .sort((a, b) => (placeOf(a.key) < placeOf(b.key) ? -1 : 1));
}

/** The duty that each measure collects, on the value of the rows where it collects any. Duties sum to the total. */
export function groupsByMeasure({ compiled, columns }: AssessedTable): readonly Group[] {
  const { classOf, slots, table, measures } = compiled;
  const { ids, numberAt } = measures;
  const values = new Float64Array(ids.length);
  const duties = new Float64Array(ids.length);
  for (const [slot, column] of columns.entries()) {
    for (let row = 0; row < column.length; row += 1) {
      const cents = column[row] ?? 0;
      const measure = numberAt[(classOf[row] ?? 0) * slots + slot] ?? -1;
      if (cents === 0 || measure < 0) continue;
      values[measure] = (values[measure] ?? 0) + (table.customsValue[row] ?? 0);
      duties[measure] = (duties[measure] ?? 0) + cents;
    }
  }
  return ids.map((key, number) => ({
    key,
    customsValue: values[number] ?? 0,
    duty: duties[number] ?? 0,
  }));
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
