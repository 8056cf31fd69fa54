/**
 * Our own Vietnamese for texts that the schedule of the United States has and Viet Nam's has not: mostly of
 * statistical numbers, chosen by the trade of 2024 that they name. A machine made them and nobody has checked them for
 * customs, so that whoever shows one says so; the text of the law is the English one.
 */
import TERMS from './vietnamese-terms.json';

const terms = new Map(Object.entries(TERMS));

export const inOurVietnamese = (english: string): string | null => terms.get(english) ?? null;
