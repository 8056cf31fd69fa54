/** Proceedings that may bring a duty on goods of Viet Nam but have no rate: listed as such, never computed. */
import type { Brand } from '../basis/brand.ts';

export type InvestigationId = Brand<string, 'InvestigationId'>;
