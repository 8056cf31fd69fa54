/** An id of the rulebook in a table of the catalogue: ids that a newer rulebook brings may be missing. */
export function lookUp<Entry>(table: Readonly<Record<string, Entry>>, id: string): Entry | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
