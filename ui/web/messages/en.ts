/** Everything the page says, in English. Other languages have the same shape. */
import { enEstimate } from './en-estimate.ts';
import { enFirst } from './en-first.ts';
import { enLibrary } from './en-library.ts';

export const en = { ...enFirst, estimate: enEstimate, library: enLibrary };

export type Messages = typeof en;
