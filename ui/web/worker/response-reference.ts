/** The files that only the trade response needs, loaded when it is first asked for. */
import {
  decodeDescriptions,
  decodePublishedTotals,
  decodeResponseParameters,
  type Failure,
  type PublishedTotal,
  type ResponseParameters,
  type Result,
} from '../../../engine/index.ts';
import { FLOWS, type Loaded } from './loaded.ts';
import { RESPONSE_FILES, responseDataFrom, type ResponseData } from './response-data.ts';

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

export async function responseDataOf({ datasets }: Loaded): Promise<Result<ResponseData, Failure>> {
  const texts = await datasets.texts(RESPONSE_FILES);
  return texts.ok ? responseDataFrom(texts.value) : texts;
}
