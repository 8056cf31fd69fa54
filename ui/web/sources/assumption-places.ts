/** Where the code makes each assumption, from the folder of the engine, and the issues of a comparison that tell of it. */
import type { Issue } from '../../../engine/index.ts';
import places from './assumption-places.json' with { type: 'json' };

export type AssumptionId = keyof typeof places;

export const ASSUMPTION_PLACES: Readonly<
  Record<AssumptionId, { readonly where: string; readonly issues: readonly string[] }>
> = places;

/** The issue comes from this assumption without a condition. */
export function isToldBy(id: AssumptionId, { kind }: Issue): boolean {
  return ASSUMPTION_PLACES[id].issues.includes(kind);
}
