/** The committed elasticities, parameters and partner flows, decoded once for each test file. */
import {
  decodeBrodaWeinsteinElasticities,
  decodeProteeElasticities,
} from '../../engine/codec/decode-elasticities.ts';
import { decodePartnerFlows } from '../../engine/codec/decode-partner-flows.ts';
import { decodeResponseParameters } from '../../engine/codec/decode-response.ts';
import type { ResponseReference } from '../../engine/response/respond.ts';
import type { PartnerFlows } from '../../engine/trade/partner-flows.ts';
import { readBytes } from '../data/read-data.ts';
import { valueOf } from './real-reference.ts';

export const fileText = (path: string): string => readBytes(path).toString('utf8');

export const responseReference = (): ResponseReference => ({
  tables: [
    valueOf(decodeProteeElasticities(fileText('elasticities/protee-hs6.tsv'))),
    valueOf(decodeBrodaWeinsteinElasticities(fileText('elasticities/broda-weinstein-hs6.tsv'))),
  ],
  parameters: valueOf(decodeResponseParameters(fileText('response-parameters.json'))),
});

export const partnerFlows = (): PartnerFlows =>
  valueOf(
    decodePartnerFlows(
      'flows/us-imports-2024-hs6-partners',
      fileText('flows/us-imports-2024-hs6-partners.tsv'),
      fileText('flows/partners.tsv'),
    ),
  );
