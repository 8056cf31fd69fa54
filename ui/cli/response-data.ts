/** The files of the trade response: published parameters, elasticities, partners, totals of the years. */
import {
  atOnce,
  decodeBrodaWeinsteinElasticities,
  decodePartnerFlows,
  decodeProteeElasticities,
  decodePublishedTotals,
  BASE_YEAR,
  decodeResponseParameters,
  publishedExports,
  reciprocalTrade,
  rivalsByLaw,
  type FlowTable,
  type Manifest,
  type PartnerFlows,
  type ReciprocalTrade,
  type ReferenceData,
  type ResponseParameters,
  type ResponseReference,
  type RivalsByLaw,
  type Scenario,
} from '../../engine/index.ts';
import { originsOf } from './origins-data.ts';
import type { DataFolder } from './data-files.ts';
import { valueOf } from './refusal.ts';
import type { Speech } from './speech.ts';

const PARTNERS = 'flows/us-imports-2024-hs6-partners';

export interface ResponseData {
  readonly reference: ResponseReference;
  readonly partners: PartnerFlows;
  /** To Viet Nam in the year of the flows, cents; null where none are published. */
  readonly exports: number | null;
}

export function parametersOf(data: DataFolder, manifest: Manifest, speech: Speech): ResponseParameters {
  const text = valueOf(data.text(manifest, 'response-parameters'), speech);
  return valueOf(decodeResponseParameters(text), speech);
}

export function responseData(data: DataFolder, manifest: Manifest, speech: Speech): ResponseData {
  const text = (id: string): string => valueOf(data.text(manifest, id), speech);
  return {
    reference: {
      tables: [
        valueOf(decodeProteeElasticities(text('elasticities/protee-hs6')), speech),
        valueOf(decodeBrodaWeinsteinElasticities(text('elasticities/broda-weinstein-hs6')), speech),
      ],
      parameters: parametersOf(data, manifest, speech),
    },
    partners: valueOf(decodePartnerFlows(PARTNERS, text(PARTNERS), text('flows/partners')), speech),
    exports: publishedExports(
      valueOf(decodePublishedTotals(text('flows/published-totals')), speech),
      BASE_YEAR,
    ),
  };
}

export function tradeOfYears(
  data: DataFolder,
  manifest: Manifest,
  speech: Speech,
): readonly ReciprocalTrade[] {
  const text = valueOf(data.text(manifest, 'flows/published-totals'), speech);
  return reciprocalTrade(valueOf(decodePublishedTotals(text), speech));
}

/** The other origins under their own law, on the days of both scenarios. */
export function rivalsOn(
  scenarios: readonly Pick<Scenario, 'lawAsOf'>[],
  data: DataFolder,
  reference: Pick<ReferenceData, 'rulebook' | 'schedule' | 'manifest'>,
  table: FlowTable,
  speech: Speech,
): RivalsByLaw {
  const [before, after] = scenarios.map(({ lawAsOf }) => lawAsOf);
  if (before === undefined || after === undefined) throw new Error('unreachable: two scenarios were named');
  const { dataVersion } = reference.manifest;
  const references = originsOf(data, reference, speech);
  return valueOf(atOnce(rivalsByLaw({ references, dataVersion }, table, [before, after], new Map())), speech);
}
