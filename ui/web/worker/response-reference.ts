/** The files that only the trade response needs, loaded when it is first asked for. */
import {
  decodeDescriptions,
  decodeBrodaWeinsteinElasticities,
  decodePartnerFlows,
  decodeProteeElasticities,
  decodePublishedTotals,
  decodeResponseParameters,
  ok,
  type Failure,
  type PartnerFlows,
  type PublishedTotal,
  type ResponseParameters,
  type ResponseReference,
  type Result,
} from '../../../engine/index.ts';
import { FLOWS, type Loaded } from './loaded.ts';

const PARTNERS = 'flows/us-imports-2024-hs6-partners';

export interface ResponseData {
  readonly reference: ResponseReference;
  readonly partners: PartnerFlows;
}

export async function parametersOf({ datasets }: Loaded): Promise<Result<ResponseParameters, Failure>> {
  const text = await datasets.text('response-parameters');
  return text.ok ? decodeResponseParameters(text.value) : text;
}

export async function totalsOfYears({
  datasets,
}: Loaded): Promise<Result<readonly PublishedTotal[], Failure>> {
  const text = await datasets.text('flows/published-totals');
  return text.ok ? decodePublishedTotals(text.value) : text;
}

/** What lines are called; nothing where the file is out of reach, which hides no figure. */
export async function lineNames({ datasets }: Loaded): Promise<ReadonlyMap<string, string>> {
  const text = await datasets.text(`flows/${FLOWS}.text`);
  const names = text.ok ? decodeDescriptions(`${FLOWS}.text`, text.value) : text;
  return names.ok ? names.value : new Map();
}

export const RESPONSE_FILES: readonly string[] = [
  PARTNERS,
  'flows/partners',
  'elasticities/protee-hs6',
  'elasticities/broda-weinstein-hs6',
  'response-parameters',
];

export async function responseDataOf({ datasets }: Loaded): Promise<Result<ResponseData, Failure>> {
  const texts = await datasets.texts(RESPONSE_FILES);
  return texts.ok ? responseDataFrom(texts.value) : texts;
}

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
