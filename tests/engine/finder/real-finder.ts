/** The finder over the committed texts, made once for all tests. */
import { decodeProductTree, decodeTradeNames } from '../../../engine/codec/decode-product-tree.ts';
import { makeFinder, type Finder } from '../../../engine/finder/finder.ts';
import { realFlows, realReference } from '../../arbitraries/real-reference.ts';
import { readBytes } from '../../data/read-data.ts';

function value<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!result.ok) throw new Error('the committed texts cannot be read');
  return result.value;
}

const textOf = (path: string): string => readBytes(path).toString('utf8');
let made: Finder | null = null;

export function realFinder(): Finder {
  if (made !== null) return made;
  const { lines, statistical } = realReference().schedule;
  const { codes, customsValue } = realFlows();
  const trade = new Map<string, number>();
  for (const [row, code] of codes.entries()) {
    for (const key of [code, code.slice(0, 8)])
      trade.set(key, (trade.get(key) ?? 0) + (customsValue[row] ?? 0));
  }
  made = makeFinder({
    tree: value(decodeProductTree(textOf('us/finder.tsv'))),
    names: value(decodeTradeNames(textOf('us/trade-names.tsv'))),
    codes: [...lines.keys(), ...statistical.keys()],
    tradeOf: (code) => trade.get(code) ?? 0,
  });
  return made;
}
