/** What-if rules in plain sentences. `on` begins with a blank or is empty: ` on garments, for 10% of the value`. */
import type { WhatIfRule } from '../../../engine/index.ts';

export const enRules = {
  /** What a rule of the kind does, as the form offers it. */
  kinds: {
    setRate: 'Set a rate',
    addToRate: 'Raise or lower a rate',
    limitRate: 'Cap or floor a rate',
    phaseRate: 'Phase a rate in or out',
    tariffQuota: 'Tariff-rate quota',
    exempt: 'Exempt products',
    liftExemption: 'Lift an exemption',
    designate: 'Put a list of candidates into force',
    suspend: 'Suspend measures',
    restore: 'Restore a measure that ended',
    retime: 'Move a measure to other dates',
    addDuty: 'Add a new duty',
  } satisfies Readonly<Record<WhatIfRule['kind'], string>>,
  startingPoint: (date: string) => `From the law of ${date}:`,
  vietNam: "Viet Nam's tariff on goods of the United States:",
  countryDuty: 'Duty on every product of Viet Nam',
  free: 'free',
  on: (products: string) => ` on ${products}`,
  /** After the products, if any. */
  forShare: (share: string) => `, for ${share} of the value`,
  setRate: (measure: string, rate: string, on: string) => `${measure}: becomes ${rate}${on}.`,
  setFree: (measure: string, on: string) => `${measure}: becomes free${on}.`,
  raise: (measure: string, points: string, on: string) =>
    `${measure}: ${points} percentage points higher${on}.`,
  lower: (measure: string, points: string, on: string) =>
    `${measure}: ${points} percentage points lower${on}, but not below zero.`,
  atMost: (measure: string, percent: string, on: string) => `${measure}: at most ${percent}${on}.`,
  atLeast: (measure: string, percent: string, on: string) => `${measure}: at least ${percent}${on}.`,
  atMostAllIn: (measure: string, percent: string, on: string) =>
    `${measure}: together with the ordinary duty at most ${percent}${on}. It does not reduce the ordinary duty: a product whose ordinary duty alone is higher pays that duty in full.`,
  atLeastAllIn: (measure: string, percent: string, on: string) =>
    `${measure}: together with the ordinary duty at least ${percent}${on}.`,
  step: (rate: string, date: string) => `${rate} from ${date}`,
  phase: (measure: string, steps: string, on: string) => `${measure}: ${steps}${on}.`,
  quotaOfValue: (usd: string) => `a customs value of ${usd}`,
  quotaOfQuantity: (amount: string, unit: string) => `${amount} ${unit}`,
  quotaOfQuantityAt: (amount: string, unit: string, usd: string) =>
    `${amount} ${unit} (valued at ${usd} each)`,
  quota: (measure: string, within: string, quota: string, over: string, on: string) =>
    `${measure}: tariff-rate quota${on}, ${within} up to ${quota} a year and ${over} beyond it.`,
  quotaThenAsItIs: (measure: string, within: string, quota: string, on: string) =>
    `${measure}: tariff-rate quota${on}, ${within} up to ${quota} a year and the unchanged rate beyond it.`,
  exempt: (measures: string, on: string) => `No longer paid${on}: ${measures}.`,
  liftExemption: (exemption: string, on: string) => `Exemption lifted${on}: ${exemption}.`,
  designate: (list: string, measures: string, choice: string) =>
    `Exemption under the list “${list}”: ${choice}. No longer paid on it: ${measures}.`,
  whole: 'all of it',
  onlyCategories: (categories: string) => `only ${categories}`,
  onlyCodes: (codes: string) => `only ${codes}`,
  withinBudget: (usd: string) =>
    `the entries that free the most trade while giving up at most ${usd} of duty a year`,
  partialLines: (choice: string, share: string) =>
    `${choice}, counting ${share} of the value of lines that are listed in part`,
  suspend: (measures: string) => `Suspended: ${measures}.`,
  suspendEverything: 'Suspended: every additional duty.',
  restore: (measure: string) => `Restored, without an end: ${measure}.`,
  moveFrom: (measure: string, from: string) => `${measure}: on entries from ${from} on.`,
  moveBetween: (measure: string, from: string, until: string) =>
    `${measure}: on entries from ${from} to ${until}.`,
  addDuty: (rate: string, on: string) => `A new additional duty, ${rate}${on}.`,
  answer: (condition: string, share: string) =>
    `“${condition}” is assumed to hold for ${share} of the value.`,
  answerNone: (condition: string) => `“${condition}” is assumed to hold for none of the value.`,
  answerAll: (condition: string) => `“${condition}” is assumed to hold for all of the value.`,
};
