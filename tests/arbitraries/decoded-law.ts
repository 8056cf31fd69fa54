/** A made-up law from its documents: one instrument, its conditions, its lists as tables. */
import { decodeRulebook } from '../../engine/codec/decode-law.ts';
import { decodeList } from '../../engine/codec/decode-list.ts';
import type { ProductListId } from '../../engine/law/product-list.ts';
import type { Rulebook } from '../../engine/law/rulebook.ts';
import { valueOf } from './value-of.ts';

/** `lists`: by their names, each a table with its heading. */
export function decodedLaw(
  measures: readonly object[],
  conditions: readonly object[],
  lists: ReadonlyMap<string, string>,
): Rulebook {
  return valueOf(
    decodeRulebook(
      {
        rulebook: JSON.stringify({
          format: 'tariff-rulebook/1',
          evidenceThrough: '2026-01-01',
          order: ['law'],
        }),
        conditions: JSON.stringify({ conditions }),
        citations: JSON.stringify({ citations: [] }),
        measures: new Map([['law', JSON.stringify({ instrument: 'law', measures })]]),
      },
      new Map(
        [...lists].map(([name, table]) => {
          const id = name as ProductListId;
          return [id, valueOf(decodeList(id, table))] as const;
        }),
      ),
      { sections: new Map(), groups: new Map() },
    ),
  );
}
