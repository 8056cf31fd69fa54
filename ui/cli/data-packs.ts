/**
 * The law and the schedule, packed by the build beside the tables that they were made from: a command of one line
 * reads them in a fraction of the time. Packs of another manifest and packs that are not whole are not used; the
 * tables are read in their place.
 */
import { sha256 } from './content-hash.ts';

export const PACKS = ['law', 'schedule'] as const;
type PackName = (typeof PACKS)[number];

/** Hashes, in hexadecimal digits, of the packs and of the manifest whose tables they hold. */
export interface PacksIndex extends Readonly<Record<PackName, string>> {
  readonly manifest: string;
}

export const PACKS_INDEX = 'packs/index.json';
export const packPath = (name: PackName): string => `packs/${name}.json`;

function indexIn(bytes: Buffer | null): Partial<PacksIndex> {
  try {
    return (bytes === null ? {} : JSON.parse(bytes.toString('utf8'))) as Partial<PacksIndex>;
  } catch {
    return {};
  }
}

/** `read`: the bytes of a file of the data folder, null where there is none. */
export function packsFor(
  manifest: Buffer,
  read: (path: string) => Buffer | null,
): Readonly<Record<PackName, string>> | null {
  const index = indexIn(read(PACKS_INDEX));
  if (index.manifest !== sha256(manifest)) return null;
  const texts = PACKS.map((name) => {
    const bytes = read(packPath(name));
    return bytes !== null && sha256(bytes) === index[name] ? bytes.toString('utf8') : null;
  });
  const [law, schedule] = texts;
  return typeof law === 'string' && typeof schedule === 'string' ? { law, schedule } : null;
}
