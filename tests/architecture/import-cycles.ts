/** Circular imports, type-only ones included: files that import each other are one file in two pieces. */
import type { Import } from './imports.ts';

/** At least one cycle of every tangle, written as a path that returns to where it began; none if there is none. */
export function importCycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports) {
    if (!isPackage) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const finished = new Set<string>();
  const cycles: string[] = [];
  const follow = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push([...path.slice(start), file].join(' -> '));
      return;
    }
    if (finished.has(file)) return;
    for (const target of next.get(file) ?? []) follow(target, [...path, file]);
    finished.add(file);
  };
  for (const file of next.keys()) follow(file, []);
  return cycles;
}
