/** The tables of `data/origins/` to the law of other origins. */
import { parseIsoDate, type EffectivePeriod } from '../basis/date.ts';
import { ok, type Result } from '../basis/result.ts';
import type { Citation } from '../law/citation.ts';
import type { MeasureId } from '../law/measure.ts';
import {
  ORIGIN_LAYERS,
  type MeasureOfVietNam,
  type Origin,
  type OriginCode,
  type OriginLayer,
  type OriginLayerName,
  type OriginRate,
  type OriginsLaw,
  type PartnerRate,
  type SpecialRate,
} from '../law/origin-law.ts';
import { parseHtsCode, type HtsCode } from '../schedule/hts-code.ts';
import { parsePercent, parseRateOfDuty } from '../schedule/rate-of-duty.ts';
import type { Failure } from '../scenario/failure.ts';
import { decodeRows, parseTsv, readRows } from './tsv.ts';

export const ORIGIN_FILES = [
  'origins/origins',
  'origins/layers',
  'origins/listed',
  'origins/of-viet-nam',
  'origins/partner-rates',
  'origins/special-rates',
] as const;

const CONFIDENCES: readonly string[] = ['high', 'medium', 'low'];
const confidenceOf = (text: string): Citation['confidence'] | null =>
  CONFIDENCES.includes(text) ? (text as Citation['confidence']) : null;

function periodOf(from: string, until: string): EffectivePeriod | null {
  const [first, last] = [parseIsoDate(from), until === '' ? null : parseIsoDate(until)];
  return first === null || (until !== '' && last === null) ? null : { from: first, until: last };
}

function rateOf(kind: string, percent: string, whenMet: string): OriginRate | null {
  if (kind === 'unknown') return { kind };
  const share = parsePercent(percent);
  if (share === null) return null;
  if (kind === 'additive') return { kind, percent: share };
  return kind === 'floor' ? { kind, percent: share, headingWhenMet: parseHtsCode(whenMet) } : null;
}

const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

const LAYER_COLUMNS = [
  ...['origin', 'from', 'layer', 'heading', 'until', 'kind', 'percent', 'heading_when_met'],
  ...['products', 'agreement', 'exemptions', 'left_out', 'confidence', 'source', 'note'],
];

type Of<Part> = Part & { readonly origin: string };

function decodeLayer(cells: readonly string[]): Of<OriginLayer> | null {
  const [origin = '', from = '', layer = '', heading = '', until = '', kind = '', percent = ''] = cells;
  const [met = '', products = '', agreement = '', exemptions = '', leftOut = '', confidence = ''] =
    cells.slice(7);
  const [source = '', note = ''] = cells.slice(13);
  const [effective, rate, code] = [periodOf(from, until), rateOf(kind, percent, met), parseHtsCode(heading)];
  const seen = confidenceOf(confidence);
  const isKnown = (ORIGIN_LAYERS as readonly string[]).includes(layer);
  if (products !== 'all' && products !== 'listed' && products !== 'unknown') return null;
  if (effective === null || rate === null || code === null || seen === null || !isKnown) return null;
  return {
    origin,
    layer: layer as OriginLayerName,
    effective,
    heading: code,
    rate,
    products,
    agreementExempts: agreement === 'exempt',
    exemptions: words(exemptions) as readonly MeasureId[],
    leftOut: words(leftOut),
    confidence: seen,
    source,
    note,
  };
}

const RATE_COLUMNS = [
  ...['origin', 'programme', 'from', 'agreement', 'until', 'kind', 'percent', 'heading'],
  ...['heading_when_met', 'measures', 'confidence', 'note'],
];

function decodePartnerRate(cells: readonly string[]): Of<PartnerRate> | null {
  const [origin = '', programme = '', from = '', agreement = '', until = '', kind = ''] = cells;
  const [percent = '', heading = '', met = '', measures = '', confidence = '', note = ''] = cells.slice(6);
  const [effective, rate, seen] = [
    periodOf(from, until),
    rateOf(kind, percent, met),
    confidenceOf(confidence),
  ];
  if (effective === null || rate === null || seen === null) return null;
  return {
    origin,
    programme,
    effective,
    onlyClaimed: agreement === 'claimed',
    rate,
    heading: parseHtsCode(heading),
    measures: words(measures) as readonly MeasureId[],
    confidence: seen,
    note,
  };
}

