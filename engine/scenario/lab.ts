/**
 * A lab of a class as a document: questions whose answers the engine works out when the lab is opened. What a learner
 * may move is a parameter, written `{rate}` where a question uses it.
 */
export const LAB_FORMAT = 'tariff-lab/1';
export const MOST_LAB_STEPS = 30;
export const MOST_LAB_PARAMETERS = 10;

/** The same in English and in Vietnamese. */
export interface BothLanguages {
  readonly en: string;
  readonly vi: string;
}

export interface LabParameter {
  /** `rate`, as questions name it. */
  readonly id: string;
  readonly label: BothLanguages;
  /** A plain decimal, where the learner begins. */
  readonly value: string;
  readonly low: string;
  readonly high: string;
}

/** What is worked out. Scenarios are named as in the terminal: `law:2025-10-20`, a preset, either of them with rules. */
export type LabTask =
  /** One entry under the law of its day. */
  | {
      readonly kind: 'entry';
      readonly hts: string;
      readonly entryDate: string;
      readonly customsValue: string;
      readonly figure: 'duty' | 'ordinaryDuty' | 'rate';
    }
  /** A year of trade under one scenario. */
  | {
      readonly kind: 'trade';
      readonly scenario: string;
      /** Two digits; empty: all of the trade. */
      readonly chapter: string;
      readonly figure: 'duty' | 'rate' | 'customsValue';
    }
  /** The second scenario less the first; a rate in percentage points. */
  | {
      readonly kind: 'difference';
      readonly baseline: string;
      readonly scenario: string;
      readonly chapter: string;
      readonly figure: 'duty' | 'rate';
    }
  /** How trade would respond. */
  | {
      readonly kind: 'response';
      readonly baseline: string;
      readonly scenario: string;
      readonly horizon: 'impact' | 'shortRun' | 'longRun';
      /** Pass-through at the border, 0 to 1. */
      readonly beta: string;
      readonly figure: 'imports' | 'revenue' | 'welfare' | 'buyersShare';
    }
  /** The reciprocal formula of April 2025 on the trade of a year. */
  | {
      readonly kind: 'formula';
      readonly year: string;
      readonly epsilon: string;
      readonly phi: string;
      readonly figure: 'deficitShare' | 'formula' | 'rate';
    }
  /** The share of one change in the difference between two scenarios, whatever their order. */
  | {
      readonly kind: 'cause';
      readonly baseline: string;
      readonly scenario: string;
      /** The name of the change's rule. */
      readonly rule: string;
    }
  /** Both directions of trade in one year. */
  | {
      readonly kind: 'directions';
      readonly scenario: string;
      readonly year: '2024' | '2025';
      readonly figure: 'imports' | 'exports' | 'importDuty' | 'exportDuty' | 'balance';
    };

export const LAB_UNITS = ['usd', 'million', 'billion', 'percent', 'points'] as const;
/** What an answer is counted in: US dollars, percent, or percentage points. */
export type LabUnit = (typeof LAB_UNITS)[number];

export interface LabStep {
  readonly id: string;
  readonly question: BothLanguages;
  readonly hint: BothLanguages;
  /** What to look at once the answer is known. */
  readonly look: BothLanguages;
  /** Where the app shows it, as an address after the `#`; empty: nowhere. */
  readonly open: string;
  readonly task: LabTask;
  readonly unit: LabUnit;
  /** How far from the answer a prediction may be, in the unit. */
  readonly tolerance: string;
}

export interface Lab {
  readonly format: typeof LAB_FORMAT;
  readonly id: string;
  readonly title: BothLanguages;
  readonly about: BothLanguages;
  readonly parameters: readonly LabParameter[];
  readonly steps: readonly LabStep[];
}

const PLACEHOLDER = /\{([a-z][a-z0-9]*)\}/g;

/** The parameters that a text names. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, id = '']) => id);
}
