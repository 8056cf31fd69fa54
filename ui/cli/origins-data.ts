/** The law of other origins, from its files. */
import {
  decodeOrigins,
  ORIGIN_FILES,
  originReferences,
  type OriginReference,
  type ReferenceData,
} from '../../engine/index.ts';
import type { DataFolder } from './data-files.ts';
import { valueOf } from './refusal.ts';
import type { Speech } from './speech.ts';

export function originsOf(
  data: DataFolder,
  reference: Pick<ReferenceData, 'rulebook' | 'schedule' | 'manifest'>,
  speech: Speech,
): readonly OriginReference[] {
  const texts = ORIGIN_FILES.map((id) => [id, valueOf(data.text(reference.manifest, id), speech)] as const);
  return originReferences(reference, valueOf(decodeOrigins(new Map(texts)), speech));
}
