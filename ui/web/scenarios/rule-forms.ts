/** What the form of each kind of rule has, in the order in which the kinds are offered. */
import type { WhatIfRule } from '../../../engine/index.ts';

export type RuleKind = WhatIfRule['kind'];

interface RuleForm {
  /** Names its products; other kinds follow what the measure or the list reaches. */
  readonly hasProducts: boolean;
  /** Names a measure of the law, in force or not, and no duty of the scenario's day. */
  readonly movesLaw: boolean;
  /** Makes sense of another country's tariff too. */
  readonly ofVietNam: boolean;
}

export const RULE_FORMS = {
  setRate: { hasProducts: true, movesLaw: false, ofVietNam: true },
  addToRate: { hasProducts: true, movesLaw: false, ofVietNam: true },
  limitRate: { hasProducts: true, movesLaw: false, ofVietNam: true },
  phaseRate: { hasProducts: true, movesLaw: false, ofVietNam: false },
  tariffQuota: { hasProducts: true, movesLaw: false, ofVietNam: false },
  exempt: { hasProducts: true, movesLaw: false, ofVietNam: false },
  liftExemption: { hasProducts: true, movesLaw: false, ofVietNam: false },
  designate: { hasProducts: false, movesLaw: false, ofVietNam: false },
  suspend: { hasProducts: false, movesLaw: false, ofVietNam: false },
  restore: { hasProducts: false, movesLaw: true, ofVietNam: false },
  retime: { hasProducts: false, movesLaw: true, ofVietNam: false },
  addDuty: { hasProducts: true, movesLaw: false, ofVietNam: true },
} as const satisfies Readonly<Record<RuleKind, RuleForm>>;

export const RULE_KINDS = Object.keys(RULE_FORMS) as readonly RuleKind[];
