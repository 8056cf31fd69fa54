/** What a trade response reads besides law, schedule and trade, decoded from its texts: for the page and for capsules. */
import {
  decodeBrodaWeinsteinElasticities,
  decodePartnerFlows,
  decodeProteeElasticities,
  decodeResponseParameters,
  ok,
  type Failure,
  type PartnerFlows,
  type ResponseReference,
  type Result,
} from '../../../engine/index.ts';

const PARTNERS = 'flows/us-imports-2024-hs6-partners';

export interface ResponseData {
  readonly reference: ResponseReference;
  readonly partners: PartnerFlows;
}

export const RESPONSE_FILES: readonly string[] = [
  PARTNERS,
  'flows/partners',
  'elasticities/protee-hs6',
  'elasticities/broda-weinstein-hs6',
  'response-parameters',
];

/** From the texts of those files by their ids. */
export function responseDataFrom(texts: ReadonlyMap<string, string>): Result<ResponseData, Failure> {
  const [flows = '', names = '', protee = '', brodaWeinstein = '', published = ''] = RESPONSE_FILES.map(
    (id) => texts.get(id) ?? '',
  );
  const partners = decodePartnerFlows(PARTNERS, flows, names);
  if (!partners.ok) return partners;
  const first = decodeProteeElasticities(protee);
  if (!first.ok) return first;
  const second = decodeBrodaWeinsteinElasticities(brodaWeinstein);
  if (!second.ok) return second;
  const parameters = decodeResponseParameters(published);
  if (!parameters.ok) return parameters;
  return ok({
    reference: { tables: [first.value, second.value], parameters: parameters.value },
    partners: partners.value,
  });
}
