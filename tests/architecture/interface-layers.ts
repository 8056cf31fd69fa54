/** The interface's one direction: words <- tables <- the page (worker <- state <- views) and the terminal beside it. */
import type { Import } from './imports.ts';

const ENGINE_DOOR = 'engine/index.ts';
/** What calls the engine: the worker, the terminal, the readers of sheets and entries, the doors of the package. */
const ENGINE_ROOMS = ['ui/web/worker', 'ui/cli', 'ui/sheet', 'ui/entries', 'ui/package'];
/** The data of the package are packed at build time as those of the page are. */
const PACKING = 'ui/package/build-package.ts';
/** Parts of the page that are no view. */
const COMMON: readonly string[] = ['', 'worker', 'state', 'parts', 'export', 'offline'];
/** Files that put something into words. */
const WORDING = /-(words|texts?|sentences?|phrase|title|name)\.ts$/;

/** What is wrong with the imports of files under `ui`. */
export function interfaceViolations(imports: readonly Import[]): string[] {
  return imports.flatMap((each) => {
    const problem = each.isPackage ? null : (engineProblem(each) ?? directionProblem(each));
    return problem === null ? [] : [`${each.place} imports ${each.to}: ${problem}`];
  });
}

/** Imports of the tests, by whomever. */
export function testImports(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to, isPackage }) => !isPackage && isIn('tests', to) && !isIn('tests', from))
    .map(({ place, to }) => `${place} imports ${to}: nothing depends on the tests`);
}

function engineProblem({ from, to, typeOnly }: Import): string | null {
  if (!isIn('engine', to)) return null;
  const runsTheEngine = ENGINE_ROOMS.some((folder) => isIn(folder, from));
  if (!runsTheEngine && !typeOnly)
    return 'outside the worker the engine may only be imported with `import type`';
  if (isIn('engine/data', to)) return runsTheEngine ? null : 'data is loaded by the worker';
  return to === ENGINE_DOOR ? null : `the engine has one door, ${ENGINE_DOOR}`;
}

function directionProblem({ from, to }: Import): string | null {
  if (isIn('ui/package', from) && isIn('ui', to) && !isIn('ui/package', to) && from !== PACKING)
    return 'the package gives the engine alone, without words and screens';
  if (isIn('ui/package', to) && isIn('ui', from) && !isIn('ui/package', from))
    return 'the package is for other projects';
  if (isIn('ui/words', to)) return null;
  if (isIn('ui/words', from) && isIn('ui', to)) return 'words know neither the page nor the terminal';
  if (isIn('ui/tables', from) && isIn('ui', to))
    return isIn('ui/tables', to) ? null : 'tables know words, but neither the page nor the terminal';
  if (isIn('ui/tables', to)) return null;
  if (isIn('ui/cli', from) && isIn('ui/web', to))
    return 'the terminal shares words and tables with the page, nothing else';
  if (isIn('ui/web', from) && isIn('ui/cli', to)) return 'the page does not know the terminal';
  const shared = ['ui/sheet', 'ui/entries', 'ui/study'].find((folder) => isIn(folder, from));
  if (shared !== undefined) {
    return isIn(shared, to) || isIn('engine', to)
      ? null
      : 'what is read, answered and addressed for both doors knows neither';
  }
  if (!isIn('ui/web', from) || !isIn('ui/web', to)) return null;
  const [importer, imported] = [areaOf(from), areaOf(to)];
  if (importer === imported) return null;
  if (!COMMON.includes(imported) && WORDING.test(to)) return 'what several views say belongs to the words';
  if (importer === 'worker') return 'the worker knows no other part of the app';
  if (importer === 'state' && imported !== 'worker') return 'the state knows the worker, not the views';
  return null;
}

/** `ui/web/state/session.svelte.ts` is in `state`; a file directly in `ui/web` is in ``. */
function areaOf(path: string): string {
  const [, , area = '', ...rest] = path.split('/');
  return rest.length === 0 ? '' : area;
}

function isIn(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}
