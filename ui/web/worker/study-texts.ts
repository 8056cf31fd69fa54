/** At build time: the texts that only a trade response reads, by their ids: as JSON, deflated, in base64url. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { decodeManifest, ORIGIN_FILES } from '../../../engine/index.ts';
import { RESPONSE_FILES } from './response-data.ts';

export function studyTexts(data: string): string {
  const manifest = decodeManifest(readFileSync(join(data, 'manifest.json'), 'utf8'));
  if (!manifest.ok) throw new Error('The manifest of the data cannot be read.');
  const texts = [...RESPONSE_FILES, ...ORIGIN_FILES].map((id) => {
    const file = manifest.value.files.get(id);
    if (file === undefined) throw new Error(`The manifest has no file "${id}".`);
    return [id, readFileSync(join(data, file.path), 'utf8')] as const;
  });
  return deflateRawSync(JSON.stringify(Object.fromEntries(texts)), { level: 9 }).toString('base64url');
}
