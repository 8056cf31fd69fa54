/** What follows an estimate: when to enter, from where, at which price. Read when one of its parts is opened. */
import { enDays } from './en-days.ts';
import { enExposure } from './en-exposure.ts';
import { enOtherOrigins } from './en-other-origins.ts';
import { enTerms } from './en-terms.ts';

export const enChoose = { days: enDays, origins: enOtherOrigins, terms: enTerms, exposure: enExposure };
