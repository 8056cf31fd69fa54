/** One product or the basket of a year from Viet Nam and from each other origin, a row each. */
import {
  assess,
  basketFrom,
  centsText,
  effectiveRateText,
  evaluate,
  figureFrom,
  formatHtsCode,
  lawOfOrigin,
  lawScenario,
  totalsOf,
  VIET_NAM,
  type FlowTable,
  type IsoDate,
  type OriginFigure,
  type OriginReference,
  type Reference,
  type ReferenceData,
  type Shipment,
  type UnknownPart,
} from '../../engine/index.ts';
import { refuse, valueOf } from './refusal.ts';
import type { Speech } from './speech.ts';

export const ORIGIN_COLUMNS = [
  'origin',
  'agreement',
  'ordinary_duty',
  'layers',
  'other_duties',
  'duty',
  'effective_rate',
  'confidence',
  'unknown_or_left_out',
] as const;
export type OriginRow = Readonly<Record<(typeof ORIGIN_COLUMNS)[number], string>>;

export const BASKET_COLUMNS = [
  'origin',
  'agreement',
  'customs_value',
  'duty',
  'effective_rate',
  'value_without_figure',
] as const;
export type BasketRow = Readonly<Record<(typeof BASKET_COLUMNS)[number], string>>;

const LEAST_SURE = ['low', 'medium', 'high'] as const;

function claimOf({ origin, claim }: OriginReference, { words: { origins } }: Speech): string {
  return origin.agreement === null ? '' : origins[claim](origin.agreement);
}

function unknownText(part: UnknownPart, { words: { origins } }: Speech): string {
  switch (part.kind) {
    case 'special':
      return origins.special(part.text);
    case 'layer':
      return origins.programme(`${origins.layers[part.layer.layer]} (${formatHtsCode(part.layer.heading)})`);
    case 'programme':
      return part.rate.programme === 'safeguards'
        ? origins.safeguard
        : origins.programme(part.rate.programme);
  }
}

function rowOf(reference: OriginReference, figure: OriginFigure, speech: Speech): OriginRow {
  const { assessment, layers, unknown, duty } = figure;
  const { origins } = speech.words;
  const amount = (heading: Parameters<typeof formatHtsCode>[0] | null, cents: number): string =>
    `${heading === null ? '' : `${formatHtsCode(heading)}=`}${centsText(cents)}`;
  const others = assessment.duties.filter(({ applied }) => !reference.layerOf.has(applied.duty.measure.id));
  const value = assessment.basis.customsValue.times(100).round().toNumber();
  return {
    origin: speech.origin(figure.origin.census),
    agreement: claimOf(reference, speech),
    ordinary_duty: centsText(assessment.ordinaryDuty),
    layers: layers.map(({ heading, duty: cents }) => amount(heading, cents)).join(';'),
    other_duties: others.map(({ heading, amount: cents }) => amount(heading, cents)).join(';'),
    duty: duty === null ? origins.unknown : centsText(duty),
    effective_rate: duty === null ? '' : `${effectiveRateText(duty, value) ?? ''}%`,
    confidence: LEAST_SURE.find((least) => layers.some(({ layer }) => layer.confidence === least)) ?? 'high',
    unknown_or_left_out: [
      ...unknown.map((part) => unknownText(part, speech)),
      ...layers.flatMap(({ layer }) => layer.leftOut),
    ].join(';'),
  };
}

function vietNamRow(reference: ReferenceData, shipment: Shipment, speech: Speech): OriginRow {
  const assessed = assess(reference.rulebook, reference.schedule, shipment);
  if (!assessed.ok) return refuse(speech.row(assessed.failure));
  const { ordinaryDuty, duties, duty, basis } = assessed.value;
  return {
    origin: speech.origin(VIET_NAM),
    agreement: '',
    ordinary_duty: centsText(ordinaryDuty),
    layers: duties
      .map(
        ({ heading, amount }) =>
          `${heading === null ? '' : `${formatHtsCode(heading)}=`}${centsText(amount)}`,
      )
      .join(';'),
    other_duties: '',
    duty: centsText(duty),
    effective_rate: `${effectiveRateText(duty, basis.customsValue.times(100).round().toNumber()) ?? ''}%`,
    confidence: speech.words.origins.own,
    unknown_or_left_out: '',
  };
}

export function originRows(
  reference: ReferenceData,
  origins: readonly OriginReference[],
  shipment: Shipment,
  speech: Speech,
): readonly OriginRow[] {
  const others = origins.map((origin) => {
    const figure = figureFrom(origin, lawOfOrigin(origin, shipment.entryDate), shipment);
    return figure.ok ? rowOf(origin, figure.value, speech) : refuse(speech.row(figure.failure));
  });
  return [vietNamRow(reference, shipment, speech), ...others];
}

/** The basket: what Viet Nam sold in the year, at what each origin would pay. */
export function basketRows(
  reference: Reference,
  origins: readonly OriginReference[],
  flows: FlowTable,
  date: IsoDate,
  speech: Speech,
): readonly BasketRow[] {
  const own = valueOf(evaluate(reference, flows, lawScenario(date), new Map()), speech);
  const totals = totalsOf(own.assessed);
  const row = (
    origin: string,
    agreement: string,
    value: number,
    duty: number,
    unknownValue: number,
  ): BasketRow => ({
    origin,
    agreement,
    customs_value: centsText(value),
    duty: value === 0 ? speech.words.origins.unknown : centsText(duty),
    effective_rate: value === 0 ? '' : `${effectiveRateText(duty, value) ?? ''}%`,
    value_without_figure: centsText(unknownValue),
  });
  return [
    row(speech.origin(VIET_NAM), '', totals.customsValue, totals.duty, 0),
    ...origins.map((origin) => {
      const found = valueOf(basketFrom(origin, reference.dataVersion, flows, date), speech);
      return row(
        speech.origin(origin.origin.census),
        claimOf(origin, speech),
        found.customsValue,
        found.duty,
        found.unknownValue,
      );
    }),
  ];
}
