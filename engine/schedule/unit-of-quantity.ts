/**
 * Units in which the schedule states quantities and specific rates. A unit has a dimension; only units of
 * one dimension convert into one another. Content units (clean kg, kg of lead) are dimensions of their own:
 * the weight of the article says nothing about the weight of the content.
 */
export type Dimension =
  'mass' | 'count' | 'pairs' | 'volume' | 'area' | 'length' | 'proofVolume' | { readonly content: string };

export interface UnitOfQuantity {
  /** The schedule's word, as written after the slash or in the units column. */
  readonly text: string;
  readonly dimension: Dimension;
  /** How many base units (kg, piece, pair, liter, m2, m, proof liter) one of this is. */
  readonly inBase: string;
}

type Row = readonly [names: readonly string[], dimension: Dimension, inBase: string];

const KNOWN: readonly Row[] = [
  [['kg', 'kilogram', 'kilograms', 'kgs'], 'mass', '1'],
  [['g', 'gram', 'grams'], 'mass', '0.001'],
  [['t', 'ton', 'tonne', 'tonnes', 'mt'], 'mass', '1000'],
  [['lb', 'lbs', 'pound', 'pounds'], 'mass', '0.45359237'],
  [
    ['no.', 'no', 'number', 'each', 'pc', 'pcs', 'pieces', 'piece', 'unit', 'units', 'ea', 'head'],
    'count',
    '1',
  ],
  [['doz.', 'doz', 'dozen', 'dozens', 'dz', 'dz pcs'], 'count', '12'],
  [['hundreds', 'hundred'], 'count', '100'],
  [['gross'], 'count', '144'],
  [['thousands', 'thousand', '1000', '1,000', '1,000 pins'], 'count', '1000'],
  [['prs.', 'prs', 'pr.', 'pr', 'pair', 'pairs'], 'pairs', '1'],
  [['doz. prs.', 'dozen pairs', 'doz prs'], 'pairs', '12'],
  [['liter', 'liters', 'litre', 'litres', 'l'], 'volume', '1'],
  [['bbl', 'barrel', 'barrels'], 'volume', '158.987294928'],
  [['m3', 'm³', 'cubic meter', 'cubic meters'], 'volume', '1000'],
  [['thousand m3'], 'volume', '1000000'],
  [['pf.liter', 'pf.liters', 'proof liter', 'proof liters'], 'proofVolume', '1'],
  [['m2', 'm²', 'square meter', 'square meters'], 'area', '1'],
  [['cm2'], 'area', '0.0001'],
  [['m', 'lin. m', 'meter', 'meters'], 'length', '1'],
  [['thousand m'], 'length', '1000'],
  [['clean kg', 'cy kg'], { content: 'clean yield' }, '1'],
  [['kg on drained weight', 'kg drained weight'], { content: 'drained weight' }, '1'],
  [['kg of total sugars', 'kg ttl sug'], { content: 'total sugars' }, '1'],
  [['kg on contents and container'], { content: 'contents and container' }, '1'],
  [['kg on entire contents of container'], { content: 'entire contents of container' }, '1'],
  [['kg on lead content', 'pb kg'], { content: 'lead' }, '1'],
  [['kg on molybdenum content', 'mo kg'], { content: 'molybdenum' }, '1'],
  [['kg on tungsten content', 'w kg'], { content: 'tungsten' }, '1'],
  [['kg on magnesium content', 'mg kg'], { content: 'magnesium' }, '1'],
  [['cu kg'], { content: 'copper' }, '1'],
  [['line/ gross', 'gr.lines'], { content: 'gross lines' }, '1'],
];

const BY_NAME: ReadonlyMap<string, UnitOfQuantity> = new Map(
  KNOWN.flatMap(([names, dimension, inBase]) =>
    names.map((name) => [name, { text: names[0] ?? name, dimension, inBase }] as const),
  ),
);

/** Case and surrounding space do not matter; an unknown word is null, never a guess. */
export function parseUnit(text: string): UnitOfQuantity | null {
  return BY_NAME.get(text.trim().toLowerCase().replace(/\s+/g, ' ')) ?? null;
}

function dimensionKey(dimension: Dimension): string {
  return typeof dimension === 'string' ? dimension : `content:${dimension.content}`;
}

export function isConvertible(from: UnitOfQuantity, to: UnitOfQuantity): boolean {
  return dimensionKey(from.dimension) === dimensionKey(to.dimension);
}
