/** What each origin pays before and after, as a table, and the sentences on those whose law is not known. */
import type { OriginFace } from '../../engine/index.ts';
import type { Figures } from '../words/format/figures.ts';
import type { RivalWords } from '../words/catalogue/en-rivals.ts';
import {
  centsCell,
  centsColumn,
  fractionColumn,
  wordsColumn,
  type FigureTable,
  type TableCell,
} from './figure-table.ts';

type Layer = NonNullable<OriginFace['layers']>['after'][number];

interface Told {
  readonly words: RivalWords;
  readonly figures: Figures;
  readonly nameOf: (origin: string) => string;
  /** The origin whose two scenarios are compared. */
  readonly focus: string;
}

const REACHES = ['all', 'listed', 'unknown'] as const satisfies readonly Layer['products'][];
const KINDS = ['additive', 'floor', 'unknown'] as const satisfies readonly Layer['rate']['kind'][];

/** Layers of one name, reach and kind: their rate, or the lowest and the highest of a list's headings. */
function layersText(layers: readonly Layer[], { words, figures }: Told): string {
  const [first] = layers;
  if (first === undefined) return '';
  const percents = layers
    .flatMap(({ rate }) => (rate.kind === 'unknown' ? [] : [Number(rate.percent)]))
    .toSorted((a, b) => a - b);
  const [low, high] = [percents.at(0), percents.at(-1)].map((each) =>
    each === undefined ? '' : figures.rate.percent(each),
  );
  const percent = low === high ? `${low}` : `${low} – ${high}`;
  const name = words.layers[first.layer];
  const said = {
    additive: words.adds(name, percent),
    floor: words.floor(name, percent),
    unknown: words.noRate(name),
  }[first.rate.kind];
  const reach = { all: '', listed: words.onList, unknown: words.onUnknown }[first.products];
  return reach === '' ? said : `${said} ${reach}`;
}

function lawText(face: OriginFace, told: Told): string {
  const { words, focus } = told;
  if (face.origin === focus) return words.focusLaw;
  if (face.layers === null || face.unknownLaw === face.customsValue) return words.baseYearDuty;
  const { after } = face.layers;
  const said = [...new Set(after.map(({ layer }) => layer))].flatMap((name) =>
    REACHES.flatMap((reach) =>
      KINDS.map((kind) =>
        layersText(
          after.filter(
            ({ layer, products, rate }) => layer === name && products === reach && rate.kind === kind,
          ),
          told,
        ),
      ),
    ),
  );
  return said.filter((text) => text !== '').join('; ') || words.noLayers;
}

/** The most trade first. */
export function facesTable(faces: readonly OriginFace[], told: Told): FigureTable {
  const { words, figures, nameOf } = told;
  const rate = (duty: number, value: number): TableCell => ({
    value: Math.round((duty / value) * 1e6) / 1e6,
    text: figures.rate.effective(duty, value),
  });
  return {
    title: words.title,
    rowHead: words.origin,
    columns: [
      fractionColumn('rate_before', words.before),
      fractionColumn('rate_after', words.after),
      centsColumn('unknown_law', words.unknownLaw),
      wordsColumn('layers_after', words.layersAfter),
    ],
    rows: faces
      .filter(({ customsValue }) => customsValue > 0)
      .toSorted((a, b) => b.customsValue - a.customsValue || (a.origin < b.origin ? -1 : 1))
      .map((face) => ({
        key: face.origin,
        name: nameOf(face.origin),
        cells: [
          rate(face.dutyBefore, face.customsValue),
          rate(face.dutyAfter, face.customsValue),
          face.layers === null ? null : centsCell(face.unknownLaw, figures.money.millions),
          { value: '', text: lawText(face, told) },
        ],
      })),
  };
}

/** Who keeps the duty of 2024 though its own law was asked for: wholly, for some products, or not in the data. */
export function keptSentences(
  faces: readonly OriginFace[],
  { words, figures, nameOf, focus }: Told,
): readonly string[] {
  const rivals = faces.filter(({ origin, customsValue }) => origin !== focus && customsValue > 0);
  const worth = (those: readonly OriginFace[], of: (face: OriginFace) => number): string =>
    figures.money.short(Math.round(those.reduce((sum, face) => sum + of(face), 0)));
  const names = (those: readonly OriginFace[]): string =>
    those
      .toSorted((a, b) => b.unknownLaw - a.unknownLaw)
      .map(({ origin }) => nameOf(origin))
      .join(', ');
  const known = rivals.filter(({ layers }) => layers !== null);
  const wholly = known.filter(({ unknownLaw, customsValue }) => unknownLaw === customsValue);
  const partly = known.filter((face) => face.unknownLaw > 0 && !wholly.includes(face));
  const elsewhere = rivals.filter(({ layers }) => layers === null);
  return [
    words.detail,
    ...(wholly.length === 0
      ? []
      : [
          words.kept(
            names(wholly),
            worth(wholly, (face) => face.unknownLaw),
          ),
        ]),
    ...(partly.length === 0
      ? []
      : [
          words.keptInPart(
            names(partly),
            worth(partly, (face) => face.unknownLaw),
          ),
        ]),
    ...(elsewhere.length === 0
      ? []
      : [
          words.notCompiled(
            figures.count(elsewhere.length),
            worth(elsewhere, ({ customsValue }) => customsValue),
          ),
        ]),
  ];
}
