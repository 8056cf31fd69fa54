/** What products are called, in the words of the schedule: read after the first figures, kept for every part that shows a code. */
import type { HtsCode } from '../../../engine/index.ts';
import type { Language } from '../../words/format/language.ts';
import { productName } from '../../words/sentences/product-text.ts';
import type { EngineClient } from '../worker/client.ts';
import type { PathRow } from '../worker/finder-protocol.ts';
import { ProductSearch } from './product-search.svelte.ts';

const CODE = /^(\d{8}|\d{10})$/;

const lineOf = (code: string): string => code.slice(0, 8);

export class ProductNames {
  #paths = $state.raw<ReadonlyMap<string, readonly PathRow[]>>(new Map());
  readonly #asked = new Set<string>();
  readonly #search: ProductSearch;

  constructor(client: Pick<EngineClient, 'openFinder' | 'find' | 'numbersOf'>) {
    this.#search = new ProductSearch(client);
  }

  /** Each code is asked for once. */
  async read(codes: readonly string[]): Promise<void> {
    const wanted = [...new Set(codes)].filter((code) => CODE.test(code) && !this.#asked.has(code));
    for (const code of wanted) this.#asked.add(code);
    const found: [string, readonly PathRow[]][] = [];
    for (const code of wanted) {
      const product = await this.#search.productOf(code as HtsCode);
      if (product === null) this.#asked.delete(code);
      else found.push([code, product.path]);
    }
    if (found.length > 0) this.#paths = new Map([...this.#paths, ...found]);
  }

  /** Empty while it is not known. */
  of(code: string, language: Language): string {
    const path = this.#paths.get(code);
    return path === undefined ? '' : productName(path, language);
  }

  /** Numbers of the trade statistics: one that is no longer in the schedule is called as its line. */
  readTraded(codes: readonly string[]): Promise<void> {
    return this.read(codes.flatMap((code) => [code, lineOf(code)]));
  }

  ofTraded(code: string, language: Language): string {
    return this.of(code, language) || this.of(lineOf(code), language);
  }
}
