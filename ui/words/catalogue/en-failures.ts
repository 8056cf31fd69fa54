/** What went wrong, with the offending value, and what to do. */
import type { Failure } from '../../../engine/index.ts';
import { lookUp } from './look-up.ts';
import type { SentencesOf } from '../sentences/sentence-of.ts';

const anyOf = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Did you mean ${names.join(', ')}?`;

/** What the loading of data says about itself. */
const details = {
  hash: 'its checksum is wrong',
  'no connection': 'no connection',
  'not loaded yet': 'not loaded yet',
  'not in the manifest': 'missing from the list of files',
  'not part of this site': 'missing from this site',
} satisfies Readonly<Record<string, string>>;

/** What a text of rules was expected to have; anything else is a word of the text itself. */
const expectations = {
  category: 'a category of the list',
  closingQuote: 'a closing quotation mark',
  code: 'a tariff code, two to ten digits',
  date: 'a date such as 2026-11-01',
  dollars: 'dollars such as $1000 or $1.5 billion',
  endOfRule: 'the end of the rule (a semicolon between rules)',
  fewerCodes: 'at most 20,000 codes',
  fewerNames: 'at most 200 names',
  fewerRules: 'at most 200 rules',
  fewerSteps: 'at most 60 steps',
  laterDate: 'dates in ascending order, each once',
  list: 'the name of a product list, such as annex-iii',
  measure: 'a measure, such as country-duty or s122',
  moreDollars: 'an upper value above the lower one',
  name: 'a name',
  percentage: 'a percentage such as 15%',
  period: 'dates such as 2026-11-01..2027-12-31, or 2026-11-01.. without an end',
  points: 'percentage points such as 5 or -2.5, then “points”',
  products: 'products: a code, a chapter, a section, a list or a product group',
  quantity: 'a quantity such as 5000',
  rate: 'a rate such as 15% or Free',
  rule: 'a rule: set, add, cap, floor, phase, quota, exempt, lift, designate, suspend, restore, move or new',
  section: 'a section such as XI',
  share: 'a share from 0% to 100%',
  shorterText: 'a shorter text',
  unit: 'a unit such as kg or t',
} satisfies Readonly<Record<string, string>>;

const inWords = (detail: string): string => lookUp(details, detail) ?? detail;

export const enFailures = {
  sentences: {
    malformedDocument: ({ path, expected, found }) =>
      `At ${path} the document has ${found}; expected ${expected}.`,
    newerFormat: ({ found, supported }) =>
      `This document has the format ${found}; this version reads ${supported}. Use a newer version.`,
    unknownScenario: ({ name, known }) => `There is no scenario “${name}”. There are: ${known.join(', ')}.`,
    unknownMeasure: ({ rule, measure, nearest }) =>
      `Rule “${rule}” names a measure that the law does not have: “${measure}”.${anyOf(nearest)}`,
    unknownList: ({ rule, list }) => `Rule “${rule}” names an unknown product list: “${list}”.`,
    unknownSection: ({ rule, section }) =>
      `Rule “${rule}” names a section that the Harmonized System does not have: “${section}”. Sections are I to XXII.`,
    unknownGroup: ({ rule, group, known }) =>
      `Rule “${rule}” names an unknown product group: “${group}”. There are: ${known.join(', ')}.`,
    noCountryDuty: ({ rule, date }) =>
      `Rule “${rule}” changes the duty on every product of Viet Nam, but none is in force on ${date}. Add a new duty instead.`,
    notDesignable: ({ rule, codes }) =>
      `Rule “${rule}” puts codes into force that are not on its list: ${codes.join(', ')}.`,
    needsTrade: ({ rule }) =>
      `Rule “${rule}” has a quota by value or a budget: it can only be calculated over a year of trade, not for one shipment.`,
    quotaNeedsUnitValue: ({ rule, unit }) =>
      `Rule “${rule}” has a quota by quantity, and trade data carry no quantities. State what one ${unit} is worth in dollars.`,
    emptySelection: ({ rule }) =>
      `Rule “${rule}” applies to no product. Choose other products or fewer exceptions.`,
    ruleText: ({ position, found, expected }) =>
      `At character ${position + 1} the text ${found === '' ? 'ends' : `has “${found}”`}; expected ${lookUp(expectations, expected) ?? `“${expected}”`}.`,
    tooManyScenarios: ({ given, most }) =>
      `${given} scenarios are too many; at most ${most} can be compared.`,
    unknownCondition: ({ condition }) => `There is no condition “${condition}”.`,
    precedenceCycle: ({ measures }) =>
      `These measures depend on one another in a circle: ${measures.join(', ')}.`,
    unknownFlow: ({ code }) =>
      `There was no trade under the code ${code} in 2024. Enter a ten-digit code under which goods of Viet Nam were imported.`,
    datasetUnavailable: ({ dataset, detail }) =>
      `The data file “${dataset}” could not be loaded (${inWords(detail)}). Check the connection and try again.`,
    datasetCorrupt: ({ dataset, detail }) =>
      `The data file “${dataset}” is damaged (${inWords(detail)}); nothing was calculated from it. Try again to reload it.`,
  } satisfies SentencesOf<Failure>,
  workerStopped: (detail: string) =>
    detail === ''
      ? 'The calculation stopped unexpectedly. Your choices are kept; start it again.'
      : `The calculation stopped unexpectedly (${detail}). Your choices are kept; start it again.`,
  malformedAddress: (part: string) =>
    `The address names something that does not exist: “${part}”. The comparison that the page opens with is shown instead.`,
  details,
  expectations,
  retry: 'Try again',
  restart: 'Start again',
  dismiss: 'Close this message',
};
