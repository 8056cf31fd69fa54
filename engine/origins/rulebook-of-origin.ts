/**
 * The rulebook for goods of another origin: Viet Nam's own layers taken out, the origin's put in under the
 * same exemptions, Section 232 at the partner's rates. Reduced detail: what it leaves out is said in the layers.
 */
import type { HtsCode } from '../schedule/hts-code.ts';
import type { Authority } from '../law/authority.ts';
import type { Citation, CitationId } from '../law/citation.ts';
import type { AdditionalDuty, Exemption, Measure, MeasureId, RatePeriod } from '../law/measure.ts';
import type {
  MeasureOfVietNam,
  Origin,
  OriginLayer,
  OriginLayerName,
  OriginsLaw,
  PartnerRate,
} from '../law/origin-law.ts';
import { makeProductList, type ProductList, type ProductListId } from '../law/product-list.ts';
import type { Rulebook } from '../law/rulebook.ts';
import type { Scope } from '../law/scope.ts';
import { additionalRateOf, atPartnerRates } from './partner-periods.ts';

/** Whether goods are taken to qualify under the origin's agreement and to claim it. */
export type AgreementClaim = 'claimed' | 'notClaimed';

/** A layer or programme whose duty is unknown: for every product, or for those that these measures name. */
export type UnknownDuty =
  | { readonly kind: 'layer'; readonly layer: OriginLayer }
  | { readonly kind: 'programme'; readonly rate: PartnerRate };

export interface OriginRulebook {
  readonly rulebook: Rulebook;
  readonly unknown: readonly UnknownDuty[];
  /** Which layer each measure put in is. */
  readonly layerOf: ReadonlyMap<MeasureId, OriginLayer['layer']>;
}

const AUTHORITY: Readonly<Record<OriginLayerName, Authority>> = {
  'ieepa-reciprocal': 'ieepaReciprocal',
  'ieepa-fentanyl': 'ieepaReciprocal',
  'ieepa-russia-oil': 'ieepaReciprocal',
  'ieepa-brazil': 'ieepaReciprocal',
  'section-122': 'section122',
  's301-china': 'section301',
  's301-forced-labour': 'section301',
  's301-brazil': 'section301',
  s338: 'section301',
};

/** At most one of a group applies: a good on several lists of the Section 301 action on China pays the highest. */
const GROUP: Readonly<Partial<Record<OriginLayerName, string>>> = {
  'ieepa-reciprocal': 'ieepa-country',
  's301-china': 's301-china',
};

/** The common basis of every origin's law. */
interface Grounds {
  readonly law: Rulebook;
  readonly ofVietNam: readonly MeasureOfVietNam[];
}

const LAW = { kind: 'law' } as const;
const SOURCE = {
  id: 'origins' as CitationId,
  instrument: 'Harmonized Tariff Schedule of the United States, chapter 99, as it stands for other origins',
  ...{ pinpoint: null, reference: null, decidedOn: null },
  confidence: 'medium',
} as const satisfies Citation;
const CITED: readonly [CitationId] = [SOURCE.id];
const EVERYTHING: Scope = { products: { kind: 'all' }, except: [], excluded: [] };

const listScope = (list: ProductListId): Scope => ({
  products: { kind: 'lists', lists: [list] },
  except: [],
  excluded: [],
});

function listOf(origin: Origin, heading: HtsCode): ProductList {
  const id = `origin-${origin.code}-${heading}` as ProductListId;
  const from = origin.layers.find((layer) => layer.heading === heading)?.effective.from;
  const effective = { from: from ?? ('2018-01-01' as OriginLayer['effective']['from']), until: null };
  const entries = (origin.listed.get(heading) ?? []).map((prefix) => ({
    prefix,
    effective,
    condition: null,
    presumed: null,
    note: '',
  }));
  return makeProductList(id, entries);
}

function measureIdOf(origin: Origin, layer: OriginLayer): MeasureId {
  const own = layer.products === 'listed' ? `${layer.layer}-${layer.heading}` : layer.layer;
  return `origin-${origin.code}-${own}` as MeasureId;
}

/** The duties of the origin: one measure a layer, its spans in order; of a list, one a heading. */
function dutiesOf(
  { law, ofVietNam }: Grounds,
  origin: Origin,
  claim: AgreementClaim,
): readonly AdditionalDuty[] {
  const byId = new Map<MeasureId, { layer: OriginLayer; periods: RatePeriod[] }>();
  for (const layer of origin.layers) {
    const rate = additionalRateOf(layer.rate);
    if (layer.products === 'unknown' || rate === null) continue;
    if (claim === 'claimed' && layer.agreementExempts) continue;
    const id = measureIdOf(origin, layer);
    const known = byId.get(id) ?? { layer, periods: [] };
    const { effective, heading } = layer;
    known.periods.push({ effective, heading, rate, when: [], citations: [] });
    byId.set(id, known);
  }
  const endedWith = (name: OriginLayerName): CitationId | null => {
    const fellWith = ofVietNam.find(({ endedLayers }) => endedLayers.includes(name))?.measure;
    return law.measures.find(({ id }) => id === fellWith)?.endedBy ?? null;
  };
  const percentOf = ({ rate }: OriginLayer): number => (rate.kind === 'unknown' ? 0 : Number(rate.percent));
  return [...byId]
    .sort(([, a], [, b]) => percentOf(b.layer) - percentOf(a.layer))
    .map(([id, { layer, periods }]) => ({
      ...{ id, kind: 'additionalDuty', authority: AUTHORITY[layer.layer], when: [], citations: CITED },
      scope: layer.products === 'listed' ? listScope(listOf(origin, layer.heading).id) : EVERYTHING,
      ...{ lapse: null, uncertain: null, provenance: LAW, periods },
      endedBy: endedWith(layer.layer),
      group: GROUP[layer.layer] ?? null,
    }));
}

