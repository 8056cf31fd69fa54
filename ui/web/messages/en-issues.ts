/** What the figures rest on: one sentence for each thing that degrades a result, with the money it touches. */
import type { Issue } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import { enConditions } from './en-conditions.ts';
import { enLaw } from './en-law.ts';
import { enMeasures } from './en-measures.ts';
import { lookUp } from './look-up.ts';

const lines = (count: number, figures: Figures): string =>
  `${figures.count(count)} ${count === 1 ? 'line' : 'lines'}`;

/** The share of an assumption that differs between the entries of a list. */
export const MIXED = 'mixed';

export const enIssues = {
  sentences: {
    ratioEquivalent: ({ flows }, figures) =>
      `${lines(flows, figures)} with a duty by weight or piece and no quantity on record: the ratio of duty to value that US Customs calculated in 2024 stands in.`,
    unsupportedRate: ({ flows, texts }, figures) =>
      `${lines(flows, figures)} with a rate that is not modelled (${texts.join('; ')}): the ratio of duty to value of 2024 stands in.`,
    specialProvisions: ({ flows }, figures) =>
      `${lines(flows, figures)} of chapters 98 and 99, returned goods and low-value estimates, are left out of every figure.`,
    narrowerList: ({ measure, flows }, figures) =>
      `${lookUp(enMeasures, measure) ?? measure}: the list names only part of what ${lines(flows, figures)} of 2024 cover; they are counted as not listed.`,
    assumedShare: ({ condition, share }, figures) =>
      `${lookUp(enConditions, condition)?.name ?? condition}: assumed for ${share === MIXED ? 'a share that differs by product' : `${figures.rate.share(share)} of the value`}, since trade data do not record it.`,
    uncertainMeasure: ({ measure, doubt }) =>
      `${lookUp(enMeasures, measure) ?? measure}: ${lookUp(enLaw.doubts, doubt) ?? doubt}`,
    afterEvidence: ({ evidenceThrough }, figures) =>
      `The entry date is after the end of the evidence, ${figures.date(evidenceThrough)}: what has happened since is not known here.`,
    claimUnavailable: ({ heading }, figures) =>
      `Heading ${figures.code(heading)} was claimed but does not reach this line on this date.`,
  } satisfies {
    readonly [Kind in Issue['kind']]: (issue: Extract<Issue, { kind: Kind }>, figures: Figures) => string;
  },
  touches: (money: string) => `touches ${money} of trade`,
};