/** `Free` by symbols, then `JP=4.5%; S=See 9823.10`. */
function specialOf(free: string, others: string): ReadonlyMap<string, SpecialRate> {
  const rates = new Map<string, SpecialRate>();
  for (const symbol of words(free)) rates.set(symbol, { kind: 'rate', rate: { kind: 'free' } });
  for (const part of others.split('; ').filter((each) => each !== '')) {
    const [symbol = '', text = ''] = part.split('=');
    const rate = parseRateOfDuty(text);
    rates.set(symbol, rate.kind === 'unsupported' ? { kind: 'elsewhere', text } : { kind: 'rate', rate });
  }
  return rates;
}

function decodeSpecial(text: string): Result<OriginsLaw['special'], Failure> {
  const special = new Map<HtsCode, ReadonlyMap<string, SpecialRate>>();
  const read = readRows('origins/special-rates', text, ['hts8', 'free', 'others'], ([hts8 = '', ...rest]) => {
    const code = parseHtsCode(hts8);
    if (code !== null) special.set(code, specialOf(rest[0] ?? '', rest[1] ?? ''));
    return code !== null;
  });
  return read.ok ? ok(special) : read;
}

function decodeListed(text: string): Result<ReadonlyMap<string, Map<HtsCode, HtsCode[]>>, Failure> {
  const listed = new Map<string, Map<HtsCode, HtsCode[]>>();
  const columns = ['origin', 'heading', 'code'];
  const read = readRows('origins/listed', text, columns, ([origin = '', heading = '', code = '']) => {
    const byHeading = listed.get(origin) ?? new Map<HtsCode, HtsCode[]>();
    listed.set(origin, byHeading);
    const codes = byHeading.get(heading as HtsCode) ?? [];
    byHeading.set(heading as HtsCode, codes);
    codes.push(code as HtsCode);
    return parseHtsCode(code) !== null;
  });
  return read.ok ? ok(listed) : read;
}

function decodeParts<Part>(
  id: string,
  text: string,
  columns: readonly string[],
  decode: (cells: readonly string[]) => Part | null,
): Result<readonly Part[], Failure> {
  const table = parseTsv(id, text, columns);
  return table.ok ? decodeRows(table.value, decode) : table;
}

function decodeOfVietNam([
  measure = '',
  stands = '',
  layers = '',
]: readonly string[]): MeasureOfVietNam | null {
  if (stands !== 'never' && stands !== 'where named') return null;
  return {
    measure: measure as MeasureId,
    stands: stands === 'never' ? stands : 'whereNamed',
    endedLayers: words(layers),
  };
}

/** `texts`: by file id of the manifest. */
export function decodeOrigins(texts: ReadonlyMap<string, string>): Result<OriginsLaw, Failure> {
  const textOf = (id: (typeof ORIGIN_FILES)[number]): string => texts.get(id) ?? '';
  const layers = decodeParts('origins/layers', textOf('origins/layers'), LAYER_COLUMNS, decodeLayer);
  if (!layers.ok) return layers;
  const rates = decodeParts(
    'origins/partner-rates',
    textOf('origins/partner-rates'),
    RATE_COLUMNS,
    decodePartnerRate,
  );
  if (!rates.ok) return rates;
  const listed = decodeListed(textOf('origins/listed'));
  if (!listed.ok) return listed;
  const special = decodeSpecial(textOf('origins/special-rates'));
  if (!special.ok) return special;
  const ofVietNam = decodeParts(
    'origins/of-viet-nam',
    textOf('origins/of-viet-nam'),
    ['measure', 'stands', 'ended_layers'],
    decodeOfVietNam,
  );
  if (!ofVietNam.ok) return ofVietNam;
  const origins = decodeParts(
    'origins/origins',
    textOf('origins/origins'),
    ['origin', 'census', 'agreement'],
    ([code = '', census = '', agreement = '']): Origin | null =>
      /^[A-Z]{2}$/.test(code) && /^\d{4}$/.test(census)
        ? {
            code: code as OriginCode,
            census,
            agreement: agreement === '' ? null : agreement,
            layers: layers.value.filter(({ origin }) => origin === code),
            partnerRates: rates.value.filter(({ origin }) => origin === code),
            listed: listed.value.get(code) ?? new Map<HtsCode, HtsCode[]>(),
          }
        : null,
  );
  if (!origins.ok) return origins;
  return ok({
    origins: new Map(origins.value.map((origin) => [origin.code, origin])),
    special: special.value,
    ofVietNam: ofVietNam.value,
  });
}