/** U.S. note 52(j): products of a partner that the action on forced labour leaves out. */
function exemptionsOf(origin: Origin, ids: readonly MeasureId[]): readonly Exemption[] {
  const target = ids.find((id) => id.endsWith('s301-forced-labour'));
  const action = origin.layers.find(({ layer }) => layer === 's301-forced-labour');
  if (target === undefined || action === undefined) return [];
  return [...origin.listed.keys()]
    .filter(
      (heading) => !origin.layers.some((layer) => layer.heading === heading && layer.products === 'listed'),
    )
    .map((heading) => ({
      id: `origin-${origin.code}-exempt-${heading}` as MeasureId,
      ...{
        kind: 'exemption',
        authority: 'section301',
        scope: listScope(listOf(origin, heading).id),
        when: [],
      },
      ...{ citations: CITED, endedBy: null, lapse: null, uncertain: null, provenance: LAW, heading },
      ...{ effective: action.effective, exceptionTo: [target], declared: 'always' },
    }));
}

/** The rulebook's exemptions, each from the layers of the origin that name it. */
function reaimed(
  { ofVietNam }: Grounds,
  exemption: Exemption,
  origin: Origin,
  ids: ReadonlySet<MeasureId>,
): Exemption | null {
  const naming = origin.layers
    .filter(({ exemptions }) => exemptions.includes(exemption.id))
    .map((layer) => measureIdOf(origin, layer));
  const own = [...new Set(naming)].filter((id) => ids.has(id));
  const kept = exemption.exceptionTo.filter((id) => !ofVietNam.some(({ measure }) => measure === id));
  const [first, ...others] = [...own, ...kept];
  return first === undefined ? null : { ...exemption, exceptionTo: [first, ...others] };
}

function kept(
  grounds: Grounds,
  measure: Measure,
  origin: Origin,
  claim: AgreementClaim,
  ids: ReadonlySet<MeasureId>,
): readonly Measure[] {
  if (measure.kind === 'exemption') {
    const exemption = reaimed(grounds, measure, origin, ids);
    return exemption === null ? [] : [exemption];
  }
  if (measure.kind === 'ordinaryDuty') return [measure];
  const own = grounds.ofVietNam.find((each) => each.measure === measure.id);
  if (own !== undefined) {
    const isNamed = origin.layers.some(({ exemptions }) => exemptions.includes(measure.id));
    return own.stands === 'whereNamed' && isNamed ? [measure] : [];
  }
  const rates = origin.partnerRates.filter(({ onlyClaimed }) => !onlyClaimed || claim === 'claimed');
  return [atPartnerRates(measure, rates)];
}

function unknownOf(origin: Origin, claim: AgreementClaim): readonly UnknownDuty[] {
  const layers = origin.layers
    .filter(
      ({ products, agreementExempts }) =>
        products === 'unknown' && !(claim === 'claimed' && agreementExempts),
    )
    .map((layer) => ({ kind: 'layer', layer }) as const);
  const programmes = origin.partnerRates
    .filter(({ rate, onlyClaimed }) => rate.kind === 'unknown' && (!onlyClaimed || claim === 'claimed'))
    .map((rate) => ({ kind: 'programme', rate }) as const);
  return [...layers, ...programmes];
}

export function rulebookOfOrigin(
  law: Rulebook,
  { ofVietNam }: OriginsLaw,
  origin: Origin,
  claim: AgreementClaim,
): OriginRulebook {
  const grounds: Grounds = { law, ofVietNam };
  const duties = dutiesOf(grounds, origin, claim);
  const ids = new Set(duties.map(({ id }) => id));
  const measures = [
    ...law.measures.flatMap((measure) => kept(grounds, measure, origin, claim, ids)),
    ...exemptionsOf(origin, [...ids]),
    ...duties,
  ];
  const lists = [...origin.listed.keys()].map((heading) => listOf(origin, heading));
  return {
    rulebook: {
      ...law,
      measures,
      citations: new Map([...law.citations, [SOURCE.id, SOURCE]]),
      lists: new Map([...law.lists, ...lists.map((list) => [list.id, list] as const)]),
    },
    unknown: unknownOf(origin, claim),
    layerOf: new Map(origin.layers.map((layer) => [measureIdOf(origin, layer), layer.layer])),
  };
}
