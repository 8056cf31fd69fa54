/** Finding a product, in the worker: answers to what is typed, and the schedule branch by branch. */
import {
  childrenOf,
  find,
  headingAt,
  numbersOfLine,
  ok,
  parseHtsCode,
  sectionOf,
  standingOf,
  successorsOf,
  type HtsCode,
} from '../../../engine/index.ts';
import type { FinderApi, RetiredCode } from './finder-protocol.ts';
import { branchRow, headingOf, numbersFirst, numbersUnder, productAt } from './finder-products.ts';
import type { FinderShelf } from './finder-reference.ts';
import type { Loaded } from './loaded.ts';

function retiredCode({ data }: Loaded, text: string): RetiredCode | null {
  const { rulebook, schedule } = data;
  const code = parseHtsCode(text);
  if (code === null || code.length !== 10) return null;
  const standing = standingOf(schedule, code, rulebook.evidenceThrough);
  return standing.kind === 'removed'
    ? { code, on: standing.on, successors: successorsOf(schedule, code) }
    : null;
}

export function finderApi(ready: FinderShelf): FinderApi {
  return {
    async openFinder(onProgress) {
      const found = await ready(onProgress);
      return found.ok ? ok({ codes: found.value.reference.finder.codes.length }) : found;
    },

    async find({ text, most }) {
      const found = await ready();
      if (!found.ok) return found;
      const { all, reference } = found.value;
      const { hits, total, unsaid, nearest, terms } = find(reference.finder, text, most);
      const marked = new Set(terms);
      return ok({
        found: hits.map(({ code, place, why }) => productAt(all, reference, { code, place, why, marked })),
        headings: [...new Set(hits.map(({ code }) => code.slice(0, 4)))].map((heading) =>
          headingOf(all, reference, heading),
        ),
        numbers: numbersFirst(all, reference, hits[0]?.code),
        total,
        unsaid,
        nearest,
        retired: nearest ? retiredCode(all, text) : null,
      });
    },

    async branch(request) {
      const found = await ready();
      if (!found.ok) return found;
      const { all, reference } = found.value;
      const { tree } = reference.finder;
      if (request.kind === 'chapters') {
        const filled = new Set(tree.flatMap(({ code }) => (code === null ? [] : [code.slice(0, 2)])));
        return ok(
          all.opening.chapters
            // Of 99 chapters one is empty and two are no products.
            .filter(({ key }) => filled.has(key))
            .map(({ key, en, vi }) => ({
              key,
              place: -1,
              section: sectionOf(all.data.rulebook.products, key as HtsCode) ?? '',
              code: parseHtsCode(key),
              english: en,
              vietnamese: vi,
              ours: null,
              rate: null,
              trade: reference.tradeOf(key),
              hasMore: true,
            })),
        );
      }
      if (request.kind === 'headings') {
        const headings = tree.filter(
          (node) => node.parent < 0 && headingAt(tree, node).startsWith(request.chapter),
        );
        return ok(headings.map((node) => branchRow(all, reference, node)));
      }
      const node = tree[request.place];
      if (node === undefined) return ok([]);
      const rows = childrenOf(tree, node).map((child) => branchRow(all, reference, child));
      return ok([...rows, ...numbersUnder(all, reference, node)]);
    },

    async numbersOf(line) {
      const found = await ready();
      if (!found.ok) return found;
      const { all, reference } = found.value;
      const { places } = reference.finder;
      return ok(
        numbersOfLine(reference.finder, line).map((code) =>
          productAt(all, reference, {
            code,
            place: places.get(code) ?? places.get(line) ?? -1,
            why: null,
            marked: new Set(),
          }),
        ),
      );
    },
  };
}
