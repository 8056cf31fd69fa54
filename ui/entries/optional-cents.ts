import { centsText } from '../../engine/index.ts';

/** Whole cents as a cell; empty: not known, which is never nothing. */
export const optionalCents = (cents: number | null): string => (cents === null ? '' : centsText(cents));
