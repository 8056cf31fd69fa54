/** One line from one origin: its duty, the parts that make it, and why there is no figure. Page and terminal tell the same. */
import {
  figureFrom,
  lawOfOrigin,
  ok,
  VIET_NAM,
  type AgreementClaim,
  type Assessment,
  type AssessmentFailure,
  type Citation,
  type HtsCode,
  type OriginFigure,
  type OriginLayerName,
  type OriginReference,
  type Result,
  type Shipment,
  type UnknownPart,
} from '../../engine/index.ts';

/** Why there is no figure. */
export type OriginGap =
  | { readonly kind: 'layer'; readonly layer: OriginLayerName; readonly heading: HtsCode }
  | { readonly kind: 'programme'; readonly programme: string }
  | { readonly kind: 'special'; readonly text: string }
  | { readonly kind: 'quantity' }
  | { readonly kind: 'notAssessed' };

export interface OriginNamed {
  /** Of the Census Bureau. */
  readonly census: string;
  /** The symbol of its agreement, and whether it is claimed; null: there is none. */
  readonly agreement: { readonly symbol: string; readonly claim: AgreementClaim } | null;
  readonly isVietNam: boolean;
}

export interface OriginPart {
  /** To be declared: of an all-in floor that column 1 already meets, another than the layer's own. */
  readonly heading: HtsCode | null;
  /** Null: no layer of the country, but a duty on the product. */
  readonly layer: OriginLayerName | null;
  /** Percent of an all-in floor; null: it is none. */
  readonly floor: string | null;
  readonly duty: number;
}

export interface OriginRow extends OriginNamed {
  readonly ordinaryDuty: number | null;
  readonly parts: readonly OriginPart[];
  /** Null: unknown, never nothing. */
  readonly duty: number | null;
  /** The lowest confidence of its layers; null: the law itself. */
  readonly confidence: Citation['confidence'] | null;
  readonly gaps: readonly OriginGap[];
  /** Reliefs that the law has and these data do not. */
  readonly leftOut: readonly string[];
  readonly sources: readonly string[];
}

/** Of goods together, whole cents. */
export interface OriginTotal extends OriginNamed {
  /** Of what has a figure. */
  readonly customsValue: number;
  readonly duty: number;
  readonly unknownValue: number;
}

const LEAST_SURE = ['low', 'medium', 'high'] as const;

export const VIET_NAM_ITSELF: OriginNamed = { census: VIET_NAM, agreement: null, isVietNam: true };

export function namedOrigin({ origin, claim }: OriginReference): OriginNamed {
  const agreement = origin.agreement === null ? null : { symbol: origin.agreement, claim };
  return { census: origin.census, agreement, isVietNam: false };
}

function gapOf(part: UnknownPart): OriginGap {
  switch (part.kind) {
    case 'special':
      return { kind: 'special', text: part.text };
    case 'layer':
      return { kind: 'layer', layer: part.layer.layer, heading: part.layer.heading };
    case 'programme':
      return { kind: 'programme', programme: part.rate.programme };
  }
}

/** A minimum price on a quantity that nobody gave. */
const quantityGap = ({ unpriced }: Assessment): readonly OriginGap[] =>
  unpriced.length === 0 ? [] : [{ kind: 'quantity' }];

export function vietNamRow(assessment: Assessment): OriginRow {
  const gaps = quantityGap(assessment);
  return {
    ...VIET_NAM_ITSELF,
    ordinaryDuty: assessment.ordinaryDuty,
    parts: assessment.duties.map(({ heading, amount }) => ({
      heading,
      layer: null,
      floor: null,
      duty: amount,
    })),
    duty: gaps.length > 0 ? null : assessment.duty,
    confidence: null,
    gaps,
    leftOut: [],
    sources: [],
  };
}

function otherRow(
  reference: OriginReference,
  { assessment, layers, unknown, duty }: OriginFigure,
): OriginRow {
  const gaps = [...unknown.map(gapOf), ...quantityGap(assessment)];
  const others = assessment.duties.filter(({ applied }) => !reference.layerOf.has(applied.duty.measure.id));
  return {
    ...namedOrigin(reference),
    ordinaryDuty: assessment.ordinaryDuty,
    parts: [
      ...layers.map(({ layer, heading, duty: own }) => ({
        heading,
        layer: layer.layer,
        floor: layer.rate.kind === 'floor' ? layer.rate.percent : null,
        duty: own,
      })),
      ...others.map(({ heading, amount }) => ({
        heading,
        layer: null,
        floor: null,
        duty: amount,
      })),
    ],
    duty: gaps.length > 0 ? null : duty,
    confidence: LEAST_SURE.find((least) => layers.some(({ layer }) => layer.confidence === least)) ?? 'high',
    gaps,
    leftOut: [...new Set(layers.flatMap(({ layer }) => layer.leftOut))],
    sources: [...new Set(layers.map(({ layer }) => layer.source))],
  };
}

export function otherOriginRow(
  reference: OriginReference,
  shipment: Shipment,
): Result<OriginRow, AssessmentFailure> {
  const figure = figureFrom(reference, lawOfOrigin(reference, shipment.entryDate), shipment);
  return figure.ok ? ok(otherRow(reference, figure.value)) : figure;
}
