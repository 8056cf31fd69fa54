/** The engine's one direction: each folder knows those before it; the codec stands beside, seen by the index only. */
import type { Import } from './imports.ts';

const LAYERS = [
  'basis',
  'schedule',
  'finder',
  'trade',
  'law',
  'scenario',
  'refund',
  'viet-nam',
  'assess',
  'columnar',
  'batch',
  'reconcile',
  'attribution',
  'designation',
  'compare',
  'origins',
  'response',
] as const;
const CODEC_SEES: readonly string[] = [
  'basis',
  'schedule',
  'finder',
  'trade',
  'law',
  'scenario',
  'viet-nam',
  'codec',
];
const DECIMAL_DOOR = 'engine/basis/decimal.ts';

/** What is wrong with the imports of engine files. */
export function layerViolations(imports: readonly Import[]): string[] {
  return imports.flatMap((each) => {
    const problem = problemOf(each);
    return problem === null ? [] : [`${each.place} imports ${each.to}: ${problem}`];
  });
}

function problemOf({ from, to, isPackage }: Import): string | null {
  if (isPackage) {
    if (to === 'decimal.js' && from === DECIMAL_DOOR) return null;
    return to === 'decimal.js' ? `only ${DECIMAL_DOOR} may` : 'the engine uses no package but decimal.js';
  }
  if (!to.startsWith('engine/')) return 'the engine knows nothing outside itself';
  if (to.startsWith('engine/data/')) return 'data reaches the engine as text, through the codec';
  const importer = folderOf(from);
  const imported = folderOf(to);
  if (importer === 'index') return null;
  if (imported === 'index') return 'the index is for the outside';
  if (importer === imported) return null;
  if (importer === 'codec') {
    return CODEC_SEES.includes(imported) ? null : 'the codec reads into tables and knows no computation';
  }
  if (imported === 'codec') return 'only the index may';
  const [rank, target] = [rankOf(importer), rankOf(imported)];
  if (rank < 0 || target < 0) return 'a folder that has no place in the order';
  return target < rank ? null : `${imported} does not come before ${importer}`;
}

/** `engine/law/scope.ts` is in `law`; `engine/index.ts` is `index`. */
function folderOf(path: string): string {
  const [, folder = ''] = path.split('/');
  return folder.replace(/\.ts$/, '');
}

function rankOf(folder: string): number {
  return LAYERS.findIndex((layer) => layer === folder);
}
