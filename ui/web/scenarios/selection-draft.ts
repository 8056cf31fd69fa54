/** Products of a rule while they are chosen: picks from lists of names, and codes as typed. */
import type { ProductItem, ProductSelection } from '../../../engine/index.ts';
import { amountOf, codesOf, numberOf, type Mistake } from './field-readers.ts';

/** `group:garments`, `chapter:61`, `section:XI`, `list:annex-iii`, `list:annex-iii/agricultural_products`. */
export type Pick = string;

export interface SelectionDraft {
  readonly every: boolean;
  readonly picks: readonly Pick[];
  readonly codes: string;
  readonly exceptPicks: readonly Pick[];
  readonly exceptCodes: string;
  readonly atLeast: string;
  readonly below: string;
}

export type SelectionField = 'codes' | 'exceptCodes' | 'atLeast' | 'below' | 'products';

export const EVERYTHING: SelectionDraft = {
  every: true,
  picks: [],
  codes: '',
  exceptPicks: [],
  exceptCodes: '',
  atLeast: '',
  below: '',
};

interface Items {
  readonly picks: readonly Pick[];
  readonly codes: string;
}

function draftOfItems(items: readonly ProductItem[]): Items {
  const picks: Pick[] = [];
  const codes: string[] = [];
  for (const item of items)
    switch (item.kind) {
      case 'codes':
        for (const code of item.codes) {
          if (code.length === 2) picks.push(`chapter:${code}`);
          else codes.push(code);
        }
        break;
      case 'sections':
        picks.push(...item.sections.map((section) => `section:${section}`));
        break;
      case 'groups':
        picks.push(...item.groups.map((group) => `group:${group}`));
        break;
      case 'list':
        picks.push(
          ...(item.categories?.map((category) => `list:${item.list}/${category}`) ?? [`list:${item.list}`]),
        );
    }
  return { picks, codes: codes.join(', ') };
}

export function draftOfSelection({ of, except, value }: ProductSelection): SelectionDraft {
  const chosen = draftOfItems(of === 'all' ? [] : of);
  const excepted = draftOfItems(except);
  return {
    every: of === 'all',
    ...chosen,
    exceptPicks: excepted.picks,
    exceptCodes: excepted.codes,
    atLeast: value?.atLeast ?? '',
    below: value?.below ?? '',
  };
}

type PlainItem = Readonly<Record<string, unknown>>;

function itemsOf(picks: readonly Pick[], typed: readonly string[]): readonly PlainItem[] {
  const of = (kind: string): string[] =>
    picks.filter((pick) => pick.startsWith(`${kind}:`)).map((pick) => pick.slice(kind.length + 1));
  const lists = new Map<string, string[] | null>();
  for (const name of of('list')) {
    const [list = '', category] = name.split('/');
    const known = lists.get(list);
    lists.set(list, category === undefined || known === null ? null : [...(known ?? []), category]);
  }
  const codes = [...of('chapter'), ...typed];
  return [
    ...(of('group').length > 0 ? [{ kind: 'groups', groups: of('group') }] : []),
    ...(of('section').length > 0 ? [{ kind: 'sections', sections: of('section') }] : []),
    ...[...lists].map(([list, categories]) => ({ kind: 'list', list, categories })),
    ...(codes.length > 0 ? [{ kind: 'codes', codes }] : []),
  ];
}

type Outcome =
  | { readonly ok: true; readonly document: PlainItem }
  | { readonly ok: false; readonly wrong: Partial<Record<SelectionField, Mistake>> };

/** The plain document of a selection, for the engine to read. */
export function selectionOf(draft: SelectionDraft): Outcome {
  const wrong: Partial<Record<SelectionField, Mistake>> = {};
  const codes = codesOf(draft.every ? '' : draft.codes);
  if (!codes.ok) wrong.codes = codes.mistake;
  const exceptCodes = codesOf(draft.exceptCodes);
  if (!exceptCodes.ok) wrong.exceptCodes = exceptCodes.mistake;
  const of = draft.every || !codes.ok ? 'all' : itemsOf(draft.picks, codes.value);
  if (of !== 'all' && of.length === 0) wrong.products = 'products';
  const [atLeast, below] = [draft.atLeast, draft.below].map((text) =>
    text.trim() === '' ? null : amountOf(text),
  );
  if (atLeast?.ok === false) wrong.atLeast = atLeast.mistake;
  if (below?.ok === false) wrong.below = below.mistake;
  const [low, high] = [atLeast, below].map((amount) => (amount?.ok === true ? amount.value : null));
  if (low != null && high != null && (numberOf(low) ?? 0) >= (numberOf(high) ?? 0)) wrong.below = 'band';
  if (Object.keys(wrong).length > 0 || !exceptCodes.ok) return { ok: false, wrong };
  const except = itemsOf(draft.exceptPicks, exceptCodes.value);
  const value = low == null && high == null ? null : { atLeast: low ?? null, below: high ?? null };
  return { ok: true, document: { of, except, value } };
}
