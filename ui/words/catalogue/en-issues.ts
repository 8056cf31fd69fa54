/** What the figures rest on: one sentence for each assumption or gap, with the trade it affects. */
import { MIXED } from '../format/rate.ts';
import type { Issue } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import { enConditions } from './en-conditions.ts';
import { enLaw } from './en-law.ts';
import { enMeasures } from './en-measures.ts';
import { enLapse } from './en-lapse.ts';
import { lookUp } from './look-up.ts';
import type { SentencesOf } from '../sentences/sentence-of.ts';

const MOST_TEXTS = 3;

const lines = (count: number, figures: Figures): string =>
  `${figures.count(count)} ${count === 1 ? 'line' : 'lines'}`;

const some = (texts: readonly string[], figures: Figures): string =>
  texts.length <= MOST_TEXTS
    ? texts.join('; ')
    : `${texts.slice(0, MOST_TEXTS).join('; ')}; and ${figures.count(texts.length - MOST_TEXTS)} ${texts.length === MOST_TEXTS + 1 ? 'other' : 'others'}`;

function shareOfValue(share: string, figures: Figures): string {
  if (share === MIXED) return 'a share of the value that differs by product';
  if (share === '0') return 'none of the value';
  return share === '1' ? 'all of the value' : `${figures.rate.share(share)} of the value`;
}

export const enIssues = {
  sentences: {
    ratioEquivalent: ({ flows }, figures) =>
      `${lines(flows, figures)} with a duty by weight or piece and no quantity on record: the ratio of duty to value that US Customs calculated in 2024 is used instead.`,
    unsupportedRate: ({ flows, texts }, figures) =>
      `${lines(flows, figures)} with a rate that is not modelled (${some(texts, figures)}): the ratio of duty to value of 2024 is used instead.`,
    specialProvisions: ({ flows }, figures) =>
      `${lines(flows, figures)} of chapters 98 and 99, returned goods and low-value estimates, are left out of every figure.`,
    narrowerList: ({ measure, flows }, figures) =>
      `${lookUp(enMeasures, measure) ?? measure}: the list names only part of a wider code; ${lines(flows, figures)} of 2024 counted as not listed.`,
    assumedShare: ({ condition, share }, figures) =>
      `${lookUp(enConditions, condition)?.name ?? condition}: assumed to hold for ${shareOfValue(share, figures)}.`,
    uncertainMeasure: ({ measure, doubt }) =>
      `${lookUp(enMeasures, measure) ?? measure}: ${lookUp(enLaw.doubts, doubt) ?? doubt}`,
    minimumPrices: ({ flows }, figures) =>
      `${lines(flows, figures)} with a minimum import price for each watt or kilogram: the tables have no such quantity, so what it adds is left out.`,
    mayLapse: ({ measure, on }, figures) => enLapse(lookUp(enMeasures, measure) ?? measure, figures.date(on)),
    afterEvidence: ({ evidenceThrough }, figures) =>
      `The entry date is after the end of the evidence, ${figures.date(evidenceThrough)}: what has happened since is not known here.`,
  } satisfies SentencesOf<Issue, [Figures]>,
  topics: {
    facts: 'Facts that trade data do not record',
    doubts: 'Points on which sources disagree',
    rates: 'Rates used in place of others',
    leftOut: 'Trade that is left out',
    lists: 'Lists narrower than the code of the trade',
  },
  touches: (money: string) => `touches ${money} of trade`,
};
