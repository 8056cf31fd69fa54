/** The texts that only a search needs, read and indexed when the finder is first opened. */
import {
  decodeProductTree,
  decodeTradeNames,
  makeFinder,
  ok,
  type Failure,
  type Finder,
  type FlowTable,
  type Result,
} from '../../../engine/index.ts';
import type { FinderProgress } from './finder-protocol.ts';
import { NOT_OPEN, type Loaded } from './loaded.ts';
import { loadedNow } from './worker-state.ts';

export interface FinderReference {
  readonly finder: Finder;
  readonly flows: FlowTable;
  /** Imports of 2024 in whole cents, by every beginning of a code. */
  readonly tradeOf: (code: string) => number;
}

const TEXTS = ['us/finder', 'us/trade-names'];
/** The texts, and making the index of them. */
const STEPS = TEXTS.length + 1;

function tradeByBeginning(flows: FlowTable): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [row, code] of flows.codes.entries()) {
    const value = flows.customsValue[row] ?? 0;
    for (let length = 2; length <= code.length; length += 2) {
      const beginning = code.slice(0, length);
      sums.set(beginning, (sums.get(beginning) ?? 0) + value);
    }
  }
  return sums;
}

async function finderReferenceOf(
  all: Loaded,
  onProgress: (progress: FinderProgress) => void,
): Promise<Result<FinderReference, Failure>> {
  let done = 0;
  const step = (): void => onProgress({ done: (done += 1), total: STEPS });
  for (const id of TEXTS) void all.datasets.text(id).then(step);
  const texts = await all.datasets.texts(TEXTS);
  if (!texts.ok) return texts;
  const flows = await all.flows();
  if (!flows.ok) return flows;
  const tree = decodeProductTree(texts.value.get('us/finder') ?? '');
  if (!tree.ok) return tree;
  const names = decodeTradeNames(texts.value.get('us/trade-names') ?? '');
  if (!names.ok) return names;
  const { lines, statistical } = all.data.schedule;
  const sums = tradeByBeginning(flows.value);
  const tradeOf = (code: string): number => sums.get(code) ?? 0;
  const finder = makeFinder({
    tree: tree.value,
    names: names.value,
    codes: [...lines.keys(), ...statistical.keys()],
    tradeOf,
  });
  onProgress({ done: STEPS, total: STEPS });
  return ok({ finder, flows: flows.value, tradeOf });
}

export interface OpenFinder {
  readonly all: Loaded;
  readonly reference: FinderReference;
}

/** Read at the first request and kept. A failed request is repeated. */
export type FinderShelf = (
  onProgress?: (progress: FinderProgress) => void,
) => Promise<Result<OpenFinder, Failure>>;

export function finderShelf(): FinderShelf {
  let opening: Promise<Result<FinderReference, Failure>> | null = null;
  return async (onProgress = () => undefined) => {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    opening ??= finderReferenceOf(all, onProgress);
    const reference = await opening;
    if (reference.ok) return ok({ all, reference: reference.value });
    opening = null;
    return reference;
  };
}
