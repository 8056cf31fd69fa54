/** What the form of each kind of rule has, in the order in which the kinds are offered. */
import type { WhatIfRule } from '../../../engine/index.ts';

export type RuleKind = WhatIfRule['kind'];

/**
 * What of the law a rule changes: a duty of the scenario's day; a measure of the law, in force or not; several
 * duties; several measures or every additional duty; an exemption; a list of candidates; or nothing that exists.
 */
export type RuleTarget =
  'duty' | 'measureOfLaw' | 'duties' | 'measuresOrEvery' | 'exemption' | 'candidates' | 'none';

/** How much it changes; the form shows them in this order. */
export type RuleFigure = 'rate' | 'points' | 'limit' | 'steps' | 'quota' | 'dates' | 'share';

export interface RuleForm {
  readonly target: RuleTarget;
  readonly figures: readonly RuleFigure[];
  /** Names its products; other kinds apply to what the measure or the list covers. */
  readonly hasProducts: boolean;
  /** Makes sense of another country's tariff too. */
  readonly ofVietNam: boolean;
}

export const RULE_FORMS: Readonly<Record<RuleKind, RuleForm>> = {
  setRate: { target: 'duty', figures: ['rate', 'share'], hasProducts: true, ofVietNam: true },
  addToRate: { target: 'duty', figures: ['points'], hasProducts: true, ofVietNam: true },
  limitRate: { target: 'duty', figures: ['limit'], hasProducts: true, ofVietNam: true },
  phaseRate: { target: 'duty', figures: ['steps'], hasProducts: true, ofVietNam: false },
  tariffQuota: { target: 'duty', figures: ['quota'], hasProducts: true, ofVietNam: false },
  exempt: { target: 'duties', figures: ['share'], hasProducts: true, ofVietNam: false },
  liftExemption: { target: 'exemption', figures: [], hasProducts: true, ofVietNam: false },
  designate: { target: 'candidates', figures: [], hasProducts: false, ofVietNam: false },
  suspend: { target: 'measuresOrEvery', figures: [], hasProducts: false, ofVietNam: false },
  restore: { target: 'measureOfLaw', figures: [], hasProducts: false, ofVietNam: false },
  retime: { target: 'measureOfLaw', figures: ['dates'], hasProducts: false, ofVietNam: false },
  addDuty: { target: 'none', figures: ['rate', 'share'], hasProducts: true, ofVietNam: true },
};

export const RULE_KINDS = Object.keys(RULE_FORMS) as readonly RuleKind[];
