/** At build time: the packs of the law and of the schedule, beside the copy of the data that the programs read. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './content-hash.ts';
import { packPath, PACKS, PACKS_INDEX } from './data-packs.ts';

/** `packs`: by name, of the tables in `folder`. */
export function writeDataPacks(packs: Readonly<Record<string, string>>, folder: string): void {
  mkdirSync(join(folder, 'packs'), { recursive: true });
  const hashes: Record<string, string> = { manifest: sha256(readFileSync(join(folder, 'manifest.json'))) };
  for (const name of PACKS) {
    const text = packs[name];
    if (text === undefined) throw new Error(`The build has no pack "${name}".`);
    writeFileSync(join(folder, packPath(name)), text);
    hashes[name] = sha256(text);
  }
  writeFileSync(join(folder, PACKS_INDEX), JSON.stringify(hashes));
}
