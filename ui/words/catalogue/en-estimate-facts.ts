/** What a line of an entry is asked beside its code, and what can be wrong with it. */
import { enBothClaimedAndDenied, enExpectedFact } from './en-stated.ts';
import type { AssessmentFailure, ShipmentProblem } from '../../../engine/index.ts';
import type { Figures } from '../format/figures.ts';
import type { SentencesOf } from '../sentences/sentence-of.ts';

export type LineProblem =
  | ShipmentProblem
  | AssessmentFailure
  | { readonly kind: 'aboveEntryLimit'; readonly value: string; readonly limit: string };

const expected = {
  ...enExpectedFact,
  boolean: 'yes or no',
  headings: 'headings of chapter 99',
} satisfies Readonly<Record<string, string>>;

export const enEstimateFacts = {
  problems: {
    badCode: ({ value }) =>
      value === '' ? 'Choose a product.' : `“${value}” is not an HTS code of 8 or 10 digits.`,
    badDate: ({ column }): string =>
      column === 'loading_date' ? 'Choose the day of loading, or leave it empty.' : 'Choose an entry date.',
    tooEarly: ({ first }, figures) =>
      `The law is known from ${figures.date(first)} on: choose that day or a later one.`,
    loadedAfterEntry: ({ value, entry }, figures) =>
      `Goods entered on ${figures.date(entry)} cannot have been loaded later, on ${figures.date(value)}.`,
    badValue: ({ value }) =>
      value === ''
        ? 'Enter the customs value in US dollars.'
        : `“${value}” is not an amount above zero in US dollars.`,
    badOrigin: ({ value }) => `Only goods of Viet Nam are covered, not of “${value}”.`,
    badName: ({ value, known }) => `“${value}” is unknown; there are ${known.join(', ')}.`,
    badQuantity: ({ value }) => `“${value}” is not a quantity above zero.`,
    badUnit: ({ value }) => `“${value}” is not a unit in which the tariff schedule counts.`,
    unknownFact: ({ value }) => `“${value}” is not a fact on which a duty depends.`,
    badFact: ({ value, expected: kind }) => `“${value}” cannot be read here: ${expected[kind]} is needed.`,
    repeatedFact: ({ fact }) => `The fact “${fact}” is given twice.`,
    claimedAndDenied: ({ heading }, figures) => enBothClaimedAndDenied(figures.code(heading)),
    partAboveValue: ({ value }) => `A part worth $${value} is more than the customs value of the line.`,
    codeNotInSchedule: ({ code, standing }, figures) =>
      standing.kind === 'unknown'
        ? `${figures.code(code)} is not in the tariff schedule. Look the product up by words, or check the digits.`
        : standing.kind === 'notYet'
          ? `${figures.code(code)} is in the schedule only from ${figures.date(standing.from)}.`
          : `${figures.code(code)} was removed from the schedule on ${figures.date(standing.on)}.`,
    specialProvision: ({ code }, figures) =>
      `${figures.code(code)} is a special provision of chapters 98 and 99; enter the product’s own code of chapters 1 to 97.`,
    unsupportedRate: ({ code, text }, figures) =>
      `The rate of ${figures.code(code)} is not modelled (“${text}”), so there is no figure rather than a wrong one.`,
    quantityNeeded: ({ unit, given }) =>
      given.length === 0
        ? `This product pays by quantity: enter it in ${unit}`
        : `This product pays by quantity in ${unit}; ${given.join(', ')} does not convert into it.`,
    countNeeded: () => 'This product pays by the piece: answer the number asked below.',
    unusableRate: ({ applicable }, figures) =>
      `This product cannot use the rate of ${figures.code(applicable)}.`,
    partsAboveValue: ({ usd }) => `The parts add up to $${usd}, more than the customs value of the line.`,
    contentAboveValue: ({ percent }) =>
      `The metals add up to ${percent}% of the value: they cannot be more than 100%.`,
    aboveEntryLimit: ({ value, limit }) =>
      `The low-value exemption applies up to $${limit}; this entry is worth $${value}. Choose another type of entry.`,
  } satisfies SentencesOf<LineProblem, [Figures]>,
  /** Facts of the article on which the ordinary rate depends. */
  articles: {
    polarity_degrees: {
      name: 'Sugar by the polariscope, degrees',
      explanation: 'The rate of raw sugar depends on its polarity, from 0 to 100.',
    },
    case_value: {
      name: 'Value of the case, US dollars',
      explanation: 'Duty on watches is charged separately on movement, case, strap and battery.',
    },
    strap_value: {
      name: 'Value of the strap or band, US dollars',
      explanation: 'Duty on watches is charged separately on movement, case, strap and battery.',
    },
    battery_value: {
      name: 'Value of the battery, US dollars',
      explanation: 'Duty on watches is charged separately on movement, case, strap and battery.',
    },
    movement_value: {
      name: 'Value of the movement, US dollars',
      explanation: 'Duty on clocks is charged separately on the movement and the case.',
    },
    apparatus_value: {
      name: 'Value of the apparatus, US dollars',
      explanation: 'The parts of the article pay at rates of their own.',
    },
    lead_value: {
      name: 'Value of the lead, US dollars',
      explanation: 'The duty is on the value of the lead alone.',
    },
    rifle_value: {
      name: 'Value of the rifle, US dollars',
      explanation: 'Rifle and telescopic sight pay at rates of their own.',
    },
    telescopic_sight_value: {
      name: 'Value of the telescopic sight, US dollars',
      explanation: 'Rifle and telescopic sight pay at rates of their own.',
    },
    jewels: {
      name: 'Number of jewels',
      explanation: 'The duty is an amount for each jewel. Count those of the whole line.',
    },
    jewels_over_7: {
      name: 'Number of jewels above seven',
      explanation: 'The duty is an amount for each jewel. Count those of the whole line.',
    },
    other_pieces: {
      name: 'Number of other pieces',
      explanation: 'The duty is an amount for each piece. Count those of the whole line.',
    },
    applicable_hts: {
      name: 'Code whose rate applies, 8 or 10 digits',
      explanation: 'Sets, ensembles and accessories pay the rate of another line of the schedule.',
    },
    deposit_rate_pct: {
      name: 'Your deposit rate under the order, percent',
      explanation: 'Antidumping and countervailing deposits have a separate rate for each producer.',
    },
  } satisfies Readonly<Record<string, { readonly name: string; readonly explanation: string }>>,
  /** The wording of a question about a share of the value. */
  percentOfValue: 'percent of the customs value',
  percentOfWeight: 'percent of the weight',
  regimes: {
    'de-minimis': 'Low-value exemption of Section 321: free of duty up to $800.',
    'postal-ieepa':
      'Postal item: 20% in place of all other duties (a flat $160 was the carrier’s other choice).',
    'postal-s122': 'Postal item: 10% in place of all other duties.',
    'postal-s122-flat':
      'Postal item: 10% in place of all other duties. Sources conflict on whether a flat $160 could still be chosen to 28 February 2026; the range includes it.',
  } satisfies Readonly<Record<string, string>>,
  investigations: {
    'cafc-ieepa-refund':
      'appeals against the refund of the IEEPA duties, V.O.S. Selections, CAFC 26-1895, -1897 and -1899',
    'cafc-s122':
      'appeals on the Section 122 surcharge, CAFC 26-1804 and -1805; a brief is due on 12 November 2026',
    'cit-de-minimis':
      'end of the low-value exemption, upheld by the Court of International Trade on 13 August 2026 (Slip Op. 26-94)',
    'cit-s301-forced-labour':
      'the Section 301 duty on forced-labour import bans, CIT 26-03555, argued on 30 September 2026, no ruling found',
    's232-other-pending':
      'further Section 232 investigations (robotics, machinery, medical goods, wind turbines, semiconductors at large)',
    's232-metal-derivatives-2026':
      'proposal of August 2026 for more derivative articles of metals under Section 232, codes not found',
    's232-refined-copper': 'refined copper under Section 232, 15% from 2027 recommended, not adopted',
    's301-excess-capacity':
      'Section 301, structural excess capacity in manufacturing, opened in March 2026 on 16 economies, Viet Nam among them',
    's301-vn-ip': 'Section 301, intellectual property in Viet Nam, opened in June 2026',
  } satisfies Readonly<Record<string, string>>,
};
