/** The committed law of other origins, and the rulebook and schedule of each, made once. */
import {
  decodeOrigins,
  ORIGIN_FILES,
  originReferences,
  type OriginReference,
  type OriginsLaw,
} from '../../engine/index.ts';
import { realData, realManifest, textOfFile, valueOf } from './real-reference.ts';

let law: OriginsLaw | null = null;
export function realOrigins(): OriginsLaw {
  const texts = new Map(ORIGIN_FILES.map((id) => [id, textOfFile(realManifest(), id)]));
  return (law ??= valueOf(decodeOrigins(texts)));
}

let references: readonly OriginReference[] | null = null;
export function realOriginReferences(): readonly OriginReference[] {
  return (references ??= originReferences(realData(), realOrigins()));
}

export function originReference(
  code: string,
  claim: OriginReference['claim'] = 'notClaimed',
): OriginReference {
  const found = realOriginReferences().find((each) => each.origin.code === code && each.claim === claim);
  if (found === undefined) throw new Error(`no origin ${code}, ${claim}`);
  return found;
}
