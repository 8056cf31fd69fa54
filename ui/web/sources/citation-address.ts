/**
 * Where an instrument can be read, by addresses that its publisher documents: Federal Register citations, documents
 * and executive orders, sections of the United States Code. Null where none can be made: no address is guessed.
 */
import type { Citation } from '../../../engine/index.ts';

const FEDERAL_REGISTER = 'https://www.federalregister.gov';

export function citationAddress({
  instrument,
  reference,
}: Pick<Citation, 'instrument' | 'reference'>): string | null {
  const page = /\b(\d{2}) FR (\d{3,6})\b/.exec(reference ?? '');
  if (page !== null) return `${FEDERAL_REGISTER}/citation/${page[1]}-FR-${page[2]}`;
  const document = /\bFR (\d{4}-\d{4,6})\b/.exec(reference ?? '');
  if (document !== null) return `${FEDERAL_REGISTER}/d/${document[1]}`;
  const code = /\b(\d{1,2}) U\.S\.C\. (\d+[a-z]?)/.exec(reference ?? '');
  if (code !== null) return `https://www.govinfo.gov/link/uscode/${code[1]}/${code[2]}`;
  const order = /^Executive Order (\d{5})\b/.exec(instrument);
  return order === null ? null : `${FEDERAL_REGISTER}/executive-order/${order[1]}`;
}

/** Publishers of the data, by how the manifest names them. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  'Federal Register': `${FEDERAL_REGISTER}/`,
  'US Census Bureau and USITC DataWeb': 'https://dataweb.usitc.gov/',
  'US International Trade Commission (USITC)': 'https://hts.usitc.gov/',
  'US Customs and Border Protection (CBP)': 'https://www.cbp.gov/',
  'Ministry of Finance of Viet Nam': 'https://mof.gov.vn/',
  'US Department of Commerce, International Trade Administration': 'https://www.trade.gov/',
  CEPII: 'https://www.cepii.fr/',
};

export function publisherAddress(publisher: string): string | null {
  return PUBLISHERS[publisher] ?? null;
}
