/** What a person's settings of a model are read with: where its figures begin, and the product groups that may have their own. */
import { prefixesOf, type ProductNames } from '../law/product-names.ts';
import type { ElasticityChoice } from '../trade/response-model.ts';
import { DEFAULT_NEST, PRESET_SUBSTITUTION, type NestPresetId, type NestSettings } from './model-presets.ts';

/** A product group as prefixes of codes, and the longer ones within them that belong to other groups. */
export interface ProductGroupCodes {
  readonly group: string;
  readonly codes: readonly string[];
  readonly except: readonly string[];
}

export interface ModelGrounds {
  /** Where forms begin. */
  readonly nest: NestSettings;
  readonly substitutions: Readonly<Record<NestPresetId, ElasticityChoice>>;
  /** The prefixes of every product group, for elasticities by group. */
  readonly groups: readonly ProductGroupCodes[];
}

export const modelGrounds = (products: ProductNames): ModelGrounds => ({
  nest: DEFAULT_NEST,
  substitutions: PRESET_SUBSTITUTION,
  groups: [...new Set(products.groups.values())].map((group) => ({ group, ...prefixesOf(products, group) })),
});
