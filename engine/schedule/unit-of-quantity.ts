/**
 * Units in which the schedule states quantities and specific rates. A unit has a dimension; only units of
 * one dimension convert into one another. Content units (clean kg, kg of lead) are dimensions of their own:
 * the weight of the article says nothing about the weight of the content.
 */
export type Dimension =
  | 'mass'
  | 'count'
  | 'pairs'
  | 'volume'
  | 'area'
  | 'length'
  | 'proofVolume'
  | 'power'
  | { readonly content: string };

export interface UnitOfQuantity {
  /** The schedule's word, as written after the slash or in the units column. */
  readonly text: string;
  readonly dimension: Dimension;
  /** How many base units (kg, piece, pair, liter, m2, m, proof liter) one of this is. */
  readonly inBase: string;
}

type Row = readonly [names: readonly string[], dimension: Dimension, inBase: string];

/**
 * Words of the schedule first; then UN/ECE Recommendation 20 (KGM, C62, ...), the codes of CBP's entry summary and of
 * Viet Nam's VNACCS, and what invoices write in English and Vietnamese. With accents: tạ is 100 kg, tá a dozen.
 */
const KNOWN: readonly Row[] = [
  [['kg', 'kilogram', 'kilograms', 'kgs', 'kilo', 'kilos', 'kgm', 'ký', 'ki-lô-gam', 'kí lô'], 'mass', '1'],
  [['g', 'gram', 'grams', 'grm', 'gam'], 'mass', '0.001'],
  [
    ['t', 'ton', 'tonne', 'tonnes', 'mt', 'tne', 'metric ton', 'metric tons', 'tons', 'tấn', 'tan'],
    'mass',
    '1000',
  ],
  [['quintal', 'dtn', 'tạ'], 'mass', '100'],
  [['yến'], 'mass', '10'],
  [['lb', 'lbs', 'pound', 'pounds', 'lbr'], 'mass', '0.45359237'],
  [['ounce', 'ounces', 'oz', 'onz'], 'mass', '0.028349523125'],
  [
    [
      ...[
        'no.',
        'no',
        'nos',
        'number',
        'numbers',
        'each',
        'pc',
        'pcs',
        'pieces',
        'piece',
        'pce',
        'pces',
        'unit',
      ],
      ...['units', 'ea', 'head', 'nmb', 'nar', 'c62', 'h87', 'set', 'sets', 'unt', 'one'],
      ...['cái', 'chiếc', 'cái/chiếc', 'bộ', 'con', 'quả', 'tờ', 'quyển', 'cuốn', 'cai', 'chiec', 'bo'],
    ],
    'count',
    '1',
  ],
  [
    ['doz.', 'doz', 'dozen', 'dozens', 'dz', 'dz pcs', 'dzn', 'dpc', 'dozen pieces', 'tá', 'lố'],
    'count',
    '12',
  ],
  [['hundreds', 'hundred', 'hun', 'cen'], 'count', '100'],
  [['gross', 'grs', 'gro'], 'count', '144'],
  [
    ['thousands', 'thousand', '1000', '1,000', '1,000 pins', 'ths', 'mil', 'nghìn cái', 'nghìn chiếc'],
    'count',
    '1000',
  ],
  [['prs.', 'prs', 'pr.', 'pr', 'pair', 'pairs', 'npr', 'đôi', 'doi', 'cặp'], 'pairs', '1'],
  [['doz. prs.', 'dozen pairs', 'doz prs', 'dpr', 'tá đôi'], 'pairs', '12'],
  [['liter', 'liters', 'litre', 'litres', 'l', 'ltr', 'ltrs', 'lít', 'lit'], 'volume', '1'],
  [['milliliter', 'millilitre', 'ml', 'mlt'], 'volume', '0.001'],
  [['bbl', 'barrel', 'barrels', 'bll'], 'volume', '158.987294928'],
  [['m3', 'm³', 'cubic meter', 'cubic meters', 'mtq', 'cbm', 'mét khối'], 'volume', '1000'],
  [['thousand m3', 'km3'], 'volume', '1000000'],
  [['pf.liter', 'pf.liters', 'proof liter', 'proof liters', 'pfl'], 'proofVolume', '1'],
  [['m2', 'm²', 'square meter', 'square meters', 'mtk', 'sqm', 'mét vuông'], 'area', '1'],
  [['cm2'], 'area', '0.0001'],
  [['m', 'lin. m', 'meter', 'meters', 'metre', 'metres', 'mtr', 'mtrs', 'lnm', 'mét', 'met'], 'length', '1'],
  [['thousand m'], 'length', '1000'],
  // Photovoltaic cells, modules and generators report their peak power beside their number.
  [['w', 'watt', 'watts'], 'power', '1'],
  [['kw', 'kilowatt', 'kilowatts'], 'power', '1000'],
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

/** Case, surrounding space and a last point do not matter; an unknown word is null, never a guess. */
export function parseUnit(text: string): UnitOfQuantity | null {
  const word = text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
  return BY_NAME.get(word) ?? (word.endsWith('.') ? (BY_NAME.get(word.slice(0, -1)) ?? null) : null);
}

function dimensionKey(dimension: Dimension): string {
  return typeof dimension === 'string' ? dimension : `content:${dimension.content}`;
}

export function isConvertible(from: UnitOfQuantity, to: UnitOfQuantity): boolean {
  return dimensionKey(from.dimension) === dimensionKey(to.dimension);
}
