/** The same goods from other origins: one line of an estimate, or the goods of the file read last. */
import {
  assess,
  decodeOrigins,
  fail,
  figureFrom,
  lawOfOrigin,
  ok,
  ORIGIN_FILES,
  originReferences,
  originTotalsInSteps,
  VIET_NAM,
  type Assessment,
  type Failure,
  type OriginFigure,
  type OriginReference,
  type Result,
  type Shipment,
  type UnknownPart,
} from '../../../engine/index.ts';
import { shipmentOf } from './estimate-shipment.ts';
import { goodsOfFile } from './files-api.ts';
import { NOT_OPEN, type Loaded } from './loaded.ts';
import { onLine } from './long-work.ts';
import type { OriginGap, OriginNamed, OriginRow, OriginsApi, OriginsOfFile } from './origins-protocol.ts';
import type { Cancelled } from './long-call.ts';
import { loadedNow } from './worker-state.ts';

const LEAST_SURE = ['low', 'medium', 'high'] as const;
const known = new WeakMap<Loaded, readonly OriginReference[]>();

async function referencesOf(all: Loaded): Promise<Result<readonly OriginReference[], Failure>> {
  const ready = known.get(all);
  if (ready !== undefined) return ok(ready);
  const texts = await all.datasets.texts(ORIGIN_FILES);
  if (!texts.ok) return texts;
  const law = decodeOrigins(texts.value);
  if (!law.ok) return law;
  const made = originReferences(all.data, law.value);
  known.set(all, made);
  return ok(made);
}

function named(reference: OriginReference | null): OriginNamed & { readonly isVietNam: boolean } {
  if (reference === null) return { census: VIET_NAM, agreement: null, isVietNam: true };
  const { origin, claim } = reference;
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

function ownRow(assessment: Assessment): OriginRow {
  const gaps = quantityGap(assessment);
  return {
    ...named(null),
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
    ...named(reference),
    ordinaryDuty: assessment.ordinaryDuty,
    parts: [
      ...layers.map(({ layer, duty: own }) => ({
        heading: layer.heading,
        layer: layer.layer,
        floor: layer.rate.kind === 'floor' ? layer.rate.percent : null,
        duty: own,
      })),
      ...others.map(({ heading, amount }) => ({ heading, layer: null, floor: null, duty: amount })),
    ],
    duty: gaps.length > 0 ? null : duty,
    confidence: LEAST_SURE.find((least) => layers.some(({ layer }) => layer.confidence === least)) ?? 'high',
    gaps,
    leftOut: [...new Set(layers.flatMap(({ layer }) => layer.leftOut))],
    sources: [...new Set(layers.map(({ layer }) => layer.source))],
  };
}

function rowFrom(reference: OriginReference, shipment: Shipment): OriginRow {
  const figure = figureFrom(reference, lawOfOrigin(reference, shipment.entryDate), shipment);
  if (figure.ok) return otherRow(reference, figure.value);
  const nothing = { ordinaryDuty: null, parts: [], duty: null, confidence: null, leftOut: [], sources: [] };
  return { ...named(reference), ...nothing, gaps: [{ kind: 'notAssessed' }] };
}

export const originsApi: OriginsApi = {
  async lineOrigins({ estimate, line }) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const own = estimate.lines[line];
    if (own === undefined) return fail({ kind: 'badCode', value: '' });
    const { rulebook, schedule } = all.data;
    const shipment = shipmentOf(estimate, own, rulebook);
    if (!shipment.ok) return shipment;
    const references = await referencesOf(all);
    if (!references.ok) return references;
    const vietNam = assess(rulebook, schedule, shipment.value);
    if (!vietNam.ok) return vietNam;
    const { customsValue } = vietNam.value.basis;
    return ok({
      rows: [
        ownRow(vietNam.value),
        ...references.value.map((reference) => rowFrom(reference, shipment.value)),
      ],
      customsValue: Math.round(Number(customsValue.times(100).toFixed())),
      entryDate: shipment.value.entryDate,
      evidenceThrough: rulebook.evidenceThrough,
    });
  },

  async fileOrigins(line) {
    const all = loadedNow();
    if (all === null) return NOT_OPEN;
    const read = goodsOfFile();
    if (!read.ok) return read;
    const references = await referencesOf(all);
    if (!references.ok) return references;
    const shipments = read.value.goods.flatMap((entry) => entry.shipments);
    return onLine<OriginsOfFile, Failure | Cancelled>(line, async (rest) => {
      const work = originTotalsInSteps(all.data, references.value, shipments);
      for (;;) {
        const step = work.next();
        if (step.done === true) {
          const rows = step.value.map(({ reference, ...sums }) => ({ ...named(reference), ...sums }));
          return ok({ rows, lines: shipments.length, unread: read.value.unread });
        }
        if (!(await rest(step.value))) return fail({ kind: 'cancelled' });
      }
    });
  },
};
