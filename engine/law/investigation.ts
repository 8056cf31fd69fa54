/** Proceedings that may bring a duty on goods of Viet Nam, and cases that may end one: listed as such, never computed. */
import type { Brand } from '../basis/brand.ts';

export type InvestigationId = Brand<string, 'InvestigationId'>;
